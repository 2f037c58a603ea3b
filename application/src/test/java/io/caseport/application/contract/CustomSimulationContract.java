package io.caseport.application.contract;

import static io.caseport.application.contract.SimulationContract.between;
import static io.caseport.application.contract.SimulationContract.bounded;
import static io.caseport.application.contract.SimulationContract.creatingACase;
import static io.caseport.application.contract.SimulationContract.handling;
import static io.caseport.application.contract.SimulationContract.knowing;
import static io.caseport.application.contract.SimulationContract.matched;
import static io.caseport.application.contract.SimulationContract.scenario;
import static io.caseport.application.contract.SimulationContract.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.PolicySimulation.Result;
import io.caseport.application.port.in.PolicySimulation.Scenario;
import io.caseport.domain.policy.TextPosition;
import io.caseport.domain.policy.simulation.ContextType;
import io.caseport.domain.policy.simulation.MatchedStatement;
import io.caseport.domain.policy.simulation.Outcome;
import io.caseport.domain.policy.simulation.SimulatedContext;
import io.caseport.domain.refusal.Refusal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What policies would decide that somebody brings along. */
public interface CustomSimulationContract extends SimulationContract {
  String JANE = "arn:aws:iam::111122223333:user/jane";
  String JOHN = "arn:aws:iam::111122223333:user/john";

  @Test
  default void each_action_is_decided_on_each_resource() {
    var document =
        """
        {"Version":"2012-10-17","Statement":[
          {"Effect":"Allow","Action":"iam:*","Resource":"%s"},
          {"Effect":"Deny","Action":"iam:DeleteUser","Resource":"*"}
        ]}\
        """
            .formatted(JANE);
    var results =
        simulated(
            scenario(
                List.of(ALLOW_SUPPORT, document),
                List.of("iam:GetUser", "iam:DeleteUser"),
                List.of(JANE, JOHN)));

    assertThat(results)
        .extracting(Result::action, Result::resource, result -> result.decision().outcome())
        .containsExactly(
            tuple("iam:GetUser", JANE, Outcome.ALLOWED),
            tuple("iam:GetUser", JOHN, Outcome.IMPLICIT_DENY),
            tuple("iam:DeleteUser", JANE, Outcome.EXPLICIT_DENY),
            tuple("iam:DeleteUser", JOHN, Outcome.EXPLICIT_DENY));
    assertThat(results.getFirst().decision().matched())
        .containsExactly(
            new MatchedStatement(
                "PolicyInputList.2", new TextPosition(2, 4), new TextPosition(2, 87)));
    assertThat(results.get(1).decision().matched()).isEmpty();
    assertThat(results.get(2).decision().matched())
        .extracting(statement -> statement.start().line())
        .containsExactly(3);
  }

  @Test
  default void without_resources_every_resource_is_meant() {
    assertThat(simulated(creatingACase(ALLOW_SUPPORT)))
        .extracting(Result::resource, result -> result.decision().outcome())
        .containsExactly(tuple("*", Outcome.ALLOWED));
    assertThat(outcome(scenario(List.of(), List.of(CREATE_CASE), List.of("*"))))
        .isEqualTo(Outcome.IMPLICIT_DENY);
  }

  @Test
  default void documents_of_every_version_are_simulated() {
    var old = ALLOW_SUPPORT.replace("2012", "2008");
    var none = ALLOW_SUPPORT.replace("\"Version\":\"2012-10-17\",", "");

    assertThat(matched(simulated(creatingACase(none, old, ALLOW_SUPPORT)).getFirst()))
        .containsExactly("PolicyInputList.1", "PolicyInputList.2", "PolicyInputList.3")
        .doesNotHaveDuplicates();
    assertThat(none).doesNotContain("Version");
  }

