package io.caseport.web.page;

import io.caseport.http.WireRequest.Header;
import java.time.Duration;
import java.util.Optional;

/**
 * The cookies of the Support Center. Where it is reached by https, they have the prefix that keeps
 * other hosts of the domain and pages without https from setting them; but the language, which is
 * no secret, and which the console reads and sets by the one name it has.
 */
public record Cookies(boolean secure) {

  /** What a cookie is for, and so how far browsers send it. */
  public enum Purpose {
    /** Who is signed in. */
    SESSION("session", "Lax"),
    /** How far a sign-in has come. */
    STEP("sign-in-step", "Strict"),
    /**
     * That a form comes from a page of this server. Not strict: who follows a link from elsewhere
     * would get another one, and the forms that are open already would be of no use.
     */
    FORM("form", "Lax"),
    /** The account that was signed in to last. */
    ACCOUNT("account", "Lax"),
    LANGUAGE("language", "Lax");

    private final String name;
    private final String sameSite;

    Purpose(String name, String sameSite) {
      this.name = name;
      this.sameSite = sameSite;
    }

    private boolean isForScripts() {
      return this == LANGUAGE;
    }
  }

  public Optional<String> read(BrowserRequest request, Purpose purpose) {
    return request.cookie(name(purpose)).filter(value -> !value.isEmpty());
  }

  /** A cookie until the browser is closed. */
  public Header set(Purpose purpose, String value) {
    return header(purpose, value, "");
  }

  public Header set(Purpose purpose, String value, Duration age) {
    return header(purpose, value, "; Max-Age=" + age.toSeconds());
  }

  public Header remove(Purpose purpose) {
    return header(purpose, "", "; Max-Age=0");
  }

  private Header header(Purpose purpose, String value, String age) {
    return new Header(
        "Set-Cookie",
        name(purpose)
            + "="
            + value
            + "; Path=/"
            + (purpose.isForScripts() ? "" : "; HttpOnly")
            + "; SameSite="
            + purpose.sameSite
            + (secure ? "; Secure" : "")
            + age);
  }

  private String name(Purpose purpose) {
    return (secure && !purpose.isForScripts() ? "__Host-" : "") + purpose.name;
  }
}
