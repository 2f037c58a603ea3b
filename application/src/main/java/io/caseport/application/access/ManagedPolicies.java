package io.caseport.application.access;

import io.caseport.application.port.out.AwsManagedPolicies;
import io.caseport.application.port.out.PolicyRepository;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.policy.ManagedPolicy;
import io.caseport.domain.policy.PolicyArn;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.Entity;
import java.util.Optional;

/** The policies that an account can name: its own and AWS's. */
public final class ManagedPolicies {
  private final PolicyRepository policies;
  private final AwsManagedPolicies awsManaged;

  public ManagedPolicies(PolicyRepository policies, AwsManagedPolicies awsManaged) {
    this.policies = policies;
    this.awsManaged = awsManaged;
  }

  /**
   * @throws Refusal.NoSuchEntity if there is none of that ARN
   */
  public ManagedPolicy find(AccountId account, PolicyArn arn) {
    return lookUp(account, arn)
        .orElseThrow(() -> new Refusal.NoSuchEntity(Entity.POLICY, arn.value()));
  }

  public Optional<ManagedPolicy> lookUp(AccountId account, PolicyArn arn) {
    return arn.isAwsManaged() ? awsManaged.find(arn) : policies.find(account, arn);
  }
}
