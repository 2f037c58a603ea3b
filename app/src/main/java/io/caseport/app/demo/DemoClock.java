package io.caseport.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands where it is put, so that sample cases have a past. */
final class DemoClock implements InstantSource {
  private final InstantSource real;
  private Duration behind = Duration.ZERO;

  DemoClock(InstantSource real) {
    this.real = real;
  }

  void goBack(Duration age) {
    behind = age;
  }

  @Override
  public Instant instant() {
    return real.instant().minus(behind);
  }
}
