package io.caseport.application.access;

import io.caseport.application.port.out.AwsManagedPolicies;
import io.caseport.application.port.out.PolicyRepository.Grant;
import io.caseport.application.port.out.PolicyRepository.Grants;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.policy.GrantedPolicy;
import io.caseport.domain.policy.PolicyArn;
import io.caseport.domain.policy.PolicyDocument;
import io.caseport.domain.policy.PolicySet;
import io.caseport.domain.refusal.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Puts to grants of AWS's own policies their documents, each read once. */
public final class GrantedDocuments {
  private final AwsManagedPolicies awsManaged;
  private final Map<PolicyArn, PolicyDocument> published = new ConcurrentHashMap<>();

  public GrantedDocuments(AwsManagedPolicies awsManaged) {
    this.awsManaged = awsManaged;
  }

  public PolicySet of(Grants grants) {
    return new PolicySet(
        grants.identity().stream().map(this::of).toList(),
        grants.boundary().map(this::of),
        Optional.empty());
  }

  private GrantedPolicy of(Grant grant) {
    return new GrantedPolicy(
        grant.source(),
        grant
            .document()
            .orElseGet(
                () ->
                    published.computeIfAbsent(
                        new PolicyArn(grant.source().label()), this::document)));
  }

  /** A later catalogue may lack a policy that was attached, or have one that cannot be read. */
  private PolicyDocument document(PolicyArn arn) {
    var policy =
        awsManaged
            .find(arn)
            .orElseThrow(() -> new StoreFailure.Damaged("attached and not published: " + arn));
    try {
      return PolicyDocument.parse(policy.documentText());
    } catch (Refusal.MalformedPolicyDocument unreadable) {
      throw new StoreFailure.Damaged(arn + " cannot be read: " + unreadable.getMessage());
    }
  }
}
