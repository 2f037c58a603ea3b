package io.caseport.domain.policy.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.PolicyDocument;
import io.caseport.domain.policy.RequestContext;
import io.caseport.domain.policy.TextPosition;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SimulationTest {
  private static final Action CREATE_USER = Action.of("iam:CreateUser");
  private static final String JANE = "arn:aws:iam::111122223333:user/jane";
  private static final String ALLOW_ALL =
      """
      {"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}\
      """;
  private static final String DENY_ALL = ALLOW_ALL.replace("Allow", "Deny");
  private static final String ALLOW_SUPPORT =
      ALLOW_ALL.replace("Action\":\"*", "Action\":\"support:*");

  private static SimulatedPolicy policy(String id, String document) {
    return new SimulatedPolicy(id, PolicyDocument.parse(document));
  }

  private static Simulation of(String... documents) {
    var policies =
        List.of(documents).stream().map(document -> policy("p" + document.length(), document));
    return new Simulation(policies.toList(), Optional.empty(), RequestContext.EMPTY);
  }

  private static Simulation bounded(String document, String boundary) {
    return new Simulation(
        List.of(policy("p", document)),
        Optional.of(policy("boundary", boundary)),
        RequestContext.EMPTY);
  }

  @Test
  void a_statement_is_told_from_behind_its_first_brace_to_behind_its_last() {
    var document =
        """
        {"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"dynamodb:*",\
        "Resource":"*","Condition":{"DateGreaterThan":{"aws:CurrentTime":\
        "2018-08-16T12:00:00Z"}}}}\
        """;
    var context = RequestContext.builder().with("aws:CurrentTime", "2019-04-25T11:00:00Z").build();
    var simulation =
        new Simulation(List.of(policy("PolicyInputList.1", document)), Optional.empty(), context);

    var decision = simulation.decide(Action.of("dynamodb:CreateBackup"), "*");

    assertThat(decision.matched())
        .containsExactly(
            new MatchedStatement(
                "PolicyInputList.1", new TextPosition(1, 38), new TextPosition(1, 167)));
  }

  @Test
  void lines_of_a_document_count() {
    var document = ALLOW_ALL.replace("{\"Effect\"", "[\n  {\"Effect\"").replace("}}", "}\n]}");

    assertThat(of(document).decide(CREATE_USER, JANE).matched())
        .extracting(MatchedStatement::start, MatchedStatement::end)
        .containsExactly(tuple(new TextPosition(2, 4), new TextPosition(2, 49)));
  }

  @Test
  void an_allowed_request_names_all_statements_that_allow_it() {
    var decision = of(ALLOW_ALL, ALLOW_SUPPORT, ALLOW_ALL + " ").decide(CREATE_USER, JANE);

    assertThat(decision.outcome()).isEqualTo(Outcome.ALLOWED);
    assertThat(decision.matched())
        .extracting(MatchedStatement::policyId)
        .containsExactly("p" + ALLOW_ALL.length(), "p" + (ALLOW_ALL.length() + 1));
  }

  @Test
  void a_denied_request_names_what_denies_it_alone() {
    var decision = of(ALLOW_ALL, DENY_ALL).decide(CREATE_USER, JANE);

    assertThat(decision.outcome()).isEqualTo(Outcome.EXPLICIT_DENY);
    assertThat(decision.matched())
        .extracting(MatchedStatement::policyId)
        .containsExactly("p" + DENY_ALL.length());
  }

  @Test
  void a_request_that_nobody_allows_names_nothing() {
    var decision = of(ALLOW_SUPPORT).decide(CREATE_USER, JANE);

    assertThat(decision.outcome()).isEqualTo(Outcome.IMPLICIT_DENY);
    assertThat(decision.matched()).isEmpty();
    assertThat(decision.allowedByBoundary()).isEmpty();
  }

  @Test
  void a_boundary_limits_and_says_whether_it_allows() {
    assertThat(bounded(ALLOW_ALL, ALLOW_SUPPORT).decide(CREATE_USER, JANE))
        .isEqualTo(
            new SimulatedDecision(Outcome.IMPLICIT_DENY, List.of(), List.of(), Optional.of(false)));
    var denied = bounded(ALLOW_ALL, DENY_ALL).decide(CREATE_USER, JANE);
    assertThat(denied.outcome()).isEqualTo(Outcome.EXPLICIT_DENY);
    assertThat(denied.matched()).extracting(MatchedStatement::policyId).containsExactly("boundary");
    assertThat(denied.allowedByBoundary()).contains(false);
    var allowed = bounded(ALLOW_ALL, ALLOW_ALL).decide(CREATE_USER, JANE);
    assertThat(allowed.outcome()).isEqualTo(Outcome.ALLOWED);
    assertThat(allowed.matched()).extracting(MatchedStatement::policyId).containsExactly("p");
    assertThat(allowed.allowedByBoundary()).contains(true);
  }

  @Test
  void keys_are_missing_that_statements_about_the_request_ask_for() {
    var document =
        """
        {"Version":"2012-10-17","Statement":[
        {"Effect":"Allow","Action":"iam:*","Resource":"arn:aws:iam::*:user/${aws:UserName}",
         "Condition":{"StringEquals":{"aws:PrincipalTag/Team":"${aws:RequestTag/Team}"},
                      "Bool":{"aws:SecureTransport":"true"}}},
        {"Effect":"Deny","Action":"iam:*","Resource":"arn:aws:iam::*:role/*",
         "Condition":{"Bool":{"aws:OfAnotherResource":"true"}}},
        {"Effect":"Deny","Action":"sts:*","Resource":"*",
         "Condition":{"Bool":{"aws:OfAnotherAction":"true"}}},
        {"Effect":"Deny","Action":"*","Resource":"*",
         "Condition":{"Bool":{"aws:username":"true","aws:SECURETRANSPORT":"false"}}}]}\
        """;
    var context = RequestContext.builder().with("aws:secureTransport", "true").build();
    var simulation = new Simulation(List.of(policy("p", document)), Optional.empty(), context);

    assertThat(simulation.decide(CREATE_USER, JANE).missingKeys())
        .containsExactly("aws:UserName", "aws:PrincipalTag/Team", "aws:RequestTag/Team");
  }

  @Test
  void a_key_that_is_there_without_a_value_is_not_missing() {
    var document =
        ALLOW_ALL.replace(
            "\"Resource\"", "\"Condition\":{\"Null\":{\"aws:TagKeys\":\"true\"}},\"Resource\"");
    var context = RequestContext.builder().with("aws:TagKeys", List.of()).build();
    var simulation = new Simulation(List.of(policy("p", document)), Optional.empty(), context);

    assertThat(simulation.decide(CREATE_USER, JANE).missingKeys()).isEmpty();
  }

  @Test
  void who_one_is_can_be_asked_whatever_policies_say() {
    var decision = of(DENY_ALL).decide(Action.of("sts:GetCallerIdentity"), "*");

    assertThat(decision.outcome()).isEqualTo(Outcome.ALLOWED);
  }
}
