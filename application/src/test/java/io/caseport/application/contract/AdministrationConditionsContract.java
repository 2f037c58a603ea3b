package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.IdentityAdministration.NewUser;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.application.port.in.RoleAdministration.NewRole;
import io.caseport.application.port.in.TagAdministration.Tagged;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.RoleName;
import io.caseport.domain.identity.Tag;
import io.caseport.domain.identity.Tags;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.policy.PolicyArn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What conditions can ask of a request for IAM itself: its policy, boundary, tags and target. */
public interface AdministrationConditionsContract extends IdentityContract {
  PolicyArn BOUNDARY = Policies.AWS_SUPPORT_ACCESS;
  Tags LOCKED = new Tags(List.of(new Tag("Locked", "yes")));

  /** An administrator whom one statement denies the action under the condition. */
  private Caller deniedWhen(String action, String operator, String key, String value) {
    var document =
        """
        {"Version":"2012-10-17","Statement":[
        {"Effect":"Allow","Action":"*","Resource":"*"},
        {"Effect":"Deny","Action":"%s","Resource":"*","Condition":{"%s":{"%s":"%s"}}}]}\
        """
            .formatted(action, operator, key, value);
    var admin = createUser("admin-" + key.substring(0, key.indexOf(':')));
    policies()
        .putInlinePolicy(root(), new Holder.OfUser(admin.name()), new PolicyName("most"), document);
    return tenants().as(admin);
  }

  private void createBounded(Caller by, String name, Optional<PolicyArn> boundary) {
    identities().createUser(by, new NewUser(IamPath.ROOT, new UserName(name), boundary, Tags.NONE));
  }

  private Map<String, Holder> holders() {
    return Map.of(
        "User", new Holder.OfUser(createUser("jane").name()),
        "Group", new Holder.OfGroup(createGroup("staff").name()),
        "Role", new Holder.OfRole(createRole("desk").name()));
  }

  @Test
  default void a_policy_that_may_not_be_attached_is_named_in_a_condition() {
    var all = Policies.ADMINISTRATOR_ACCESS;
    var admin = deniedWhen("iam:Attach*", "ArnEquals", "iam:PolicyARN", all.value());
    holders()
        .forEach(
            (kind, holder) -> {
              policies().attachPolicy(admin, holder, Policies.AWS_SUPPORT_ACCESS);
              assertDenied(
                  "iam:Attach%sPolicy".formatted(kind),
                  () -> policies().attachPolicy(admin, holder, all));
              policies().attachPolicy(root(), holder, all);
              policies().detachPolicy(admin, holder, all);
            });
  }

  @Test
  default void a_policy_that_may_not_be_detached_is_named_in_a_condition() {
    var admin = deniedWhen("iam:Detach*", "ArnEquals", "iam:PolicyARN", BOUNDARY.value());
    holders()
        .forEach(
            (kind, holder) -> {
              policies().attachPolicy(admin, holder, BOUNDARY);
              assertDenied(
                  "iam:Detach%sPolicy".formatted(kind),
                  () -> policies().detachPolicy(admin, holder, BOUNDARY));
              assertThat(policies().listAttachedPolicies(root(), holder, "/", LONG_PAGE).items())
                  .hasSize(1);
            });
  }

  @Test
  default void users_may_be_created_with_one_boundary_only() {
    var admin =
        deniedWhen(
            "iam:CreateUser", "StringNotEquals", "iam:PermissionsBoundary", BOUNDARY.value());
    createBounded(admin, "jane", Optional.of(BOUNDARY));
    assertDenied("iam:CreateUser", () -> createBounded(admin, "john", Optional.empty()));
    assertDenied(
        "iam:CreateUser",
        () -> createBounded(admin, "john", Optional.of(Policies.ADMINISTRATOR_ACCESS)));
  }

  @Test
  default void roles_may_be_created_without_some_boundary() {
    var admin =
        deniedWhen("iam:CreateRole", "StringEquals", "iam:PermissionsBoundary", BOUNDARY.value());
    var plain = NewRole.of(new RoleName("plain"), createRole("desk").trustPolicy());
    roles().createRole(admin, plain);
    var bounded =
        new NewRole(
            plain.path(),
            new RoleName("bounded"),
            plain.trustPolicy(),
            plain.description(),
            plain.maxSessionSeconds(),
            Optional.of(BOUNDARY),
            Tags.NONE);
    assertDenied("iam:CreateRole", () -> roles().createRole(admin, bounded));
  }

  @Test
  default void the_boundary_that_a_request_puts_is_asked_for() {
    var admin =
        deniedWhen(
            "iam:PutUserPermissionsBoundary",
            "StringNotEquals",
            "iam:PermissionsBoundary",
            BOUNDARY.value());
    var jane = new Holder.OfUser(createUser("jane").name());
    policies().putPermissionsBoundary(admin, jane, BOUNDARY);
    assertDenied(
        "iam:PutUserPermissionsBoundary",
        () -> policies().putPermissionsBoundary(admin, jane, Policies.ADMINISTRATOR_ACCESS));
  }

