package io.caseport.application.account;

import java.util.random.RandomGenerator;

/** A first password: 24 characters that people do not confuse, about 138 bits. */
public final class GeneratedPassword {
  private static final String ALPHABET =
      "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
  private static final int LENGTH = 24;
  private static final int GROUP = 6;

  private GeneratedPassword() {}

  public static String next(RandomGenerator random) {
    var password = new StringBuilder(LENGTH + LENGTH / GROUP);
    for (int i = 0; i < LENGTH; i++) {
      if (i > 0 && i % GROUP == 0) {
        password.append('-');
      }
      password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return password.toString();
  }
}
