package io.caseport.cli;

import java.security.SecureRandom;

/** A password for a user who is given none: of every kind of character that a policy may want. */
final class GeneratedPassword {
  private static final String ALPHABET =
      "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
  private static final int GROUPS = 4;
  private static final int GROUP = 6;
  private static final SecureRandom RANDOM = new SecureRandom();

  private GeneratedPassword() {}

  /** About 138 bits, then a letter of either case and a digit, in case there was none. */
  static String next() {
    var password = new StringBuilder();
    for (int group = 0; group < GROUPS; group++) {
      for (int i = 0; i < GROUP; i++) {
        password.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
      }
      password.append('-');
    }
    return password.append("Aa2").toString();
  }
}
