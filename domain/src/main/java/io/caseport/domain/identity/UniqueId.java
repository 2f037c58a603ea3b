package io.caseport.domain.identity;

import java.util.random.RandomGenerator;

/** The identifier that an entity keeps for life and that is never given out again. */
public record UniqueId(String value) implements TagOwner {
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  public static UniqueId ofUser(RandomGenerator random) {
    return new UniqueId("AIDA" + letters(random, 17));
  }

  public static UniqueId ofGroup(RandomGenerator random) {
    return new UniqueId("AGPA" + letters(random, 17));
  }

  public static UniqueId ofRole(RandomGenerator random) {
    return new UniqueId("AROA" + letters(random, 17));
  }

  public static UniqueId ofPolicy(RandomGenerator random) {
    return new UniqueId("ANPA" + letters(random, 17));
  }

  static String letters(RandomGenerator random, int count) {
    var letters = new StringBuilder(count);
    for (int i = 0; i < count; i++) {
      letters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return letters.toString();
  }

  @Override
  public String toString() {
    return value;
  }
}
