package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Policies;
import io.caseport.application.fixture.Roles;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.application.port.in.RoleAdministration;
import io.caseport.application.port.in.RoleAdministration.NewRole;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.Role;
import io.caseport.domain.identity.RoleName;
import io.caseport.domain.identity.Tag;
import io.caseport.domain.identity.Tags;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.policy.PolicyArn;
import io.caseport.domain.refusal.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The promises of {@link RoleAdministration}. */
public interface RoleAdministrationContract extends IdentityContract {
  RoleName NO_ROLE = new RoleName("no-role");

  private NewRole wanted(String name, String trustPolicy) {
    return NewRole.of(new RoleName(name), trustPolicy);
  }

  private String ownTrust() {
    return Roles.trusting(root().accountId().value());
  }

  private List<String> roleNames(String pathPrefix) {
    return all(page -> roles().listRoles(root(), pathPrefix, page)).stream()
        .map(role -> role.name().value())
        .toList();
  }

  @Test
  default void a_role_is_created_as_it_was_asked_for() {
    var trust = " \n" + ownTrust() + " ";
    var created =
        roles()
            .createRole(
                root(),
                new NewRole(
                    new IamPath("/team/a/"),
                    new RoleName("Desk_+=,.@-1"),
                    trust,
                    "Déjà vu & more",
                    7_200,
                    Optional.of(Policies.AWS_SUPPORT_ACCESS),
                    new Tags(List.of(new Tag("Team", "a")))));
    var role = created.role();
    assertThat(role.id().value()).matches("AROA[A-Z2-7]{17}");
    assertThat(role.arn())
        .isEqualTo("arn:aws:iam::" + root().accountId() + ":role/team/a/Desk_+=,.@-1");
    var read = roles().getRole(root(), role.name());
    assertThat(read).isEqualTo(created);
    assertThat(read.role().trustPolicy()).isEqualTo(trust);
    assertThat(read.role().description()).isEqualTo("Déjà vu & more");
    assertThat(read.role().maxSessionSeconds()).isEqualTo(7_200);
    assertThat(read.boundary()).contains(Policies.AWS_SUPPORT_ACCESS);
    assertThat(read.tags().all()).containsExactly(new Tag("Team", "a"));
  }

  @Test
  default void a_role_has_the_defaults_of_aws() {
    createRole("plain");
    var read = roles().getRole(root(), new RoleName("PLAIN"));
    assertThat(read.role().name().value()).isEqualTo("plain");
    assertThat(read.role().path().value()).isEqualTo("/");
    assertThat(read.role().maxSessionSeconds()).isEqualTo(3_600);
    assertThat(read.role().lastUse()).isEmpty();
    assertThat(read.boundary()).isEmpty();
    assertThat(read.tags()).isEqualTo(Tags.NONE);
    assertThat(roles().listInstanceProfilesForRole(root(), read.role().name())).isEmpty();
  }

  @Test
  default void a_role_name_exists_once_whatever_its_case() {
    createRole("Desk");
    assertRefused(Refusal.EntityAlreadyExists.class, () -> createRole("dESK"));
    roles().createRole(tenants().strangerRoot(), wanted("Desk", ownTrust()));
    assertThat(roleNames("/")).containsExactly("Desk");
  }

  @Test
  default void roles_are_listed_by_name_and_by_the_beginning_of_their_path() {
    Stream.of("b", "A", "c").forEach(this::createRole);
    var below = wanted("d", ownTrust());
    roles()
        .createRole(
            root(),
            new NewRole(
                new IamPath("/team/"),
                below.name(),
                below.trustPolicy(),
                "",
                3_600,
                Optional.empty(),
                Tags.NONE));
    assertThat(roleNames("/")).containsExactly("A", "b", "c", "d");
    assertThat(roleNames("/team")).containsExactly("d");
    assertThat(roles().listRoles(tenants().strangerRoot(), "/", LONG_PAGE).items()).isEmpty();
    assertRefused(
        Refusal.InvalidPageToken.class,
        () -> roles().listRoles(root(), "/", LONG_PAGE.next("guessed")));
  }

