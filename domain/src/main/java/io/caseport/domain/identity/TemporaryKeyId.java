package io.caseport.domain.identity;

import io.caseport.domain.account.AccountId;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How AWS writes the account into the ids of its keys: behind the prefix come 80 bits in base32, of
 * which the second to the forty-first are the account's number.
 */
final class TemporaryKeyId {
  private static final String PREFIX = "ASIA";

  private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int LENGTH = PREFIX.length() + 16;
  private static final int HEAD_DIGITS = 9;
  private static final int BITS_PER_DIGIT = 5;
  private static final int BITS_BEHIND_ACCOUNT = 4;
  private static final long FIRST_BIT = 1L << 44;
  private static final long LARGEST = 999_999_999_999L;

  private TemporaryKeyId() {}

  static String of(AccountId account, RandomGenerator random) {
    long head =
        FIRST_BIT
            | (Long.parseLong(account.value()) << BITS_BEHIND_ACCOUNT)
            | random.nextInt(1 << BITS_BEHIND_ACCOUNT);
    var id = new StringBuilder(LENGTH).append(PREFIX);
    for (int digit = HEAD_DIGITS - 1; digit >= 0; digit--) {
      id.append(DIGITS.charAt((int) (head >>> (digit * BITS_PER_DIGIT)) & 31));
    }
    return id.append(UniqueId.letters(random, LENGTH - id.length())).toString();
  }

  static Optional<AccountId> accountOf(String id) {
    if (id.length() != LENGTH || !id.startsWith(PREFIX)) {
      return Optional.empty();
    }
    long head = 0;
    for (int i = PREFIX.length(); i < PREFIX.length() + HEAD_DIGITS; i++) {
      int digit = DIGITS.indexOf(id.charAt(i));
      if (digit < 0) {
        return Optional.empty();
      }
      head = (head << BITS_PER_DIGIT) | digit;
    }
    long account = (head & ~FIRST_BIT) >>> BITS_BEHIND_ACCOUNT;
    return account > LARGEST
        ? Optional.empty()
        : Optional.of(new AccountId(String.format(Locale.ROOT, "%012d", account)));
  }
}
