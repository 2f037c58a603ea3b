package io.caseport.persistence.sql;

import java.time.Instant;

/** Moments as they are stored: whole milliseconds since 1970. */
final class Moments {
  private static final Instant EARLIEST = Instant.ofEpochMilli(Long.MIN_VALUE);
  private static final Instant LATEST = Instant.ofEpochMilli(Long.MAX_VALUE);

  private Moments() {}

  /** The last storable moment that is not after this one. */
  static long atOrBefore(Instant moment) {
    if (moment.isBefore(EARLIEST)) {
      return Long.MIN_VALUE;
    }
    return moment.isAfter(LATEST) ? Long.MAX_VALUE : moment.toEpochMilli();
  }

  /** The first storable moment that is not before this one. */
  static long atOrAfter(Instant moment) {
    long before = atOrBefore(moment);
    return before < Long.MAX_VALUE && Instant.ofEpochMilli(before).isBefore(moment)
        ? before + 1
        : before;
  }
}
