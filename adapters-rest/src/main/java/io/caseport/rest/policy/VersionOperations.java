package io.caseport.rest.policy;

import static io.caseport.rest.policy.PolicyMembers.POLICY_ARN;
import static io.caseport.rest.policy.PolicyMembers.POLICY_DOCUMENT;
import static io.caseport.rest.policy.PolicyMembers.SET_AS_DEFAULT;
import static io.caseport.rest.policy.PolicyMembers.VERSION_ID;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.PolicyAdministration;
import io.caseport.rest.query.Input;
import io.caseport.rest.query.Operation;
import io.caseport.rest.query.Xml;
import java.util.List;

/** What can be done with the versions of managed policies. */
record VersionOperations(PolicyAdministration policies) {

  List<Operation> all() {
    return List.of(
        Operation.changing("CreatePolicyVersion", this::create)
            .requires(POLICY_ARN, POLICY_DOCUMENT)
            .accepts(SET_AS_DEFAULT),
        Operation.reading("GetPolicyVersion", this::get).requires(POLICY_ARN, VERSION_ID),
        Operation.listing("ListPolicyVersions", this::list).requires(POLICY_ARN),
        Operation.changing("SetDefaultPolicyVersion", this::setDefault)
            .requires(POLICY_ARN, VERSION_ID),
        Operation.changing("DeletePolicyVersion", this::delete).requires(POLICY_ARN, VERSION_ID));
  }

  private void create(Caller caller, Input in, Xml out) {
    var version =
        policies.createPolicyVersion(
            caller,
            in.get(POLICY_ARN),
            in.get(POLICY_DOCUMENT),
            in.find(SET_AS_DEFAULT).orElse(false));
    out.nest("PolicyVersion", xml -> PolicyXml.version(xml, version));
  }

  private void get(Caller caller, Input in, Xml out) {
    var version = policies.getPolicyVersion(caller, in.get(POLICY_ARN), in.get(VERSION_ID));
    out.nest(
        "PolicyVersion",
        xml -> {
          PolicyXml.document(xml, "Document", version.version().documentText());
          PolicyXml.version(xml, version);
        });
  }

  private void list(Caller caller, Input in, Xml out) {
    var page = policies.listPolicyVersions(caller, in.get(POLICY_ARN), in.page());
    out.list("Versions", page.items(), PolicyXml::version).end(page);
  }

  private void setDefault(Caller caller, Input in, Xml out) {
    policies.setDefaultPolicyVersion(caller, in.get(POLICY_ARN), in.get(VERSION_ID));
  }

  private void delete(Caller caller, Input in, Xml out) {
    policies.deletePolicyVersion(caller, in.get(POLICY_ARN), in.get(VERSION_ID));
  }
}
