package io.caseport.http;

import java.util.List;
import java.util.Optional;

/**
 * A request as it came in, before anything was decoded: what a signature is made over.
 *
 * <p>{@code target} is the raw path and query. Target and headers hold one char per byte received
 * (ISO-8859-1), headers in wire order. The body is complete, within the server's limit, and not
 * copied: nobody changes it after handing it over.
 */
public record WireRequest(
    String method, String target, List<Header> headers, byte[] body, Sender sender) {

  /**
   * Where the request comes from; nothing that it says of itself, but for {@link Proxies}.
   *
   * @param address in numbers, empty if not known
   * @param encrypted whether nobody between could read along
   */
  public record Sender(Optional<String> address, Optional<Boolean> encrypted) {
    public static final Sender UNKNOWN = new Sender(Optional.empty(), Optional.empty());
  }

  /** One header line; a name may occur on several lines. */
  public record Header(String name, String value) {}

  public WireRequest {
    headers = List.copyOf(headers);
  }

  /** A request of which only the text is known. */
  public WireRequest(String method, String target, List<Header> headers, byte[] body) {
    this(method, target, headers, body, Sender.UNKNOWN);
  }

  /** What comes before the query, as it came in. */
  public String path() {
    var mark = target.indexOf('?');
    return mark < 0 ? target : target.substring(0, mark);
  }

  /** What comes behind the path, as it came in; empty if there is none. */
  public String query() {
    var mark = target.indexOf('?');
    return mark < 0 ? "" : target.substring(mark + 1);
  }

  /** The first header of that name, whatever its case. */
  public Optional<String> header(String name) {
    for (Header header : headers) {
      if (header.name().equalsIgnoreCase(name)) {
        return Optional.of(header.value());
      }
    }
    return Optional.empty();
  }
}
