package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.domain.identity.GroupName;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.refusal.Refusal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** New names and paths for users and groups. */
public interface RenamingContract extends IdentityContract {
  UserName JOHN = new UserName("john");
  IamPath TEAM = new IamPath("/team/");

  @Test
  default void a_renamed_user_keeps_all_but_its_name_and_path() {
    var jane = createUser("jane");
    var staff = createGroup("staff");
    identities().addUserToGroup(root(), staff.name(), jane.name());
    policies().attachPolicy(root(), new Holder.OfUser(jane.name()), Policies.AWS_SUPPORT_ACCESS);
    var key = identities().createAccessKey(root(), Optional.of(jane.name())).key().id();
    identities().updateUser(root(), jane.name(), Optional.of(TEAM), Optional.of(JOHN));
    assertRefused(Refusal.NoSuchEntity.class, () -> identities().getUser(root(), named("jane")));
    var john = jane.moved(TEAM, JOHN);
    assertThat(identities().getUser(root(), Optional.of(JOHN)).principal())
        .isEqualTo(john.principal());
    assertThat(john.arn()).endsWith(":user/team/john");
    assertThat(identities().getGroup(root(), staff.name(), LONG_PAGE).members().items())
        .extracting(member -> member.principal())
        .containsExactly(john.principal());
    assertThat(
            policies()
                .listAttachedPolicies(root(), new Holder.OfUser(JOHN), "/", LONG_PAGE)
                .items())
        .hasSize(1);
    assertThat(identities().listAccessKeys(root(), Optional.of(JOHN)).keys())
        .extracting(each -> each.id())
        .containsExactly(key);
    createUser("jane");
  }

  @Test
  default void an_update_without_anything_new_changes_nothing() {
    var jane = createUser("/team/", "jane");
    identities().updateUser(root(), jane.name(), Optional.empty(), Optional.empty());
    assertThat(identities().getUser(root(), named("jane")).principal()).isEqualTo(jane.principal());
  }

  @Test
  default void a_name_may_change_its_case_but_not_be_that_of_another() {
    var jane = createUser("jane").name();
    createUser("john");
    var upper = new UserName("JANE");
    identities().updateUser(root(), jane, Optional.empty(), Optional.of(upper));
    assertThat(identities().listUsers(root(), "/", LONG_PAGE).items())
        .extracting(user -> user.name().value())
        .contains("JANE", "john")
        .doesNotContain("jane");
    assertRefused(
        Refusal.EntityAlreadyExists.class,
        () ->
            identities()
                .updateUser(root(), upper, Optional.empty(), Optional.of(new UserName("JOHN"))));
  }

  @Test
  default void a_renamed_group_keeps_its_members_and_policies() {
    var jane = createUser("jane");
    var staff = createGroup("staff").name();
    createGroup("taken");
    identities().addUserToGroup(root(), staff, jane.name());
    policies().attachPolicy(root(), new Holder.OfGroup(staff), Policies.AWS_SUPPORT_ACCESS);
    var crew = new GroupName("crew");
    identities().updateGroup(root(), staff, Optional.of(TEAM), Optional.of(crew));
    var read = identities().getGroup(root(), crew, LONG_PAGE);
    assertThat(read.group().arn()).endsWith(":group/team/crew");
    assertThat(read.members().items()).hasSize(1);
    assertThat(
            policies()
                .listAttachedPolicies(root(), new Holder.OfGroup(crew), "/", LONG_PAGE)
                .items())
        .hasSize(1);
    assertThat(tenants().catalog().describeSeverityLevels(tenants().as(jane), Optional.empty()))
        .isNotEmpty();
    assertRefused(
        Refusal.EntityAlreadyExists.class,
        () ->
            identities()
                .updateGroup(root(), crew, Optional.empty(), Optional.of(new GroupName("Taken"))));
    assertRefused(
        Refusal.NoSuchEntity.class,
        () -> identities().updateGroup(root(), staff, Optional.empty(), Optional.empty()));
  }

  @Test
  default void who_renames_must_be_allowed_to_under_the_new_name_too() {
    var jane = createUser("jane").name();
    var lead = createUser("lead");
    var document =
        """
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:UpdateUser",
        "Resource":"arn:aws:iam::%s:user/jane"}]}\
        """
            .formatted(root().accountId());
    policies()
        .putInlinePolicy(root(), new Holder.OfUser(lead.name()), new PolicyName("own"), document);
    var caller = tenants().as(lead);
    identities().updateUser(caller, jane, Optional.empty(), Optional.empty());
    assertDenied(
        "iam:UpdateUser",
        () -> identities().updateUser(caller, jane, Optional.empty(), Optional.of(JOHN)));
    assertDenied(
        "iam:UpdateUser",
        () -> identities().updateUser(caller, NOBODY, Optional.empty(), Optional.of(JOHN)));
    assertDenied(
        "iam:UpdateGroup",
        () -> identities().updateGroup(caller, NO_GROUP, Optional.empty(), Optional.empty()));
  }
}
