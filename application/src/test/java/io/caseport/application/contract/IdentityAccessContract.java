package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.domain.identity.GroupName;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.refusal.Refusal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Who may do what with identities. */
public interface IdentityAccessContract extends IdentityContract {

  private Map<String, Consumer<Caller>> operationsOn(UserName user, GroupName group) {
    var name = Optional.of(user);
    var key = AccessKeyAdministrationContract.NO_KEY;
    var operations = new HashMap<String, Consumer<Caller>>();
    operations.put("CreateUser", caller -> identities().createUser(caller, IamPath.ROOT, user));
    operations.put("GetUser", caller -> identities().getUser(caller, name));
    operations.put("ListUsers", caller -> identities().listUsers(caller, "/", LONG_PAGE));
    operations.put("DeleteUser", caller -> identities().deleteUser(caller, user));
    operations.put("CreateAccessKey", caller -> identities().createAccessKey(caller, name));
    operations.put("ListAccessKeys", caller -> identities().listAccessKeys(caller, name));
    operations.put(
        "UpdateAccessKey", caller -> identities().updateAccessKey(caller, name, key, false));
    operations.put("DeleteAccessKey", caller -> identities().deleteAccessKey(caller, name, key));
    operations.put("CreateGroup", caller -> identities().createGroup(caller, IamPath.ROOT, group));
    operations.put("GetGroup", caller -> identities().getGroup(caller, group, LONG_PAGE));
    operations.put("ListGroups", caller -> identities().listGroups(caller, "/", LONG_PAGE));
    operations.put("DeleteGroup", caller -> identities().deleteGroup(caller, group));
    operations.put("AddUserToGroup", caller -> identities().addUserToGroup(caller, group, user));
    operations.put(
        "RemoveUserFromGroup", caller -> identities().removeUserFromGroup(caller, group, user));
    operations.put(
        "ListGroupsForUser", caller -> identities().listGroupsForUser(caller, user, LONG_PAGE));
    return operations;
  }

  @Test
  default void a_user_without_a_policy_may_do_nothing_with_identities() {
    var jane = createUser("jane");
    var staff = createGroup("staff");
    assertDeniedEach("iam", tenants().userWithoutPolicy(), operationsOn(jane.name(), staff.name()));
    assertThat(identities().getUser(root(), named("jane")).principal()).isEqualTo(jane.principal());
    assertThat(identities().getGroup(root(), staff.name(), LONG_PAGE).members().items()).isEmpty();
  }

  @Test
  default void permission_for_identities_comes_before_whether_they_exist() {
    assertDeniedEach("iam", tenants().userWithoutPolicy(), operationsOn(NOBODY, NO_GROUP));
    assertDeniedEach("iam", tenants().supporter(), operationsOn(NOBODY, NO_GROUP));
  }

  @Test
  default void no_plan_is_needed_for_identities() {
    var user = new UserName("jane");
    identities().createUser(tenants().basicRoot(), IamPath.ROOT, user);
    assertThat(identities().getUser(tenants().basicRoot(), Optional.of(user)).principal().arn())
        .endsWith(":user/jane");
  }

  @Test
  default void a_policy_may_allow_an_operation_on_some_users_only() {
    var jane = createUser("/team/", "jane");
    var john = createUser("john");
    var lead = createUser("lead");
    var document =
        """
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow",
        "Action":["iam:GetUser","iam:CreateUser"],"Resource":"arn:aws:iam::%s:user/team/*"}]}\
        """
            .formatted(root().accountId());
    policies()
        .putInlinePolicy(root(), new Holder.OfUser(lead.name()), new PolicyName("team"), document);
    var caller = tenants().as(lead);
    assertThat(identities().getUser(caller, Optional.of(jane.name())).principal())
        .isEqualTo(jane.principal());
    assertDenied("iam:GetUser", () -> identities().getUser(caller, Optional.of(john.name())));
    assertDenied("iam:GetUser", () -> identities().getUser(caller, Optional.of(NOBODY)));
    identities().createUser(caller, new IamPath("/team/"), new UserName("new"));
    assertDenied(
        "iam:CreateUser",
        () -> identities().createUser(caller, IamPath.ROOT, new UserName("other")));
    assertRefused(Refusal.NoSuchEntity.class, () -> identities().getUser(root(), named("other")));
  }
}
