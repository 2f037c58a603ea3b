package io.caseport.rest.policy;

import static io.caseport.rest.policy.PolicyMembers.DESCRIPTION;
import static io.caseport.rest.policy.PolicyMembers.ONLY_ATTACHED;
import static io.caseport.rest.policy.PolicyMembers.PATH;
import static io.caseport.rest.policy.PolicyMembers.PATH_PREFIX;
import static io.caseport.rest.policy.PolicyMembers.POLICY_ARN;
import static io.caseport.rest.policy.PolicyMembers.POLICY_DOCUMENT;
import static io.caseport.rest.policy.PolicyMembers.POLICY_NAME;
import static io.caseport.rest.policy.PolicyMembers.SCOPE;
import static io.caseport.rest.policy.PolicyMembers.USAGE_FILTER;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.PolicyAdministration;
import io.caseport.application.port.in.PolicyAdministration.NewPolicy;
import io.caseport.application.port.in.PolicyAdministration.PolicyFilter;
import io.caseport.application.port.in.PolicyAdministration.Scope;
import io.caseport.domain.identity.IamPath;
import io.caseport.rest.identity.TagMembers;
import io.caseport.rest.query.Input;
import io.caseport.rest.query.Operation;
import io.caseport.rest.query.Xml;
import java.util.List;

/** What can be done with managed policies. */
record ManagedPolicyOperations(PolicyAdministration policies) {

  List<Operation> all() {
    return List.of(
        Operation.changing("CreatePolicy", this::create)
            .requires(POLICY_NAME, POLICY_DOCUMENT)
            .accepts(PATH, DESCRIPTION)
            .accepts(TagMembers.TAGS),
        Operation.reading("GetPolicy", this::get).requires(POLICY_ARN),
        Operation.listing("ListPolicies", this::list)
            .accepts(SCOPE, ONLY_ATTACHED, PATH_PREFIX, USAGE_FILTER),
        Operation.changing("DeletePolicy", this::delete).requires(POLICY_ARN));
  }

  private void create(Caller caller, Input in, Xml out) {
    var policy =
        policies.createPolicy(
            caller,
            new NewPolicy(
                in.find(PATH).orElse(IamPath.ROOT),
                in.get(POLICY_NAME),
                in.find(DESCRIPTION).orElse(""),
                in.get(POLICY_DOCUMENT),
                TagMembers.tags(in)));
    out.nest(
        "Policy",
        xml -> {
          PolicyXml.policy(xml, policy);
          TagMembers.write(xml, policy.tags());
        });
  }

  private void get(Caller caller, Input in, Xml out) {
    var policy = policies.getPolicy(caller, in.get(POLICY_ARN));
    out.nest("Policy", xml -> PolicyXml.describedPolicy(xml, policy));
  }

  private void list(Caller caller, Input in, Xml out) {
    var filter =
        new PolicyFilter(
            in.find(SCOPE).orElse(Scope.ALL),
            in.find(ONLY_ATTACHED).orElse(false),
            in.find(PATH_PREFIX).orElse("/"),
            in.find(USAGE_FILTER));
    var page = policies.listPolicies(caller, filter, in.page());
    out.list("Policies", page.items(), PolicyXml::policy).end(page);
  }

  private void delete(Caller caller, Input in, Xml out) {
    policies.deletePolicy(caller, in.get(POLICY_ARN));
  }
}
