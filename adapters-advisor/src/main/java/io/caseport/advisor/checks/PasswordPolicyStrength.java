package io.caseport.advisor.checks;

import io.caseport.application.port.out.AdvisedAccount;
import io.caseport.application.port.out.AdvisorCheck;
import io.caseport.domain.advisor.AssessedResource;
import io.caseport.domain.advisor.Assessment;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.ResourceStatus;
import io.caseport.domain.credential.PasswordPolicy;
import java.util.Optional;

/** Whether the account demands something of its users' passwords. */
final class PasswordPolicyStrength implements AdvisorCheck {
  @Override
  public CheckId id() {
    return new CheckId("Yw2K9puPzl");
  }

  @Override
  public Assessment assess(AdvisedAccount account) {
    return Assessment.of(
        account
            .passwordPolicy()
            .map(PasswordPolicyStrength::assess)
            .orElseGet(PasswordPolicyStrength::withoutPolicy));
  }

  private static AssessedResource assess(PasswordPolicy policy) {
    boolean isComplete =
        policy.requireUppercase()
            && policy.requireLowercase()
            && policy.requireNumbers()
            && policy.requireSymbols();
    var status = isComplete ? ResourceStatus.OK : ResourceStatus.WARNING;
    return resource(
        status,
        "Enabled",
        enabled(policy.requireUppercase()),
        enabled(policy.requireLowercase()),
        enabled(policy.requireNumbers()),
        enabled(policy.requireSymbols()),
        status.colour(),
        isComplete
            ? "All kinds of characters are required"
            : "Not all kinds of characters are required");
  }

  private static AssessedResource withoutPolicy() {
    var off = enabled(false);
    return resource(
        ResourceStatus.ERROR,
        off,
        off,
        off,
        off,
        off,
        ResourceStatus.ERROR.colour(),
        "The account has no password policy");
  }

  private static AssessedResource resource(ResourceStatus status, String... values) {
    return AssessedResource.global("password-policy", status, Optional.empty(), values);
  }

  private static String enabled(boolean on) {
    return on ? "Enabled" : "Disabled";
  }
}
