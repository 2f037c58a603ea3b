package io.caseport.domain.credential;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.account.PasswordHash;
import io.caseport.domain.identity.UniqueId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The password of a user.
 *
 * @param resetRequired whether the next sign-in must set a new one
 * @param earlier passwords before this one, newest first
 */
public record LoginProfile(
    AccountId accountId,
    UniqueId userId,
    Instant createdAt,
    PasswordHash password,
    Instant passwordSetAt,
    boolean resetRequired,
    List<PasswordHash> earlier) {

  public LoginProfile {
    earlier = List.copyOf(earlier);
  }

  public static LoginProfile first(
      AccountId account, UniqueId user, PasswordHash password, boolean resetRequired, Instant now) {
    return new LoginProfile(account, user, now, password, now, resetRequired, List.of());
  }

  /** The latest passwords, the present one first. */
  public List<PasswordHash> latest(int count) {
    return Stream.concat(Stream.of(password), earlier.stream()).limit(count).toList();
  }

  public LoginProfile withPassword(PasswordHash next, boolean nowResetRequired, Instant now) {
    return new LoginProfile(
        accountId,
        userId,
        createdAt,
        next,
        now,
        nowResetRequired,
        latest(PasswordPolicy.MOST_REMEMBERED - 1));
  }

  /** The same password, hashed anew. */
  public LoginProfile withHash(PasswordHash renewed) {
    return new LoginProfile(
        accountId, userId, createdAt, renewed, passwordSetAt, resetRequired, earlier);
  }

  public LoginProfile withResetRequired(boolean nowRequired) {
    return new LoginProfile(
        accountId, userId, createdAt, password, passwordSetAt, nowRequired, earlier);
  }
}
