package io.caseport.domain.account;

import io.caseport.domain.refusal.Refusal;
import java.util.random.RandomGenerator;

/** The 12 digits that name an account. */
public record AccountId(String value) {
  /** The provider's own, in which the engineers of the desk are users; no customer ever has it. */
  public static final AccountId DESK = new AccountId("000000000000");

  private static final long SMALLEST = 100_000_000_000L;

  public AccountId {
    if (value.length() != 12 || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new Refusal.InvalidArgument("accountId", value, "Member must have exactly 12 digits");
    }
  }

  public static AccountId generate(RandomGenerator random) {
    return new AccountId(Long.toString(random.nextLong(SMALLEST, 10 * SMALLEST)));
  }

  @Override
  public String toString() {
    return value;
  }
}
