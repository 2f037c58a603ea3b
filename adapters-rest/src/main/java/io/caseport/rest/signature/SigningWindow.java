package io.caseport.rest.signature;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How far a request's own time may lie from the server's clock. */
record SigningWindow(InstantSource clock, Duration skew) {

  /** A presigned request carries its own lifetime; without one it ages as fast as clocks differ. */
  void require(SigningTime signed, Optional<Duration> lifetime) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    Duration longest = lifetime.orElse(skew);
    Instant earliest = now.minus(longest);
    if (signed.instant().isBefore(earliest)) {
      throw SignatureRefusal.invalid(
          "Signature expired: %s is now earlier than %s (%s - %s.)"
              .formatted(
                  signed.text(),
                  SigningTime.basic(earliest),
                  SigningTime.basic(now),
                  spelled(longest)));
    }
    Instant latest = now.plus(skew);
    if (signed.instant().isAfter(latest)) {
      throw SignatureRefusal.invalid(
          "Signature not yet current: %s is still later than %s (%s + %s.)"
              .formatted(
                  signed.text(), SigningTime.basic(latest), SigningTime.basic(now), spelled(skew)));
    }
  }

  private static String spelled(Duration duration) {
    return duration.toSecondsPart() == 0
        ? duration.toMinutes() + " min"
        : duration.toSeconds() + " sec";
  }
}