  @Test
  default void the_boundary_that_someone_has_is_asked_for_where_nothing_else_is_put() {
    var admin = deniedWhen("iam:*", "StringEquals", "iam:PermissionsBoundary", BOUNDARY.value());
    var jane = new Holder.OfUser(createUser("jane").name());
    var name = new PolicyName("own");
    policies().putInlinePolicy(admin, jane, name, Policies.ALLOW_SUPPORT);
    policies().putPermissionsBoundary(root(), jane, BOUNDARY);
    assertDenied(
        "iam:PutUserPolicy",
        () -> policies().putInlinePolicy(admin, jane, name, Policies.ALLOW_SUPPORT));
    assertDenied("iam:DeleteUserPolicy", () -> policies().deleteInlinePolicy(admin, jane, name));
    assertDenied("iam:AttachUserPolicy", () -> policies().attachPolicy(admin, jane, BOUNDARY));
    assertDenied(
        "iam:DeleteUserPermissionsBoundary",
        () -> policies().deletePermissionsBoundary(admin, jane));
    // AWS lists the key for none of the actions that read a user.
    assertThat(policies().getInlinePolicy(admin, jane, name).name()).isEqualTo(name);
  }

  @Test
  default void tags_of_what_is_worked_on_are_asked_for_under_both_names() {
    var jane = new Tagged.OfUser(createUser("jane").name());
    var desk = new Tagged.OfRole(createRole("desk").name());
    var policy = createPolicy();
    for (Tagged thing : List.of(jane, desk, new Tagged.OfPolicy(policy))) {
      tenants().tags().tag(root(), thing, LOCKED);
    }
    for (String key : List.of("aws:ResourceTag/Locked", "iam:ResourceTag/locked")) {
      var admin = deniedWhen("iam:*", "StringEquals", key, "yes");
      assertDenied("iam:DeleteUser", () -> identities().deleteUser(admin, jane.name()));
      assertDenied("iam:DeleteRole", () -> roles().deleteRole(admin, desk.name()));
      assertDenied("iam:DeletePolicy", () -> policies().deletePolicy(admin, policy));
      assertDenied("iam:UntagUser", () -> tenants().tags().untag(admin, jane, List.of("Locked")));
      identities().deleteUser(admin, createUser("free").name());
    }
  }

  private PolicyArn createPolicy() {
    return policies()
        .createPolicy(root(), IamPath.ROOT, new PolicyName("p"), "", Policies.ALLOW_SUPPORT)
        .policy()
        .arn();
  }

  @Test
  default void tags_that_a_request_sets_are_asked_for() {
    var admin = deniedWhen("iam:*", "StringEquals", "aws:RequestTag/Locked", "yes");
    var jane = new Tagged.OfUser(createUser("jane").name());
    var tagged = new NewUser(IamPath.ROOT, new UserName("new"), Optional.empty(), LOCKED);
    assertDenied("iam:TagUser", () -> tenants().tags().tag(admin, jane, LOCKED));
    assertDenied("iam:CreateUser", () -> identities().createUser(admin, tagged));
    tenants().tags().tag(admin, jane, new Tags(List.of(new Tag("Locked", "no"))));
  }

  @Test
  default void keys_of_tags_that_a_request_sets_or_removes_are_asked_for() {
    var admin = deniedWhen("iam:*", "ForAnyValue:StringEquals", "aws:TagKeys", "Locked");
    var jane = new Tagged.OfUser(createUser("jane").name());
    tenants().tags().tag(root(), jane, LOCKED);
    assertDenied("iam:TagUser", () -> tenants().tags().tag(admin, jane, LOCKED));
    assertDenied(
        "iam:UntagUser", () -> tenants().tags().untag(admin, jane, List.of("other", "Locked")));
    tenants().tags().untag(admin, jane, List.of("other"));
  }

  @Test
  default void the_account_of_what_is_worked_on_is_asked_for() {
    var own = root().accountId().value();
    var admin = deniedWhen("*", "StringNotEquals", "aws:ResourceAccount", own);
    identities().listUsers(admin, "/", LONG_PAGE);
    tenants().catalog().describeSeverityLevels(admin, Optional.empty());
    identities().deleteUser(admin, createUser("jane").name());
  }

  private Map<String, Consumer<Caller>> simulationsOf(String arn) {
    var scenario = SimulationContract.creatingACase();
    var simulation = tenants().simulation();
    return Map.of(
        "SimulatePrincipalPolicy",
            by -> simulation.simulatePrincipalPolicy(by, arn, scenario, LONG_PAGE),
        "GetContextKeysForPrincipalPolicy",
            by -> simulation.contextKeysForPrincipalPolicy(by, arn, List.of()),
        "ListPoliciesGrantingServiceAccess",
            by -> simulation.policiesGrantingServiceAccess(by, arn, List.of("support"), LONG_PAGE));
  }

  @Test
  default void tags_of_whom_a_simulation_is_about_are_asked_for() {
    var jane = createUser("jane");
    var desk = createRole("desk");
    var free = List.of(createUser("free").arn(), createRole("open").arn(), createGroup("g").arn());
    tenants().tags().tag(root(), new Tagged.OfUser(jane.name()), LOCKED);
    tenants().tags().tag(root(), new Tagged.OfRole(desk.name()), LOCKED);
    for (String key : List.of("aws:ResourceTag/Locked", "iam:ResourceTag/locked")) {
      var admin = deniedWhen("iam:*", "StringEquals", key, "yes");
      assertDeniedEach("iam", admin, simulationsOf(jane.arn()));
      assertDeniedEach("iam", admin, simulationsOf(desk.arn()));
      for (String arn : free) {
        simulationsOf(arn).values().forEach(operation -> operation.accept(admin));
      }
    }
  }
}
