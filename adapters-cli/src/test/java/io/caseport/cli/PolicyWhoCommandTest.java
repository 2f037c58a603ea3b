package io.caseport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Policies;
import io.caseport.application.fixture.Roles;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.application.port.in.RoleAdministration.NewRole;
import io.caseport.domain.identity.GroupName;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.RoleName;
import io.caseport.domain.identity.UserName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PolicyWhoCommandTest {
  private static final PolicyName ACCESS = new PolicyName("Access");

  @TempDir private Path folder;
  private final Terminal terminal = new Terminal();

  /** Beside a supporter and a user without a policy: eve by her group over TLS, and a role. */
  @BeforeEach
  void peopleAndPolicies() {
    terminal.environment.put("CASEPORT_DATA", folder.toString());
    terminal.accounts = terminal.core.accounts();
    var agents = new GroupName("agents");
    var eve = new UserName("eve");
    var desk = new RoleName("desk");
    var identities = terminal.core.identities();
    identities.createUser(root(), IamPath.ROOT, eve);
    identities.createGroup(root(), IamPath.ROOT, agents);
    identities.addUserToGroup(root(), agents, eve);
    terminal
        .core
        .roles()
        .createRole(root(), NewRole.of(desk, Roles.trusting(root().accountId().value())));
    put(new Holder.OfGroup(agents), Policies.withCondition("support:*Case"));
    put(new Holder.OfRole(desk), Policies.allowing("*"));
    terminal
        .core
        .policies()
        .putPermissionsBoundary(root(), new Holder.OfRole(desk), Policies.AWS_SUPPORT_ACCESS);
  }

  private Caller root() {
    return terminal.core.businessRoot();
  }

  private void put(Holder holder, String document) {
    terminal.core.policies().putInlinePolicy(root(), holder, ACCESS, document);
  }

  private Terminal.Outcome who(String... more) {
    var words = new ArrayList<>(List.of("policy", "who"));
    words.addAll(List.of(more));
    words.addAll(List.of("--account", root().accountId().value()));
    return terminal.type(words.toArray(String[]::new));
  }

  private JsonNode json(String... actions) {
    var words = new ArrayList<>(List.of(actions));
    words.addAll(List.of("--output", "json"));
    return JsonMapper.shared().readTree(who(words.toArray(String[]::new)).out());
  }

  @Test
  void those_who_may_do_an_action_are_told_with_their_statements_and_conditions() {
    var outcome = who("support:CreateCase");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out().lines().map(line -> line.replaceAll(" {2,}", " | ")))
        .containsExactly(
            "WHO | MAY | THROUGH | IF",
            "user eve | if | Access of the group agents, statement 1 | aws:SecureTransport is true",
            "user supporter | yes | arn:aws:iam::aws:policy/AWSSupportAccess of the user supporter,"
                + " statement 1 | -",
            "role desk | yes | Access of the role desk, statement 1;"
                + " arn:aws:iam::aws:policy/AWSSupportAccess of the role desk, statement 1 | -",
            "1 more of the users and roles may not");
  }

  @Test
  void a_pattern_makes_a_table_of_who_may_do_which() {
    var outcome = who("SUPPORT:*case");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out().lines().map(line -> line.replaceAll(" {2,}", " | ")))
        .startsWith("ACTION | user eve | user supporter | role desk")
        .contains("support:CreateCase | if 1 | yes | yes")
        .contains("if 1: | aws:SecureTransport is true")
        .allMatch(line -> line.length() <= 100);
  }

  @Test
  void more_principals_than_fit_make_more_tables() {
    for (int i = 0; i < 12; i++) {
      var user = new UserName("someone-number-" + i);
      terminal.core.identities().createUser(root(), IamPath.ROOT, user);
      put(new Holder.OfUser(user), Policies.allowing("support:CreateCase"));
    }

    var outcome = who("support:CreateCase", "support:ResolveCase");

    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 100);
    assertThat(outcome.out().lines().filter(line -> line.startsWith("ACTION")).count())
        .isGreaterThan(1);
    assertThat(outcome.out()).contains("someone-number-0 ", "someone-number-11", "if 1:");
  }

  @Test
  void if_nobody_may_do_one_of_the_actions_the_answer_is_no() {
    assertThat(who("iam:CreateUser").exitCode()).isEqualTo(1);
    assertThat(who("iam:CreateUser").out().lines())
        .containsExactly("nobody may, but the root user");
    assertThat(who("support:CreateCase", "iam:CreateUser").exitCode()).isEqualTo(1);
    assertThat(who("support:CreateCase", "support:ResolveCase").exitCode()).isZero();
  }

  @Test
  void programs_are_told_of_everyone_and_every_action() {
    var answer = json("support:CreateCase", "s3:GetObject");

    assertThat(answer.get("principals").valueStream().map(p -> p.get("principal").asString()))
        .containsExactly("user eve", "user supporter", "user without-policy", "role desk");
    var eve = answer.get("principals").get(0);
    assertThat(eve.get("arn").asString()).endsWith(":user/eve");
    var create = eve.get("actions").get(0);
    assertThat(create.get("action").asString()).isEqualTo("support:CreateCase");
    assertThat(create.get("decision").asString()).isEqualTo("conditional");
    assertThat(create.get("through").get(0).get("holder").asString()).isEqualTo("group agents");
    assertThat(create.get("through").get(0).get("effect").asString()).isEqualTo("Allow");
    var condition = create.get("condition");
    assertThat(condition.get("words").asString()).isEqualTo("aws:SecureTransport is true");
    assertThat(condition.get("noneOf")).isEmpty();
    var clause = condition.get("oneOfEach").get(0).get(0);
    assertThat(clause.has("Resource")).isFalse();
    assertThat(clause.get("Condition").get(0).get("key").asString())
        .isEqualTo("aws:SecureTransport");
    var getObject = answer.get("principals").get(3).get("actions").get(1);
    assertThat(getObject.get("decision").asString()).isEqualTo("denied");
    assertThat(answer.get("doubts")).isEmpty();
  }

  @Test
  void resources_and_denies_are_part_of_the_condition() {
    var document =
        """
        {"Version":"2012-10-17","Statement":[
          {"Effect":"Allow","Action":"iam:GetUser","Resource":
            ["arn:aws:iam::111122223333:user/a","arn:aws:iam::111122223333:user/b*"]},
          {"Effect":"Deny","Action":"iam:*","Resource":"*",
            "Condition":{"Bool":{"aws:SecureTransport":"false"}}}]}\
        """;
    put(new Holder.OfUser(new UserName("eve")), document);

    assertThat(who("iam:GetUser").out())
        .contains(
            "the resource is arn:aws:iam::111122223333:user/a or arn:aws:iam::111122223333:user/b*"
                + " and not if aws:SecureTransport is false");
  }

  @Test
  void words_that_mean_no_action_are_a_mistake() {
    assertThat(who("support:Nothing*").exitCode()).isEqualTo(252);
    assertThat(who("support:Nothing*").err()).contains("no known action matches");
    assertThat(who("CreateCase").exitCode()).isEqualTo(252);
    assertThat(who("*:").exitCode()).isEqualTo(252);
    assertThat(who("support:CreateCas").err()).contains("did you mean support:CreateCase?");
    assertThat(terminal.type("policy", "who").exitCode()).isEqualTo(252);
  }

  @Test
  void an_account_that_is_not_there_is_refused() {
    var outcome = terminal.type("policy", "who", "support:CreateCase", "--account", "000000000000");

    assertThat(outcome.exitCode()).isEqualTo(254);
  }
}
