package io.caseport.application.signin;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.Sessions.TemporaryCredentials;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.SecretAccessKey;
import io.caseport.domain.identity.Session;
import io.caseport.domain.identity.SessionPolicies;
import io.caseport.domain.identity.SessionTags;
import io.caseport.domain.refusal.Refusal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Makes the key, the secret and the token of a new session. */
final class SessionOpening {
  /** So that a token, however full, fits well into the head of a request. */
  private static final int ROOM_FOR_POLICIES_AND_TAGS = 2_048;

  private final SessionTokens tokens;
  private final InstantSource clock;
  private final RandomGenerator random;

  SessionOpening(SessionTokens tokens, InstantSource clock, RandomGenerator random) {
    this.tokens = tokens;
    this.clock = clock;
    this.random = random;
  }

  /** What limits and describes a session beside its time. */
  record Marks(
      SessionPolicies policies,
      SessionTags tags,
      Optional<Instant> mfaAt,
      Optional<String> sourceIdentity) {
    static Marks mfa(Optional<Instant> at) {
      return new Marks(SessionPolicies.NONE, SessionTags.NONE, at, Optional.empty());
    }
  }

  /** A session with its credentials, which are told only once. */
  record Opened(Session session, TemporaryCredentials credentials) {}

  /** Time in a token is in whole seconds, and no answer promises more than that. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  Opened open(
      Caller caller, AccountId account, SessionToken.Holder holder, int seconds, Marks marks) {
    var secret = SecretAccessKey.generate(random);
    var session =
        new Session(
            AccessKeyId.temporary(account, random),
            originOf(caller),
            now(),
            now().plusSeconds(seconds),
            marks.mfaAt(),
            marks.policies(),
            marks.tags(),
            marks.sourceIdentity());
    var token = tokens.seal(new SessionToken(account, holder, secret, session));
    return new Opened(
        session, new TemporaryCredentials(session.keyId(), secret, token, session.expiresAt()));
  }

  /** The long-term key that the caller's signature goes back to. */
  private static Optional<AccessKeyId> originOf(Caller caller) {
    return caller
        .principal()
        .session()
        .map(Session::origin)
        .orElseGet(() -> caller.facts().signedWith());
  }

  /**
   * How much of the room for them policies and tags take up.
   *
   * @throws Refusal.PackedPolicyTooLarge for more than all of it
   */
  static int packedPercent(SessionPolicies policies, SessionTags tags) {
    if (policies.isEmpty() && tags.values().isEmpty()) {
      return 0;
    }
    int size = SessionTokens.packedSize(policies, tags);
    int percent = Math.ceilDiv(100 * size, ROOM_FOR_POLICIES_AND_TAGS);
    if (percent > 100) {
      throw new Refusal.PackedPolicyTooLarge(percent);
    }
    return percent;
  }
}
