package io.caseport.application.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.application.access.SourceNetwork;
import io.caseport.application.port.out.SignInCounts;
import io.caseport.application.signin.Claim.Named;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.signin.SignInTries;
import io.caseport.domain.text.Sha256;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * Counts tries to sign in where they are stored, so that neither a restart nor another server
 * forgets any. Names are counted as they were typed, whether or not they are anybody's, and only
 * their digests are kept: people type passwords into the wrong field.
 */
final class SignInThrottle {
  private final SignInCounts counts;

  SignInThrottle(SignInCounts counts) {
    this.counts = counts;
  }

  /** What the tries of a name are counted under. */
  static String keyOf(String... name) {
    var digest = Sha256.digest();
    for (String part : name) {
      var bytes = part.toLowerCase(Locale.ROOT).getBytes(UTF_8);
      digest.update((bytes.length + ":").getBytes(UTF_8));
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /**
   * Counts a try as a failure before it is looked at, so that many at once cannot slip through.
   *
   * @throws Refusal.SignInThrottled if it is one too many
   */
  void admit(String name, Named named, Optional<String> sourceIp, Instant now) {
    var network = SourceNetwork.of(sourceIp);
    var address = known(keyOf("address", network), now).oneMoreAt(now);
    var here = known(keyHere(name, sourceIp), now).of(named.account(), named.user());
    refuseIf(address.overdrawnAt(now));
    refuseIf(here.waitAt(now));
    var everywhere =
        known(name, now).of(named.account(), named.user()).failedAt(now, Duration.ZERO);
    counts.put(address);
    counts.put(everywhere);
    counts.put(here.failedAt(now, everywhere.waitAfterFailure()));
  }

  private static void refuseIf(Duration wait) {
    if (wait.isPositive()) {
      throw new Refusal.SignInThrottled(wait);
    }
  }

  /** Who is signed in was no guesser; what others have failed with the name stays counted. */
  void forgive(String name, Optional<String> sourceIp) {
    var here = counts.find(keyHere(name, sourceIp));
    here.ifPresent(
        forgiven -> {
          counts.remove(forgiven.key());
          counts.find(name).ifPresent(all -> counts.put(all.without(forgiven)));
        });
  }

  private SignInTries known(String key, Instant now) {
    return counts
        .find(key)
        .filter(tries -> !tries.isForgottenAt(now))
        .orElseGet(() -> SignInTries.none(key));
  }

  private static String keyHere(String name, Optional<String> sourceIp) {
    return keyOf("here", name, SourceNetwork.of(sourceIp));
  }
}
