package io.caseport.domain.desk;

import java.time.Duration;
import java.time.Instant;

/** Counts the time that counts. */
public interface WorkingTime {
  /** Every hour counts. */
  WorkingTime ALL_HOURS =
      new WorkingTime() {
        @Override
        public Instant after(Instant start, Duration time) {
          return start.plus(time);
        }

        @Override
        public Duration between(Instant start, Instant end) {
          return start.isBefore(end) ? Duration.between(start, end) : Duration.ZERO;
        }
      };

  /**
   * The moment when that much time has been counted since the start; the start itself if that is
   * none.
   */
  Instant after(Instant start, Duration time);

  /** How much time counts from one moment to another; none if the other is not later. */
  Duration between(Instant start, Instant end);
}