  @Test
  default void an_update_changes_what_is_given_and_leaves_the_rest() {
    var name = createRole("desk").name();
    roles().updateRole(root(), name, Optional.of("new"), Optional.empty());
    roles().updateRole(root(), name, Optional.empty(), Optional.of(43_200));
    var read = roles().getRole(root(), name).role();
    assertThat(read.description()).isEqualTo("new");
    assertThat(read.maxSessionSeconds()).isEqualTo(43_200);
    assertThat(roles().updateRoleDescription(root(), name, "newer").role().description())
        .isEqualTo("newer");
    assertThat(roles().getRole(root(), name).role().maxSessionSeconds()).isEqualTo(43_200);
  }

  @Test
  default void a_role_trusts_whom_it_was_told_last() {
    var name = createRole("desk").name();
    var jane = createUser("/team/", "jane");
    var trust = Roles.trusting(jane.arn());
    roles().updateAssumeRolePolicy(root(), name, trust);
    assertThat(roles().getRole(root(), name).role().trustPolicy()).isEqualTo(trust);
    for (String bad : List.of("{", "{}", Policies.ALLOW_SUPPORT)) {
      assertRefused(
          Refusal.MalformedPolicyDocument.class,
          () -> roles().updateAssumeRolePolicy(root(), name, bad));
    }
    assertThat(roles().getRole(root(), name).role().trustPolicy()).isEqualTo(trust);
  }

  @Test
  default void a_trust_policy_shows_the_names_of_now_and_the_ids_of_who_has_gone() {
    var jane = createUser("jane");
    var john = createUser("john");
    var trust =
        " "
            + Roles.trusting("both")
                .replace("\"both\"", "[\"%s\" ,\n\"%s\"]".formatted(jane.arn(), john.arn()));
    var desk = roles().createRole(root(), wanted("desk", trust)).role();
    assertThat(shown(desk.name())).isEqualTo(trust);
    identities()
        .updateUser(
            root(),
            jane.name(),
            Optional.of(new IamPath("/team/")),
            Optional.of(new UserName("joan")));
    identities().deleteUser(root(), john.name());
    createUser("john");
    var here = "arn:aws:iam::" + root().accountId();
    assertThat(shown(desk.name()))
        .isEqualTo(
            trust
                .replace(jane.arn(), here + ":user/team/joan")
                .replace(john.arn(), john.id().value()));
    roles().updateRole(root(), desk.name(), Optional.of("described"), Optional.empty());
    identities()
        .updateUser(
            root(),
            new UserName("joan"),
            Optional.of(IamPath.ROOT),
            Optional.of(new UserName("jane")));
    assertThat(shown(desk.name())).isEqualTo(trust.replace(john.arn(), john.id().value()));
  }

  /** The role's trust policy, which every operation shows in the same way. */
  private String shown(RoleName name) {
    var trust = roles().getRole(root(), name).role().trustPolicy();
    assertThat(roles().listRoles(root(), "/", LONG_PAGE).items())
        .filteredOn(role -> role.name().equals(name))
        .extracting(Role::trustPolicy)
        .containsExactly(trust);
    assertThat(roles().updateRoleDescription(root(), name, "x").role().trustPolicy())
        .isEqualTo(trust);
    return trust;
  }

  @Test
  default void a_role_trusts_only_who_is_there() {
    var here = "arn:aws:iam::" + root().accountId();
    createUser("/team/", "jane");
    createRole("desk");
    for (String nobody :
        List.of(
            here + ":user/nobody",
            here + ":user/jane",
            here + ":role/team/desk",
            here.replace(":iam:", ":sts:") + ":assumed-role/nobody/x")) {
      var refusal =
          assertRefused(
              Refusal.MalformedPolicyDocument.class,
              () -> roles().createRole(root(), wanted("r", Roles.trusting(nobody))));
      assertThat(refusal).hasMessageContaining("Invalid principal in policy: \"AWS\":");
    }
    Stream.of(
            here + ":user/team/jane",
            here + ":role/desk",
            here.replace(":iam:", ":sts:") + ":assumed-role/desk/x",
            here + ":root",
            "*",
            "arn:aws:iam::000000000000:user/elsewhere")
        .forEach(
            somebody -> {
              var name = new RoleName("trusting-" + Integer.toHexString(somebody.hashCode()));
              roles().createRole(root(), NewRole.of(name, Roles.trusting(somebody)));
            });
  }

