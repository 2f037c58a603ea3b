package io.caseport.domain.audit;

import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Names a record, and begins with the millisecond of what it tells of (a UUID of version 7), so
 * that the order of the ids is that of the events.
 */
public record AuditEventId(UUID value) implements Comparable<AuditEventId> {
  private static final int VERSION = 7;
  private static final long VERSION_BITS = 0x7000L;
  private static final long VARIANT_BITS = 0x8000_0000_0000_0000L;
  private static final long TO_12_BITS = 0xFFFL;
  private static final long TO_62_BITS = 0x3FFF_FFFF_FFFF_FFFFL;
  private static final long LATEST = 0xFFFF_FFFF_FFFFL;

  public AuditEventId {
    if (value.version() != VERSION) {
      throw new IllegalArgumentException("an id of an event begins with its moment: " + value);
    }
  }

  public static AuditEventId next(Instant at, RandomGenerator random) {
    return of(at, random.nextLong() & TO_12_BITS, random.nextLong() & TO_62_BITS);
  }

  /** Not above any id of that millisecond. */
  public static AuditEventId first(Instant at) {
    return of(at, 0, 0);
  }

  /** Not below any id of that millisecond. */
  public static AuditEventId last(Instant at) {
    return of(at, TO_12_BITS, TO_62_BITS);
  }

  /** Moments out of the range of such ids are as good as its ends. */
  private static AuditEventId of(Instant at, long high, long low) {
    long millis =
        at.isBefore(Instant.EPOCH)
            ? 0
            : at.isAfter(Instant.ofEpochMilli(LATEST)) ? LATEST : at.toEpochMilli();
    return new AuditEventId(new UUID(millis << 16 | VERSION_BITS | high, VARIANT_BITS | low));
  }

  /** When the event was, to the millisecond. */
  public Instant at() {
    return Instant.ofEpochMilli(value.getMostSignificantBits() >>> 16);
  }

  /** As the texts of the ids compare, which a store may order by. */
  @Override
  public int compareTo(AuditEventId other) {
    return value.toString().compareTo(other.value.toString());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
