package io.caseport.rest.protocol;

import io.caseport.rest.protocol.WireRequest.Header;
import java.util.List;

/**
 * An answer as it goes out; request id, date and length are added by the server.
 *
 * @param headers beside those, and the one of the content type
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares two of these.
public record WireAnswer(int status, String contentType, byte[] body, List<Header> headers) {
  public WireAnswer {
    headers = List.copyOf(headers);
  }

  public WireAnswer(int status, String contentType, byte[] body) {
    this(status, contentType, body, List.of());
  }
}