  @Test
  default void a_trust_policy_has_so_many_characters_and_white_space_is_free() {
    var trust = ownTrust();
    int room = 2_048 - trust.length() - "\"Sid\":\"\",".length();
    var full = trust.replace("\"Effect\"", "\"Sid\":\"" + "s".repeat(room) + "\",\"Effect\"");
    roles().createRole(root(), wanted("full", full + " \n".repeat(50)));
    assertRefused(
        Refusal.QuotaExceeded.class,
        () ->
            roles()
                .createRole(root(), wanted("long", full.replace("\"Sid\":\"s", "\"Sid\":\"ss"))));
  }

  @Test
  default void a_boundary_must_be_a_policy() {
    var missing = PolicyArn.of(root().accountId(), IamPath.ROOT, new PolicyName("missing"));
    assertRefused(
        Refusal.NoSuchEntity.class,
        () ->
            roles()
                .createRole(
                    root(),
                    new NewRole(
                        IamPath.ROOT,
                        new RoleName("bounded"),
                        ownTrust(),
                        "",
                        3_600,
                        Optional.of(missing),
                        Tags.NONE)));
    assertThat(roleNames("/")).isEmpty();
  }

  @Test
  default void a_role_is_not_deleted_while_it_has_a_policy() {
    var name = createRole("desk").name();
    var holder = new Holder.OfRole(name);
    policies().attachPolicy(root(), holder, Policies.AWS_SUPPORT_ACCESS);
    assertRefused(Refusal.DeleteConflict.class, () -> roles().deleteRole(root(), name));
    policies().detachPolicy(root(), holder, Policies.AWS_SUPPORT_ACCESS);
    policies().putInlinePolicy(root(), holder, new PolicyName("own"), Policies.ALLOW_SUPPORT);
    assertRefused(Refusal.DeleteConflict.class, () -> roles().deleteRole(root(), name));
    policies().deleteInlinePolicy(root(), holder, new PolicyName("own"));
    roles().deleteRole(root(), name);
    assertRefused(Refusal.NoSuchEntity.class, () -> roles().getRole(root(), name));
  }

  @Test
  default void a_deleted_role_leaves_neither_boundary_nor_tags_to_its_successor() {
    var name = createRole("desk").name();
    var arn = Policies.AWS_SUPPORT_ACCESS;
    policies().putPermissionsBoundary(root(), new Holder.OfRole(name), arn);
    roles().deleteRole(root(), name);
    assertThat(policies().getPolicy(root(), arn).boundaryCount()).isZero();
    createRole("desk");
    assertThat(roles().getRole(root(), name).boundary()).isEmpty();
  }

  private Map<String, Consumer<Caller>> operationsOn(RoleName name) {
    var operations = new HashMap<String, Consumer<Caller>>();
    var nobody = "arn:aws:iam::" + root().accountId() + ":user/nobody";
    var trust = Roles.trusting(nobody);
    operations.put("CreateRole", by -> roles().createRole(by, NewRole.of(name, trust)));
    operations.put("GetRole", by -> roles().getRole(by, name));
    operations.put("ListRoles", by -> roles().listRoles(by, "/", LONG_PAGE));
    operations.put(
        "UpdateRole", by -> roles().updateRole(by, name, Optional.of("x"), Optional.empty()));
    operations.put("UpdateRoleDescription", by -> roles().updateRoleDescription(by, name, "x"));
    operations.put("UpdateAssumeRolePolicy", by -> roles().updateAssumeRolePolicy(by, name, trust));
    operations.put("DeleteRole", by -> roles().deleteRole(by, name));
    operations.put(
        "ListInstanceProfilesForRole", by -> roles().listInstanceProfilesForRole(by, name));
    return operations;
  }

  @Test
  default void permission_for_roles_comes_before_all_else() {
    var desk = createRole("desk").name();
    assertDeniedEach("iam", tenants().userWithoutPolicy(), operationsOn(desk));
    assertDeniedEach("iam", tenants().supporter(), operationsOn(NO_ROLE));
    assertThat(roles().getRole(root(), desk).role().description()).isEmpty();
  }

  @Test
  default void a_role_that_is_not_there_is_refused() {
    createRole("desk");
    var operations = operationsOn(NO_ROLE);
    operations.remove("CreateRole");
    operations.remove("ListRoles");
    assertRefusedEach(Refusal.NoSuchEntity.class, root(), operations);
    var ofOthers = operationsOn(new RoleName("desk"));
    ofOthers.remove("CreateRole");
    ofOthers.remove("ListRoles");
    assertRefusedEach(Refusal.NoSuchEntity.class, tenants().strangerRoot(), ofOthers);
  }
}
