package io.caseport.application.signin;

import io.caseport.application.port.in.RequestFacts;
import io.caseport.application.port.out.ConsoleTokens;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.signin.ConsoleToken;
import io.caseport.domain.signin.IssuedToken;
import io.caseport.domain.signin.IssuedToken.Purpose;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Gives tokens out, and takes them back. */
final class TokenIssue {
  private static final Duration PENDING = Duration.ofMinutes(5);
  private static final Duration SESSION = Duration.ofHours(12);
  private static final int LONGEST_AGENT = 256;

  private final ConsoleTokens tokens;
  private final RandomGenerator random;

  TokenIssue(ConsoleTokens tokens, RandomGenerator random) {
    this.tokens = tokens;
    this.random = random;
  }

  /**
   * How somebody has come so far.
   *
   * @param tries what the tries of the name are counted under
   * @param mfaAt when they have given a code, if they have
   */
  record Begun(
      String tries,
      Optional<Instant> mfaAt,
      Optional<String> sourceIp,
      Optional<String> userAgent) {

    static Begun with(String tries, RequestFacts facts) {
      return new Begun(
          tries, Optional.empty(), facts.sourceIp(), facts.userAgent().map(Begun::cut));
    }

    static Begun with(IssuedToken token) {
      return new Begun(token.tries(), token.mfaAt(), token.sourceIp(), token.userAgent());
    }

    Begun withCodeAt(Instant now) {
      return new Begun(tries, Optional.of(now), sourceIp, userAgent);
    }

    private static String cut(String agent) {
      return agent
          .codePoints()
          .filter(c -> !Character.isISOControl(c))
          .limit(LONGEST_AGENT)
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .toString();
    }
  }

  /** A token, which is told only once, and what is kept of it. */
  record Issued(ConsoleToken token, IssuedToken kept) {}

  Issued issue(Purpose purpose, Claim claim, Begun begun, Instant now) {
    var token = ConsoleToken.generate(random);
    var kept =
        new IssuedToken(
            token.digest(),
            AccessKeyId.temporary(claim.account(), random),
            claim.account(),
            claim.user(),
            purpose,
            claim.passwordMark(),
            begun.tries(),
            now,
            now.plus(purpose == Purpose.BE_SIGNED_IN ? SESSION : PENDING),
            begun.mfaAt(),
            begun.sourceIp(),
            begun.userAgent());
    tokens.add(kept);
    return new Issued(token, kept);
  }

  Optional<IssuedToken> find(ConsoleToken token, Purpose purpose, Instant now) {
    return tokens.find(token.digest()).filter(kept -> kept.isGoodFor(purpose, now));
  }

  /** Finds a token that nobody finds again. */
  Optional<IssuedToken> take(ConsoleToken token, Purpose purpose, Instant now) {
    var kept = find(token, purpose, now);
    kept.ifPresent(this::remove);
    return kept;
  }

  void remove(IssuedToken kept) {
    tokens.remove(kept.account(), kept.user(), kept.id());
  }
}
