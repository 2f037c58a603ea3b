package io.caseport.domain.cases;

import java.util.random.RandomGenerator;

/** The number by which people name a case: 15 digits when it is given out. */
public record DisplayId(String value) {
  private static final long SMALLEST = 100_000_000_000_000L;

  public static DisplayId generate(RandomGenerator random) {
    return new DisplayId(Long.toString(random.nextLong(SMALLEST, 10 * SMALLEST)));
  }

  @Override
  public String toString() {
    return value;
  }
}