  @Test
  default void a_boundary_is_a_limit_and_answers_for_itself() {
    var allowed = simulated(bounded(creatingACase(ALLOW_EVERYTHING), ALLOW_SUPPORT)).getFirst();
    assertThat(allowed.decision().outcome()).isEqualTo(Outcome.ALLOWED);
    assertThat(allowed.decision().allowedByBoundary()).contains(true);
    assertThat(matched(allowed)).containsExactly("PolicyInputList.1");
    var denied = simulated(bounded(creatingACase(ALLOW_EVERYTHING), DENY_SUPPORT)).getFirst();
    assertThat(denied.decision().outcome()).isEqualTo(Outcome.EXPLICIT_DENY);
    assertThat(denied.decision().allowedByBoundary()).contains(false);
    assertThat(matched(denied)).containsExactly("PermissionsBoundaryPolicyInputList.1");
    assertThat(simulated(creatingACase(ALLOW_SUPPORT)).getFirst().decision().allowedByBoundary())
        .isEmpty();
    assertRefused(
        Refusal.InvalidInput.class,
        () -> simulated(bounded(creatingACase(), ALLOW_SUPPORT, ALLOW_SUPPORT)));
  }

  @Test
  default void what_is_known_of_the_request_decides_and_what_is_not_is_told() {
    var document =
        """
        {"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"support:*","Resource":"*",
         "Condition":{"IpAddress":{"aws:SourceIp":"203.0.113.0/24"},
                      "ForAllValues:StringEquals":{"aws:TagKeys":["a","b"]}}}}\
        """;
    var unknown = simulated(creatingACase(document)).getFirst().decision();
    assertThat(unknown.outcome()).isEqualTo(Outcome.IMPLICIT_DENY);
    assertThat(unknown.missingKeys()).containsExactly("aws:SourceIp", "aws:TagKeys");
    var inside = new SimulatedContext.Entry("AWS:sourceip", ContextType.IP, List.of("203.0.113.9"));
    var tags = new SimulatedContext.Entry("aws:TagKeys", ContextType.STRING_LIST, List.of("a"));
    var known = simulated(knowing(creatingACase(document), inside, tags)).getFirst().decision();
    assertThat(known.outcome()).isEqualTo(Outcome.ALLOWED);
    assertThat(known.missingKeys()).isEmpty();
  }

  @Test
  default void what_is_missing_is_told_for_a_named_resource_too() {
    var document =
        """
        {"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:*",
         "Resource":"arn:aws:iam::111122223333:user/${aws:username}"}}\
        """;
    var asked = scenario(List.of(document), List.of("iam:GetUser"), List.of(JANE));

    assertThat(simulated(asked).getFirst().decision().missingKeys())
        .containsExactly("aws:username");
    assertThat(outcome(knowing(asked, text("aws:username", "jane")))).isEqualTo(Outcome.ALLOWED);
    var asJane = between(asked, Optional.empty(), Optional.of(JANE));
    assertThat(outcome(asJane)).isEqualTo(Outcome.ALLOWED);
    assertThat(outcome(knowing(asJane, text("aws:username", "eve"))))
        .isEqualTo(Outcome.IMPLICIT_DENY);
  }

  @Test
  default void a_scenario_without_meaning_is_refused() {
    var asked = creatingACase(ALLOW_SUPPORT);
    var wrongType = new SimulatedContext.Entry("aws:Date", ContextType.DATE, List.of("today"));
    var wrongOwner = Optional.of("111122223333");
    for (Scenario wrong :
        List.of(
            creatingACase(ALLOW_SUPPORT, "{"),
            creatingACase("{\"Version\":\"2012-10-17\",\"Statement\":[]}"),
            bounded(asked, "[]"),
            scenario(List.of(ALLOW_SUPPORT), List.of("CreateCase"), List.of()),
            scenario(List.of(ALLOW_SUPPORT), List.of(CREATE_CASE, "support:*"), List.of()),
            scenario(List.of(ALLOW_SUPPORT), List.of(CREATE_CASE), List.of("*", "case-1")),
            knowing(asked, wrongType),
            knowing(asked, text("aws:Key", "a"), text("aws:key", "b")),
            between(asked, wrongOwner, Optional.empty()),
            between(asked, Optional.of("arn:aws:iam::999999999999:root"), Optional.of(JANE)),
            between(asked, Optional.empty(), Optional.of(JANE.replace("user", "role"))))) {
      assertRefused(Refusal.InvalidInput.class, () -> simulated(wrong));
    }
  }

