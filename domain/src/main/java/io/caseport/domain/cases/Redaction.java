package io.caseport.domain.cases;

import java.util.regex.Pattern;

/**
 * Takes secrets out of what customers write, before it is stored: AWS secret keys and private keys
 * whole, credit card numbers down to their last four digits.
 */
public final class Redaction {
  private static final int SECRET_KEY_LENGTH = 40;
  private static final int SHORTEST_CARD_NUMBER = 13;
  private static final String MARK = "[REDACTED_BY_Amazon Web Services]";

  /** One whose end was cut off, as in a log, is taken to reach to the end of the text. */
  private static final Pattern PRIVATE_KEY =
      Pattern.compile(
          "-----BEGIN (?<kind>[A-Z ]{0,20}PRIVATE KEY)-----(?:.*?-----END \\k<kind>-----|.*)",
          Pattern.DOTALL);

  /**
   * 40 characters of base64 that stand alone or behind an equals sign, as in a properties file, and
   * are not only hexadecimal, as a commit's name is.
   */
  private static final Pattern SECRET_KEY =
      Pattern.compile(
          "(?<![A-Za-z0-9/+])(?![0-9a-fA-F]{40}(?![A-Za-z0-9/+=]))"
              + "(?=[A-Za-z0-9/+]*[0-9/+])(?=[A-Za-z0-9/+]*[a-z])(?=[A-Za-z0-9/+]*[A-Z])"
              + "[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])");

  /** Digits grouped in any way, with no further number beside them. */
  private static final Pattern LONE_CARD_NUMBER =
      Pattern.compile("(?<![0-9])(?<![0-9][ -])(?=[2-68])[0-9](?:[ -]?[0-9]){12,18}(?![ -]?[0-9])");

  /** Digits grouped as on a card, perhaps with its expiry date or another number beside them. */
  private static final Pattern CARD_NUMBER =
      Pattern.compile(
          "(?<![0-9])(?=[2-68])(?:[0-9]{13,19}"
              + "|[0-9]{4}([ -])[0-9]{4}\\1[0-9]{4}\\1[0-9]{1,7}"
              + "|[0-9]{4}([ -])[0-9]{6}\\2[0-9]{4,5})(?![0-9])");

  private Redaction() {}

  public static String of(String text) {
    var withoutPrivateKeys = PRIVATE_KEY.matcher(text).replaceAll(MARK);
    var withoutSecretKeys =
        mayHoldSecretKey(withoutPrivateKeys)
            ? SECRET_KEY.matcher(withoutPrivateKeys).replaceAll(MARK)
            : withoutPrivateKeys;
    return mayHoldCard(withoutSecretKeys)
        ? withoutCards(CARD_NUMBER, withoutCards(LONE_CARD_NUMBER, withoutSecretKeys))
        : withoutSecretKeys;
  }

  /** Few texts hold so long a word, and looking for one costs a fraction of the pattern. */
  private static boolean mayHoldSecretKey(String text) {
    int run = 0;
    for (int i = 0; i < text.length() && run < SECRET_KEY_LENGTH; i++) {
      run = isBase64(text.charAt(i)) ? run + 1 : 0;
    }
    return run == SECRET_KEY_LENGTH;
  }

  private static boolean isBase64(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '/' || c == '+';
  }

  private static boolean mayHoldCard(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < SHORTEST_CARD_NUMBER; i++) {
      digits += isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits == SHORTEST_CARD_NUMBER;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String withoutCards(Pattern form, String text) {
    var redacted = new StringBuilder();
    var matcher = form.matcher(text);
    int copied = 0;
    for (int from = 0; matcher.find(from); ) {
      var digits = matcher.group().replaceAll("[ -]", "");
      if (hasValidCheckDigit(digits)) {
        redacted.append(text, copied, matcher.start()).append(MARK).append('-');
        redacted.append(digits, digits.length() - 4, digits.length());
        copied = matcher.end();
        from = copied;
      } else {
        // What begins with a group of another number may hold a card's number behind it.
        from = matcher.start() + 1;
      }
    }
    return redacted.append(text, copied, text.length()).toString();
  }

  /** The Luhn check, which nine of ten other long numbers fail. */
  private static boolean hasValidCheckDigit(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int doubled = i % 2 == 0 ? digit : 2 * digit;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
  }
}
