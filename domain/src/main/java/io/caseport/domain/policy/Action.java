package io.caseport.domain.policy;

import io.caseport.domain.text.Ascii;

/** Something a caller asks to do, such as {@code support:CreateCase}. */
public record Action(String service, String name) {
  public Action {
    if (!isWord(service) || !isWord(name)) {
      throw new IllegalArgumentException(
          "An action is service:Name in letters, digits and hyphens, not %s:%s"
              .formatted(Shown.text(service), Shown.text(name)));
    }
  }

  public static Action of(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException(
          "An action is service:Name, not %s".formatted(Shown.text(text)));
    }
    return new Action(text.substring(0, colon), text.substring(colon + 1));
  }

  public String text() {
    return service + ':' + name;
  }

  private static boolean isWord(String text) {
    return !text.isEmpty() && Ascii.isAlphanumericOr("-", text);
  }
}
