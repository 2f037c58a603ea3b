package io.caseport.domain.identity;

import java.util.random.RandomGenerator;

/** The public half of an access key; any text that a request names, so it may name none. */
public record AccessKeyId(String value) {
  public static AccessKeyId generate(RandomGenerator random) {
    return new AccessKeyId("AKIA" + UniqueId.letters(random, 16));
  }

  @Override
  public String toString() {
    return value;
  }
}
