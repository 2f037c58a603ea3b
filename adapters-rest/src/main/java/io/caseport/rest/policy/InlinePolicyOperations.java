package io.caseport.rest.policy;

import static io.caseport.rest.policy.PolicyMembers.POLICY_DOCUMENT;
import static io.caseport.rest.policy.PolicyMembers.POLICY_NAME;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.PolicyAdministration;
import io.caseport.domain.identity.PolicyName;
import io.caseport.rest.query.Input;
import io.caseport.rest.query.Operation;
import io.caseport.rest.query.Xml;
import java.util.List;

/** The policies that belong to one user, or one group, alone. */
record InlinePolicyOperations(PolicyAdministration policies, HolderKind kind) {

  List<Operation> all() {
    return List.of(
        Operation.changing("Put" + kind.word() + "Policy", this::put)
            .requires(kind.member(), POLICY_NAME, POLICY_DOCUMENT),
        Operation.reading("Get" + kind.word() + "Policy", this::get)
            .requires(kind.member(), POLICY_NAME),
        Operation.changing("Delete" + kind.word() + "Policy", this::delete)
            .requires(kind.member(), POLICY_NAME),
        Operation.listing("List" + kind.word() + "Policies", this::list).requires(kind.member()));
  }

  private void put(Caller caller, Input in, Xml out) {
    policies.putInlinePolicy(
        caller, in.get(kind.member()), in.get(POLICY_NAME), in.get(POLICY_DOCUMENT));
  }

  private void get(Caller caller, Input in, Xml out) {
    var policy = policies.getInlinePolicy(caller, in.get(kind.member()), in.get(POLICY_NAME));
    out.text(kind.member().name(), HolderKind.nameOf(policy.holder()))
        .text("PolicyName", policy.name().value());
    PolicyXml.document(out, "PolicyDocument", policy.document());
  }

  private void delete(Caller caller, Input in, Xml out) {
    policies.deleteInlinePolicy(caller, in.get(kind.member()), in.get(POLICY_NAME));
  }

  private void list(Caller caller, Input in, Xml out) {
    var names = policies.listInlinePolicies(caller, in.get(kind.member()), in.page());
    out.texts("PolicyNames", names.items().stream().map(PolicyName::value).toList()).end(names);
  }
}
