package io.caseport.domain.credential;

import io.caseport.domain.credential.PasswordRule.Kind;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an account demands of the passwords of its users.
 *
 * @param maxAgeDays after how many days a password must be changed; empty for never
 * @param reusePrevention how many of a user's latest passwords may not be set again, the present
 *     one included; empty for none
 * @param hardExpiry whether only an administrator can replace a password that has expired
 */
public record PasswordPolicy(
    int minimumLength,
    boolean requireSymbols,
    boolean requireNumbers,
    boolean requireUppercase,
    boolean requireLowercase,
    boolean usersMayChange,
    Optional<Integer> maxAgeDays,
    Optional<Integer> reusePrevention,
    boolean hardExpiry) {

  /** What members have that are left out when a policy is set. */
  public static final int DEFAULT_MINIMUM_LENGTH = 6;

  private static final int LEAST_WITHOUT_POLICY = 8;

  /** As many earlier passwords as any policy may ask about. */
  public static final int MOST_REMEMBERED = 24;

  public PasswordPolicy {
    requireWithin("minimumPasswordLength", minimumLength, 6, 128);
    maxAgeDays.ifPresent(days -> requireWithin("maxPasswordAge", days, 1, 1095));
    reusePrevention.ifPresent(
        count -> requireWithin("passwordReusePrevention", count, 1, MOST_REMEMBERED));
  }

  private static void requireWithin(String field, int value, int least, int most) {
    if (value < least || value > most) {
      throw new Refusal.InvalidArgument(
          field, Integer.toString(value), "Member must be between " + least + " and " + most);
    }
  }

  /**
   * @throws Refusal.PasswordPolicyViolation with all that is missing
   */
  public void require(Password password) {
    var classes = CharacterClasses.of(password);
    var missing = new ArrayList<PasswordRule>();
    if (password.value().length() < minimumLength) {
      missing.add(new PasswordRule(Kind.LENGTH, minimumLength));
    }
    if (requireUppercase && !classes.uppercase()) {
      missing.add(PasswordRule.of(Kind.UPPERCASE));
    }
    if (requireLowercase && !classes.lowercase()) {
      missing.add(PasswordRule.of(Kind.LOWERCASE));
    }
    if (requireNumbers && !classes.number()) {
      missing.add(PasswordRule.of(Kind.DIGIT));
    }
    if (requireSymbols && !classes.symbol()) {
      missing.add(PasswordRule.of(Kind.SYMBOL));
    }
    refuseIf(missing);
  }

  /**
   * What holds in an account that has set no policy.
   *
   * @param names the account's own, none of which may be the password
   * @throws Refusal.PasswordPolicyViolation with all that is missing
   */
  public static void requireDefault(Password password, List<String> names) {
    var missing = new ArrayList<PasswordRule>();
    if (password.value().length() < LEAST_WITHOUT_POLICY) {
      missing.add(new PasswordRule(Kind.LENGTH, LEAST_WITHOUT_POLICY));
    }
    if (CharacterClasses.of(password).count() < 3) {
      missing.add(PasswordRule.of(Kind.THREE_CLASSES));
    }
    if (names.stream().anyMatch(password.value()::equalsIgnoreCase)) {
      missing.add(PasswordRule.of(Kind.NOT_A_NAME));
    }
    refuseIf(missing);
  }

  private static void refuseIf(List<PasswordRule> missing) {
    if (!missing.isEmpty()) {
      throw new Refusal.PasswordPolicyViolation(missing);
    }
  }

  /** When a password that was set at that moment must be changed. */
  public Optional<Instant> expiry(Instant setAt) {
    return maxAgeDays.map(days -> setAt.plus(Duration.ofDays(days)));
  }
}
