package io.caseport.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.http.WireAnswer;
import io.caseport.http.WireRequest.Header;
import java.util.List;
import java.util.stream.Stream;

/** Answers to browsers, with the headers that keep pages from being misused. */
public final class BrowserAnswer {
  /** Nothing but what this server sends, nothing inline, in no frame. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
          + " object-src 'none'; frame-ancestors 'none'";

  private static final Header OURS = new Header("Cross-Origin-Resource-Policy", "same-origin");

  private static final List<Header> EVERY_ANSWER =
      List.of(
          OURS,
          new Header("Content-Security-Policy", POLICY),
          new Header("Referrer-Policy", "same-origin"),
          new Header("Cross-Origin-Opener-Policy", "same-origin"),
          new Header(
              "Permissions-Policy",
              "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"),
          new Header("X-Frame-Options", "DENY"));

  private BrowserAnswer() {}

  public static WireAnswer html(int status, String page, Header... headers) {
    return of(status, "text/html; charset=utf-8", page.getBytes(UTF_8), headers);
  }

  /** To be asked for with GET, whatever this was. */
  public static WireAnswer seeOther(String location, Header... headers) {
    return of(
        303,
        "text/plain; charset=utf-8",
        new byte[0],
        Stream.concat(Stream.of(new Header("Location", location)), Stream.of(headers))
            .toArray(Header[]::new));
  }

  public static WireAnswer of(int status, String type, byte[] body, Header... headers) {
    return new WireAnswer(
        status, type, body, Stream.concat(EVERY_ANSWER.stream(), Stream.of(headers)).toList());
  }

  /**
   * A script, a style or a font: all that a browser heeds there is whose pages may have it. A first
   * visit has dozens of these.
   */
  static WireAnswer part(WireAnswer answer) {
    return new WireAnswer(
        answer.status(),
        answer.contentType(),
        answer.body(),
        Stream.concat(Stream.of(OURS), answer.headers().stream()).toList());
  }

  /** The same answer with what every answer that can be a page carries. */
  public static WireAnswer guarded(WireAnswer answer) {
    return new WireAnswer(
        answer.status(),
        answer.contentType(),
        answer.body(),
        Stream.concat(EVERY_ANSWER.stream(), answer.headers().stream()).toList(),
        answer.stream());
  }
}
