package io.caseport.domain.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.account.PasswordHash;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.text.Sha256;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What is kept of a token that was given out: whose it is, and what it is good for.
 *
 * @param digest of the token
 * @param id names the session, or the step towards one, without opening it
 * @param user empty for root
 * @param passwordMark of the password that it was given out for; it is of no use with another
 * @param tries of which name the tries are counted under this key, until somebody is signed in
 * @param mfaAt when a one-time code was given, if one was
 * @param sourceIp where the password was given
 * @param userAgent with what
 */
public record IssuedToken(
    String digest,
    AccessKeyId id,
    AccountId account,
    Optional<UniqueId> user,
    Purpose purpose,
    String passwordMark,
    String tries,
    Instant issuedAt,
    Instant expiresAt,
    Optional<Instant> mfaAt,
    Optional<String> sourceIp,
    Optional<String> userAgent) {

  /** What a token lets its holder do. */
  public enum Purpose {
    GIVE_CODE,
    SET_PASSWORD,
    BE_SIGNED_IN
  }

  /**
   * Tells passwords apart and is no way to find one: SHA-256 of what is stored, which is salted.
   */
  public static String markOf(PasswordHash password) {
    var sha256 = Sha256.digest().digest(password.encoded().getBytes(UTF_8));
    return HexFormat.of().formatHex(sha256);
  }

  public IssuedToken withPasswordMark(String mark) {
    return new IssuedToken(
        digest, id, account, user, purpose, mark, tries, issuedAt, expiresAt, mfaAt, sourceIp,
        userAgent);
  }

  /** Whether it still is good for that at the moment. */
  public boolean isGoodFor(Purpose wanted, Instant now) {
    return purpose == wanted && now.isBefore(expiresAt);
  }
}
