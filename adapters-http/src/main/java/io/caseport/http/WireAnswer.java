package io.caseport.http;

import io.caseport.http.WireRequest.Header;
import java.util.List;
import java.util.Optional;

/**
 * An answer as it goes out; request id, date and length are added by the server.
 *
 * @param headers beside those, and the one of the content type
 * @param stream what the body is, if it is not known in advance; then there is no length
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares two of these.
public record WireAnswer(
    int status,
    String contentType,
    byte[] body,
    List<Header> headers,
    Optional<WireStream> stream) {
  private static final byte[] NOTHING = {};

  public WireAnswer {
    headers = List.copyOf(headers);
  }

  public WireAnswer(int status, String contentType, byte[] body, List<Header> headers) {
    this(status, contentType, body, headers, Optional.empty());
  }

  public WireAnswer(int status, String contentType, byte[] body) {
    this(status, contentType, body, List.of());
  }

  public static WireAnswer streaming(String contentType, List<Header> headers, WireStream stream) {
    return new WireAnswer(200, contentType, NOTHING, headers, Optional.of(stream));
  }
}
