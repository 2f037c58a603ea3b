package io.caseport.cli;

import java.util.regex.Pattern;

/** Where a PostgreSQL database is, which may include a password. */
public record DatabaseUrl(String text) {
  static final String FORM =
      "it must be jdbc:postgresql://HOST:PORT/NAME, such as"
          + " jdbc:postgresql://127.0.0.1:5432/caseport";

  private static final String SCHEME = "jdbc:postgresql:";
  private static final Pattern PASSWORD = Pattern.compile("(?i)(?<=[?&])(ssl)?password=[^&]*&?");

  /**
   * @throws IllegalArgumentException for a text of another form; the message does not repeat it
   */
  public DatabaseUrl {
    if (!text.startsWith(SCHEME) || text.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(FORM);
    }
  }

  /** The URL as far as anybody may see it. */
  String withoutPassword() {
    return PASSWORD.matcher(text).replaceAll("").replaceFirst("[?&]$", "");
  }

  @Override
  public String toString() {
    return withoutPassword();
  }
}
