package io.caseport.rest.policy;

import io.caseport.application.port.in.PolicyAdministration;
import io.caseport.rest.query.Operation;
import java.util.List;
import java.util.stream.Stream;

/** All that IAM offers on policies. */
public final class PolicyOperations {
  private PolicyOperations() {}

  public static List<Operation> of(PolicyAdministration policies) {
    return Stream.of(
            new ManagedPolicyOperations(policies).all(),
            new AttachmentOperations(policies, HolderKind.USER).all(),
            new AttachmentOperations(policies, HolderKind.GROUP).all(),
            new AttachmentOperations(policies, HolderKind.ROLE).all(),
            new InlinePolicyOperations(policies, HolderKind.USER).all(),
            new InlinePolicyOperations(policies, HolderKind.GROUP).all(),
            new InlinePolicyOperations(policies, HolderKind.ROLE).all(),
            new VersionOperations(policies).all(),
            new BoundaryOperations(policies).all())
        .flatMap(List::stream)
        .toList();
  }
}
