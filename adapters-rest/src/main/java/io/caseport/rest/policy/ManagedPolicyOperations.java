package io.caseport.rest.policy;

import static io.caseport.rest.policy.PolicyMembers.DESCRIPTION;
import static io.caseport.rest.policy.PolicyMembers.ONLY_ATTACHED;
import static io.caseport.rest.policy.PolicyMembers.PATH;
import static io.caseport.rest.policy.PolicyMembers.PATH_PREFIX;
import static io.caseport.rest.policy.PolicyMembers.POLICY_ARN;
import static io.caseport.rest.policy.PolicyMembers.POLICY_DOCUMENT;
import static io.caseport.rest.policy.PolicyMembers.POLICY_NAME;
import static io.caseport.rest.policy.PolicyMembers.SCOPE;
import static io.caseport.rest.policy.PolicyMembers.VERSION_ID;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.PolicyAdministration;
import io.caseport.application.port.in.PolicyAdministration.PolicyFilter;
import io.caseport.application.port.in.PolicyAdministration.Scope;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.policy.ManagedPolicy;
import io.caseport.rest.query.Input;
import io.caseport.rest.query.Operation;
import io.caseport.rest.query.Xml;
import java.util.List;

/** What can be done with managed policies and their versions. */
record ManagedPolicyOperations(PolicyAdministration policies) {

  List<Operation> all() {
    return List.of(
        Operation.changing("CreatePolicy", this::create)
            .requires(POLICY_NAME, POLICY_DOCUMENT)
            .accepts(PATH, DESCRIPTION)
            .refuses("Tags"),
        Operation.reading("GetPolicy", this::get).requires(POLICY_ARN),
        Operation.reading("GetPolicyVersion", this::getVersion).requires(POLICY_ARN, VERSION_ID),
        Operation.listing("ListPolicyVersions", this::listVersions).requires(POLICY_ARN),
        Operation.listing("ListPolicies", this::list)
            .accepts(SCOPE, ONLY_ATTACHED, PATH_PREFIX)
            .refuses("PolicyUsageFilter"),
        Operation.changing("DeletePolicy", this::delete).requires(POLICY_ARN));
  }

  private void create(Caller caller, Input in, Xml out) {
    var policy =
        policies.createPolicy(
            caller,
            in.find(PATH).orElse(IamPath.ROOT),
            in.get(POLICY_NAME),
            in.find(DESCRIPTION).orElse(""),
            in.get(POLICY_DOCUMENT));
    out.nest("Policy", xml -> PolicyXml.policy(xml, policy));
  }

  private void get(Caller caller, Input in, Xml out) {
    var policy = policies.getPolicy(caller, in.get(POLICY_ARN));
    out.nest("Policy", xml -> PolicyXml.describedPolicy(xml, policy));
  }

  private void getVersion(Caller caller, Input in, Xml out) {
    ManagedPolicy policy =
        policies.getPolicyVersion(caller, in.get(POLICY_ARN), in.get(VERSION_ID));
    out.nest(
        "PolicyVersion",
        xml -> {
          PolicyXml.document(xml, "Document", policy.documentText());
          PolicyXml.defaultVersion(xml, policy);
        });
  }

  private void listVersions(Caller caller, Input in, Xml out) {
    var page = policies.listPolicyVersions(caller, in.get(POLICY_ARN), in.page());
    out.list("Versions", page.items(), PolicyXml::defaultVersion).end(page);
  }

  private void list(Caller caller, Input in, Xml out) {
    var filter =
        new PolicyFilter(
            in.find(SCOPE).orElse(Scope.ALL),
            in.find(ONLY_ATTACHED).orElse(false),
            in.find(PATH_PREFIX).orElse("/"));
    var page = policies.listPolicies(caller, filter, in.page());
    out.list("Policies", page.items(), PolicyXml::policy).end(page);
  }

  private void delete(Caller caller, Input in, Xml out) {
    policies.deletePolicy(caller, in.get(POLICY_ARN));
  }
}
