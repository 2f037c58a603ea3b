package io.caseport.web.page;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.caseport.http.WireRequest;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Tells requests that come from pages of this server from those that another site makes browsers
 * send.
 */
public record Forms(Cookies cookies, RandomGenerator random) {
  /** The field that repeats what the cookie says, which no other site can read. */
  public static final String FIELD = "form";

  private static final int BYTES = 16;
  private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{32}");

  /** What the forms of a page send along: what the browser has already, or something new. */
  public String token(BrowserRequest request) {
    return known(request)
        .orElseGet(
            () -> {
              var bytes = new byte[BYTES];
              random.nextBytes(bytes);
              return HexFormat.of().formatHex(bytes);
            });
  }

  /** Whether a form that was sent is one of this server's. */
  public boolean isOwn(BrowserRequest request) {
    var sent = request.form().getOrDefault(FIELD, "");
    return isOfThisSite(request.wire())
        && known(request)
            .filter(
                token -> MessageDigest.isEqual(token.getBytes(US_ASCII), sent.getBytes(US_ASCII)))
            .isPresent();
  }

  /** What browsers say of where a request comes from, which pages cannot change. */
  public static boolean isOfThisSite(WireRequest request) {
    var site = request.header("sec-fetch-site");
    if (site.isPresent()) {
      return site.get().equals("same-origin") || site.get().equals("none");
    }
    var origin = request.header("origin");
    return origin.isEmpty()
        || request
            .header("host")
            .filter(
                host ->
                    origin.get().equals("http://" + host) || origin.get().equals("https://" + host))
            .isPresent();
  }

  private Optional<String> known(BrowserRequest request) {
    return cookies
        .read(request, Cookies.Purpose.FORM)
        .filter(token -> TOKEN.matcher(token).matches());
  }
}
