package io.caseport.application.access;

import io.caseport.application.port.out.AwsManagedPolicies;
import io.caseport.application.port.out.PolicyRepository;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.SessionPolicies;
import io.caseport.domain.policy.GrantedPolicy;
import io.caseport.domain.policy.ManagedPolicy;
import io.caseport.domain.policy.PolicyArn;
import io.caseport.domain.policy.PolicyDocument;
import io.caseport.domain.policy.PolicyHolder;
import io.caseport.domain.policy.PolicySource;
import io.caseport.domain.refusal.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The policies that a session may not go beyond, read from what its token says of them. */
public final class SessionLimits {
  /** Of the text and all ARNs together. */
  private static final int MOST_CHARACTERS = 2_048;

  private static final int MOST_MANAGED = 10;

  private final PolicyRepository policies;
  private final AwsManagedPolicies awsManaged;
  private final ParsedDocuments parsed = new ParsedDocuments();

  public SessionLimits(PolicyRepository policies, AwsManagedPolicies awsManaged) {
    this.policies = policies;
    this.awsManaged = awsManaged;
  }

  /**
   * @throws Refusal.MalformedPolicyDocument if the document cannot be read
   * @throws Refusal.InvalidArgument for a policy that the account cannot name, or for too many
   */
  public void requireReadable(AccountId account, SessionPolicies limits) {
    int characters =
        limits.document().map(String::length).orElse(0)
            + limits.managed().stream().mapToInt(String::length).sum();
    if (characters > MOST_CHARACTERS) {
      throw new Refusal.InvalidArgument(
          "policy",
          characters + " characters",
          "Member must have length less than or equal to 2048, together with the ARNs of"
              + " policyArns");
    }
    if (limits.managed().size() > MOST_MANAGED) {
      throw new Refusal.InvalidArgument(
          "policyArns",
          limits.managed().size() + " policies",
          "Member must have length less than or equal to " + MOST_MANAGED);
    }
    limits.document().ifPresent(PolicyDocument::parse);
    for (String arn : limits.managed()) {
      var policy = find(account, new PolicyArn(arn));
      if (policy.isEmpty()) {
        throw new Refusal.InvalidArgument(
            "policyArns", arn, "Member must be the ARN of a policy of the account or of AWS");
      }
      PolicyDocument.parse(policy.get().documentText());
    }
  }

  /**
   * The policies, as they read now. If one is gone since, so is all that the session could do: what
   * it has denied is not known any more.
   */
  List<GrantedPolicy> of(AccountId account, SessionPolicies limits, PolicyHolder holder) {
    var granted = new ArrayList<GrantedPolicy>();
    limits
        .document()
        .ifPresent(
            text ->
                granted.add(
                    new GrantedPolicy(new PolicySource.Session(holder), parsed.parse(text))));
    for (String arn : limits.managed()) {
      var policy = find(account, new PolicyArn(arn));
      if (policy.isEmpty()) {
        return List.of();
      }
      granted.add(
          new GrantedPolicy(
              new PolicySource.Managed(arn, holder), parsed.parse(policy.get().documentText())));
    }
    return granted;
  }

  private Optional<ManagedPolicy> find(AccountId account, PolicyArn arn) {
    return arn.isAwsManaged() ? awsManaged.find(arn) : policies.find(account, arn);
  }
}
