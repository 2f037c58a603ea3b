package io.caseport.rest.policy;

import static io.caseport.rest.policy.PolicyMembers.PATH_PREFIX;
import static io.caseport.rest.policy.PolicyMembers.POLICY_ARN;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.PolicyAdministration;
import io.caseport.rest.query.Input;
import io.caseport.rest.query.Operation;
import io.caseport.rest.query.Xml;
import java.util.List;

/** Which managed policies users, or groups, have. */
record AttachmentOperations(PolicyAdministration policies, HolderKind kind) {

  List<Operation> all() {
    return List.of(
        Operation.changing("Attach" + kind.word() + "Policy", this::attach)
            .requires(kind.member(), POLICY_ARN),
        Operation.changing("Detach" + kind.word() + "Policy", this::detach)
            .requires(kind.member(), POLICY_ARN),
        Operation.listing("ListAttached" + kind.word() + "Policies", this::list)
            .requires(kind.member())
            .accepts(PATH_PREFIX));
  }

  private void attach(Caller caller, Input in, Xml out) {
    policies.attachPolicy(caller, in.get(kind.member()), in.get(POLICY_ARN));
  }

  private void detach(Caller caller, Input in, Xml out) {
    policies.detachPolicy(caller, in.get(kind.member()), in.get(POLICY_ARN));
  }

  private void list(Caller caller, Input in, Xml out) {
    var attached =
        policies.listAttachedPolicies(
            caller, in.get(kind.member()), in.find(PATH_PREFIX).orElse("/"), in.page());
    out.list("AttachedPolicies", attached.items(), PolicyXml::attached).end(attached);
  }
}
