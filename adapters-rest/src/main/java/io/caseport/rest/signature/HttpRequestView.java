package io.caseport.rest.signature;

import java.util.List;

/**
 * A request as it arrived, before anything was decoded: what a signature is made over.
 *
 * <p>Target and headers hold one char per byte received (ISO-8859-1), headers in wire order. The
 * body is not copied, it may be large; nobody changes it after handing it over.
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares two of these.
public record HttpRequestView(String method, String rawTarget, List<Header> headers, byte[] body) {

  /** One header line; a name may occur on several lines. */
  public record Header(String name, String value) {}

  public HttpRequestView {
    headers = List.copyOf(headers);
  }
}