  @Test
  default void the_owner_of_the_resources_may_be_the_callers_account() {
    var owner = Optional.of("arn:aws:iam::" + root().accountId() + ":root");
    var ofJane = Optional.of("arn:aws:iam::111122223333:root");

    assertThat(outcome(between(creatingACase(ALLOW_SUPPORT), owner, Optional.empty())))
        .isEqualTo(Outcome.ALLOWED);
    assertThat(outcome(between(creatingACase(ALLOW_SUPPORT), ofJane, Optional.of(JANE))))
        .isEqualTo(Outcome.ALLOWED);
  }

  @Test
  default void a_kind_of_simulation_asks_for_its_resources_and_changes_nothing_else() {
    var types =
        List.of("instance", "image", "security-group", "network-interface", "subnet", "volume");
    var arns = types.stream().map("arn:aws:ec2:us-east-1:111122223333:%s/*"::formatted).toList();
    var runInstances = List.of("ec2:RunInstances");
    var all = scenario(List.of(ALLOW_EVERYTHING), runInstances, arns);
    var fewer = scenario(List.of(ALLOW_EVERYTHING), runInstances, arns.subList(0, 4));

    assertThat(simulated(handling(all, "EC2-VPC-EBS-Subnet"))).isEqualTo(simulated(all));
    assertThat(simulated(handling(fewer, "EC2-VPC-InstanceStore"))).hasSize(4);
    for (var wrong :
        List.of(
            handling(fewer, "EC2-VPC-EBS"),
            handling(fewer, "EC2-VPC-InstanceStore-Subnet"),
            handling(all, "EC2"),
            handling(creatingACase(ALLOW_SUPPORT), "EC2-VPC-InstanceStore"))) {
      assertRefused(Refusal.InvalidInput.class, () -> simulated(wrong));
    }
  }

  @Test
  default void results_come_in_pages_that_neither_repeat_nor_skip() {
    var asked =
        scenario(
            List.of(ALLOW_EVERYTHING),
            List.of("iam:GetUser", "iam:ListUsers", "iam:DeleteUser"),
            List.of(JANE, JOHN, JANE));

    assertThat(all(page -> simulation().simulateCustomPolicy(root(), asked, page)))
        .isEqualTo(simulated(asked))
        .hasSize(9);
    var exact = simulation().simulateCustomPolicy(root(), asked, PageRequest.first(9));
    assertThat(exact.nextToken()).isEmpty();
  }

  @Test
  default void a_page_that_tells_of_very_many_statements_ends_early() {
    var statement =
        """
        {"Effect":"Allow","Action":"*","Resource":"*"}\
        """;
    var many = String.join(",", Collections.nCopies(2_500, statement));
    var asked =
        scenario(
            List.of("{\"Statement\":[" + many + "]}"),
            Collections.nCopies(6, CREATE_CASE),
            List.of());

    var page = simulation().simulateCustomPolicy(root(), asked, LONG_PAGE);
    assertThat(page.items()).hasSizeBetween(1, 5);
    var rest = LONG_PAGE.next(page.nextToken().orElseThrow());
    assertThat(simulation().simulateCustomPolicy(root(), asked, rest).items())
        .hasSize(6 - page.items().size());
  }

  @Test
  default void a_token_of_a_simulation_holds_for_the_same_scenario_only() {
    var actions = Collections.nCopies(3, CREATE_CASE);
    var asked = scenario(List.of(ALLOW_SUPPORT), actions, List.of());
    var other = scenario(List.of(DENY_SUPPORT), actions, List.of());
    var token = simulation().simulateCustomPolicy(root(), asked, PAIR).nextToken().orElseThrow();

    assertRefused(
        Refusal.InvalidPageToken.class,
        () -> simulation().simulateCustomPolicy(root(), other, PAIR.next(token)));
    assertRefused(
        Refusal.InvalidPageToken.class,
        () -> simulation().simulateCustomPolicy(root(), asked, PAIR.next("x")));
  }
}
