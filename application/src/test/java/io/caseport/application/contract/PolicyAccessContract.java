package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.application.port.in.PolicyAdministration.PolicyFilter;
import io.caseport.application.port.in.PolicyAdministration.Scope;
import io.caseport.domain.identity.GroupName;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.policy.PolicyArn;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Who may do what with policies. */
public interface PolicyAccessContract extends IdentityContract {

  private Map<String, Consumer<Caller>> operationsOn(PolicyArn arn) {
    var all = new PolicyFilter(Scope.ALL, false, "/");
    var name = new PolicyName("new");
    var operations = new HashMap<String, Consumer<Caller>>();
    operations.put(
        "CreatePolicy",
        caller -> policies().createPolicy(caller, IamPath.ROOT, name, "", Policies.ALLOW_SUPPORT));
    operations.put("GetPolicy", caller -> policies().getPolicy(caller, arn));
    operations.put("GetPolicyVersion", caller -> policies().getPolicyVersion(caller, arn, "v1"));
    operations.put(
        "ListPolicyVersions", caller -> policies().listPolicyVersions(caller, arn, LONG_PAGE));
    operations.put("ListPolicies", caller -> policies().listPolicies(caller, all, LONG_PAGE));
    operations.put("DeletePolicy", caller -> policies().deletePolicy(caller, arn));
    return operations;
  }

  private Map<String, Consumer<Caller>> operationsOf(String kind, Holder holder) {
    var arn = Policies.AWS_SUPPORT_ACCESS;
    var name = new PolicyName("own");
    return Map.of(
        "Attach" + kind + "Policy", caller -> policies().attachPolicy(caller, holder, arn),
        "Detach" + kind + "Policy", caller -> policies().detachPolicy(caller, holder, arn),
        "ListAttached" + kind + "Policies",
            caller -> policies().listAttachedPolicies(caller, holder, "/", LONG_PAGE),
        "Put" + kind + "Policy",
            caller -> policies().putInlinePolicy(caller, holder, name, Policies.ALLOW_SUPPORT),
        "Get" + kind + "Policy", caller -> policies().getInlinePolicy(caller, holder, name),
        "Delete" + kind + "Policy", caller -> policies().deleteInlinePolicy(caller, holder, name),
        "List" + kind + "Policies",
            caller -> policies().listInlinePolicies(caller, holder, LONG_PAGE));
  }

  @Test
  default void a_user_without_a_policy_may_do_nothing_with_policies() {
    var arn =
        policies()
            .createPolicy(root(), IamPath.ROOT, new PolicyName("p"), "", Policies.ALLOW_SUPPORT)
            .policy()
            .arn();
    var jane = new Holder.OfUser(createUser("jane").name());
    var staff = new Holder.OfGroup(createGroup("staff").name());
    var nobody = tenants().userWithoutPolicy();
    assertDeniedEach("iam", nobody, operationsOn(arn));
    assertDeniedEach("iam", nobody, operationsOf("User", jane));
    assertDeniedEach("iam", nobody, operationsOf("Group", staff));
    var desk = new Holder.OfRole(createRole("desk").name());
    assertDeniedEach("iam", nobody, operationsOf("Role", desk));
    assertThat(policies().getPolicy(root(), arn).attachmentCount()).isZero();
    assertThat(policies().listInlinePolicies(root(), jane, LONG_PAGE).items()).isEmpty();
    assertThat(policies().listAttachedPolicies(root(), staff, "/", LONG_PAGE).items()).isEmpty();
  }

  @Test
  default void permission_for_policies_comes_before_whether_they_exist() {
    var missing = PolicyArn.of(root().accountId(), IamPath.ROOT, new PolicyName("missing"));
    var supporter = tenants().supporter();
    assertDeniedEach("iam", supporter, operationsOn(missing));
    assertDeniedEach("iam", supporter, operationsOf("User", new Holder.OfUser(NOBODY)));
    assertDeniedEach("iam", supporter, operationsOf("Group", new Holder.OfGroup(NO_GROUP)));
    var noRole = new Holder.OfRole(RoleAdministrationContract.NO_ROLE);
    assertDeniedEach("iam", supporter, operationsOf("Role", noRole));
  }

  @Test
  default void a_user_may_be_allowed_to_attach_policies_to_some_only() {
    var jane = new UserName("jane");
    identities().createUser(root(), new IamPath("/team/"), jane);
    var staff = new GroupName("staff");
    identities().createGroup(root(), IamPath.ROOT, staff);
    var lead = createUser("lead");
    var document =
        """
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:Attach*",
        "Resource":"arn:aws:iam::%s:user/team/*"}]}\
        """
            .formatted(root().accountId());
    var own = new Holder.OfUser(lead.name());
    policies().putInlinePolicy(root(), own, new PolicyName("team"), document);
    var caller = tenants().as(lead);
    var arn = Policies.AWS_SUPPORT_ACCESS;
    policies().attachPolicy(caller, new Holder.OfUser(jane), arn);
    assertDenied("iam:AttachUserPolicy", () -> policies().attachPolicy(caller, own, arn));
    assertDenied(
        "iam:AttachGroupPolicy",
        () -> policies().attachPolicy(caller, new Holder.OfGroup(staff), arn));
  }
}
