package io.caseport.domain.identity;

import io.caseport.domain.account.AccountId;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The public half of an access key; any text that a request names, so it may name none. */
public record AccessKeyId(String value) {
  public static AccessKeyId generate(RandomGenerator random) {
    return new AccessKeyId("AKIA" + UniqueId.letters(random, 16));
  }

  /**
   * The id of a temporary key, from which the account can be read: it is found nowhere else, since
   * sessions are not stored.
   */
  public static AccessKeyId temporary(AccountId account, RandomGenerator random) {
    return new AccessKeyId(TemporaryKeyId.of(account, random));
  }

  /** The account that a temporary key was given out in; empty for any other text. */
  public Optional<AccountId> temporaryIn() {
    return TemporaryKeyId.accountOf(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
