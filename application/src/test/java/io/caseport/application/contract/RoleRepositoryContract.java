package io.caseport.application.contract;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.fixture.NastyTexts;
import io.caseport.application.fixture.Roles;
import io.caseport.application.port.out.RoleRepository;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.Role;
import io.caseport.domain.identity.RoleName;
import io.caseport.domain.identity.TrustedIds;
import io.caseport.domain.identity.UniqueId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The promises of {@link RoleRepository}. */
public interface RoleRepositoryContract extends StoreContract {

  private RoleRepository rolesOfTwoAccounts() {
    return portsWithTwoAccounts().roles();
  }

  private static Role odd() {
    return new Role(
        ACME,
        new UniqueId("AROA77777777777777777"),
        new IamPath("/!\"#$%&'()*+,-.:;<=>?@[\\]^_`{|}~/" + "x".repeat(470) + "//"),
        new RoleName("_+=,.@-" + "Z".repeat(57)),
        NastyTexts.MIXED + NastyTexts.CONTROLS,
        " \r\n\t" + Roles.trusting("*") + "\n ",
        new TrustedIds(Map.of("arn:aws:iam::" + ACME + ":user/jane", "AIDA77777777777777777")),
        Role.LONGEST_MAX_SESSION_SECONDS,
        Instant.parse("9999-12-31T23:59:59.999Z"),
        Optional.of(new Role.LastUse(Instant.parse("1970-01-01T00:00:00.001Z"), "eu-west-1")));
  }

  @Test
  default void a_role_comes_back_as_it_was_added() {
    var roles = rolesOfTwoAccounts();
    var plain = Roles.named("desk");
    roles.add(plain);
    roles.add(odd());
    assertThat(roles.find(ACME, plain.name())).contains(plain);
    assertThat(roles.find(ACME, plain.id())).contains(plain);
    assertThat(roles.find(ACME, odd().name())).contains(odd());
    assertThat(roles.find(ACME, odd().id())).contains(odd());
  }

  @Test
  default void a_role_is_found_whatever_the_case_of_the_name_and_keeps_its_own() {
    var roles = rolesOfTwoAccounts();
    var desk = Roles.named("HelpDesk");
    roles.add(desk);
    assertThat(roles.find(ACME, new RoleName("hELPdESK"))).contains(desk);
    assertThat(roles.find(ACME, new RoleName("HelpDes_"))).isEmpty();
    assertThatThrownBy(() -> roles.add(Roles.named("HELPDESK")))
        .isInstanceOf(StoreFailure.IdentifierTaken.class);
    assertThat(roles.list(ACME, "/", Optional.empty(), 9)).containsExactly(desk);
  }

  @Test
  default void two_accounts_may_have_roles_of_one_name() {
    var roles = rolesOfTwoAccounts();
    var ours = Roles.named(ACME, "desk");
    var theirs = Roles.named(GLOBEX, "desk");
    roles.add(ours);
    roles.add(theirs);
    assertThat(roles.find(GLOBEX, ours.name())).contains(theirs);
    assertThat(roles.find(GLOBEX, ours.id())).isEmpty();
    assertThat(roles.list(GLOBEX, "/", Optional.empty(), 9)).containsExactly(theirs);
    roles.remove(theirs);
    assertThat(roles.find(ACME, ours.name())).contains(ours);
    assertThat(roles.find(GLOBEX, ours.name())).isEmpty();
  }

  @Test
  default void roles_are_listed_by_name_and_by_the_beginning_of_their_path() {
    var roles = rolesOfTwoAccounts();
    Stream.of("b", "A", "c").forEach(name -> roles.add(Roles.named(name)));
    roles.add(Roles.at(ACME, new IamPath("/team/"), "d"));
    roles.add(Roles.at(ACME, new IamPath("/teamwork/"), "e"));
    assertThat(names(roles, "/", Optional.empty(), 2)).containsExactly("A", "b");
    assertThat(names(roles, "/", Optional.of("b"), 9)).containsExactly("c", "d", "e");
    assertThat(names(roles, "/team/", Optional.empty(), 9)).containsExactly("d");
    assertThat(names(roles, "/te_m", Optional.empty(), 9)).isEmpty();
  }

  private static List<String> names(
      RoleRepository roles, String prefix, Optional<String> after, int limit) {
    return roles.list(ACME, prefix, after, limit).stream().map(r -> r.name().value()).toList();
  }

  @Test
  default void a_replaced_role_is_as_it_was_put() {
    var roles = rolesOfTwoAccounts();
    var desk = Roles.named("desk");
    roles.add(desk);
    roles.add(Roles.named("other"));
    var changed =
        desk.describedAs("new")
            .withTrustPolicy(
                Roles.trusting("*"),
                new TrustedIds(
                    Map.of(
                        "arn:aws:iam::" + ACME + ":role/\u00fc,\"",
                        "AROA77777777777777777",
                        "arn:aws:sts::" + ACME + ":assumed-role/r/s",
                        "AROA77777777777777777:s")))
            .withMaxSession(7_200)
            .usedLast(new Role.LastUse(Instant.parse("2026-01-02T03:04:05.678Z"), "us-east-1"));
    roles.replace(changed);
    assertThat(roles.find(ACME, desk.name())).contains(changed);
    assertThat(anotherHandle().roles().find(ACME, desk.id())).contains(changed);
    assertThat(roles.find(ACME, new RoleName("other"))).contains(Roles.named("other"));
    assertThatThrownBy(() -> roles.replace(Roles.named("nobody")))
        .isInstanceOf(StoreFailure.Stale.class);
  }

  @Test
  default void the_name_of_a_removed_role_is_free() {
    var roles = rolesOfTwoAccounts();
    roles.add(Roles.named("desk"));
    roles.remove(Roles.named("desk"));
    assertThat(roles.find(ACME, new RoleName("desk"))).isEmpty();
    roles.add(Roles.named("DESK"));
    assertThat(roles.find(ACME, new RoleName("desk"))).contains(Roles.named("DESK"));
  }

  @Test
  default void an_unknown_role_is_empty() {
    var roles = rolesOfTwoAccounts();
    roles.add(Roles.named("desk"));
    for (String name : NastyTexts.NAMES_OF_NOTHING) {
      assertThat(roles.find(ACME, new UniqueId(name))).as("role id %s", name).isEmpty();
    }
  }

  @Test
  default void roles_are_counted_in_their_account() {
    var roles = rolesOfTwoAccounts();
    assertThat(roles.count(ACME)).isZero();
    var desk = Roles.at(ACME, new IamPath("/team/"), "desk");
    roles.add(desk);
    roles.add(Roles.named("night"));
    roles.add(Roles.named(GLOBEX, "desk"));
    assertThat(roles.count(ACME)).isEqualTo(2);
    assertThat(roles.count(GLOBEX)).isEqualTo(1);
    roles.remove(desk);
    assertThat(roles.count(ACME)).isEqualTo(1);
  }
}
