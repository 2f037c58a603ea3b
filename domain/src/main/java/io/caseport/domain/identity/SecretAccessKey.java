package io.caseport.domain.identity;

import java.util.random.RandomGenerator;

/** The secret half of an access key: 40 characters, shown once and never written to a log. */
public record SecretAccessKey(String value) {
  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  public static SecretAccessKey generate(RandomGenerator random) {
    var letters = new StringBuilder(40);
    for (int i = 0; i < 40; i++) {
      letters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new SecretAccessKey(letters.toString());
  }

  @Override
  public String toString() {
    return "SecretAccessKey";
  }
}
