package io.caseport.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.policy.OpenRule.Reading;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PolicyEvaluationPropertyTest {
  private static final int ROUNDS = 3_000;

  private final GeneratedPolicies generated = new GeneratedPolicies(20261121);

  /** The policies of one caller, and what it asks. */
  private record Round(
      List<Plain.Document> identity,
      Optional<Plain.Document> boundary,
      Optional<List<Plain.Document>> session,
      Plain.Request request) {

    Decision decide(EvaluationRules rules) {
      PolicySet policies =
          new PolicySet(
              granted(identity),
              boundary.map(Plain.Document::granted),
              session.map(PolicyEvaluationPropertyTest::granted));
      return PolicyEvaluation.decide(
          policies,
          Action.of(request.action()),
          request.resource(),
          request.requestContext(),
          rules);
    }

    Decision decide() {
      return decide(EvaluationRules.SAFE);
    }

    Round withIdentity(List<Plain.Document> others) {
      return new Round(others, boundary, session, request);
    }
  }

  private Stream<Round> rounds() {
    return Stream.generate(this::round).limit(ROUNDS);
  }

  private Round round() {
    List<Plain.Document> identity = generated.policies();
    Optional<Plain.Document> boundary = sometimes(generated::document);
    Optional<List<Plain.Document>> session = sometimes(generated::policies);
    return new Round(identity, boundary, session, generated.request());
  }

  private <T> Optional<T> sometimes(Supplier<T> item) {
    return generated.shuffled(List.of(true, false, false, false)).getFirst()
        ? Optional.of(item.get())
        : Optional.empty();
  }

  @Test
  void the_evaluator_agrees_with_a_plain_interpreter() {
    EvaluationRules first = all(Reading.FIRST);
    Map<String, Integer> seen = new TreeMap<>();
    rounds()
        .forEach(
            round -> {
              String decision = name(round.decide(first));
              assertThat(decision)
                  .as("%s", round)
                  .isEqualTo(
                      PlainInterpreter.decide(
                          round.identity(), round.boundary(), round.session(), round.request()));
              seen.merge(decision, 1, Integer::sum);
            });
    assertThat(seen).hasSize(3).allSatisfy((_, n) -> assertThat(n).isGreaterThan(ROUNDS / 10));
  }

  @Test
  void no_order_of_policies_or_statements_changes_a_decision() {
    rounds()
        .forEach(
            round -> {
              List<Plain.Document> reordered =
                  generated.shuffled(round.identity()).stream()
                      .map(d -> new Plain.Document(d.current(), generated.shuffled(d.statements())))
                      .toList();
              Decision before = round.decide();
              Decision after = round.withIdentity(reordered).decide();
              assertThat(name(after)).as("%s", round).isEqualTo(name(before));
            });
  }

  @Test
  void adding_a_deny_never_allows_and_adding_an_allow_never_lifts_a_deny() {
    rounds()
        .forEach(
            round -> {
              Plain.Statement added = generated.statement();
              List<Plain.Document> more = new ArrayList<>(round.identity());
              more.add(new Plain.Document(true, List.of(added)));
              String before = name(round.decide());
              String after = name(round.withIdentity(more).decide());
              if (added.deny()) {
                assertThat(after).as("%s", round).isIn(before, "ExplicitDeny");
              } else {
                assertThat(after).as("%s", round).isIn(before, "Allowed");
                assertThat(before.equals("ExplicitDeny")).isEqualTo(after.equals("ExplicitDeny"));
              }
            });
  }

  @Test
  void a_boundary_and_a_session_policy_only_take_away() {
    rounds()
        .forEach(
            round -> {
              Round unlimited =
                  new Round(round.identity(), Optional.empty(), Optional.empty(), round.request());
              if (round.decide().isAllowed()) {
                assertThat(unlimited.decide().isAllowed()).as("%s", round).isTrue();
              }
            });
  }

  @Test
  void what_is_allowed_on_the_safe_side_is_allowed_by_either_reading() {
    EvaluationRules first = all(Reading.FIRST);
    EvaluationRules second = all(Reading.SECOND);
    Set<OpenRule> met = EnumSet.noneOf(OpenRule.class);
    rounds()
        .forEach(
            round -> {
              Decision safe = round.decide();
              met.addAll(safe.openRules());
              if (safe.isAllowed()) {
                assertThat(round.decide(first).isAllowed()).as("%s", round).isTrue();
                assertThat(round.decide(second).isAllowed()).as("%s", round).isTrue();
              }
              if (safe.openRules().isEmpty()) {
                assertThat(round.decide(first)).as("%s", round).isEqualTo(safe);
                assertThat(round.decide(second)).as("%s", round).isEqualTo(safe);
              }
            });
    assertThat(met)
        .containsExactlyInAnyOrderElementsOf(
            EnumSet.complementOf(
                EnumSet.of(
                    OpenRule.NOT_PRINCIPAL_WITHOUT_ACCOUNT,
                    OpenRule.NOT_PRINCIPAL_OF_ACCOUNT_ALONE)));
  }

  @Test
  void what_is_printed_reads_the_same() {
    for (int round = 0; round < ROUNDS; round++) {
      PolicyDocument document = PolicyDocument.parse(generated.document().json());
      for (String printed : List.of(document.print(), document.prettyPrint())) {
        assertThat(PrintedDocuments.reread(printed)).isEqualTo(PrintedDocuments.of(document));
      }
      assertThat(PolicyDocument.parse(document.prettyPrint()).print()).isEqualTo(document.print());
    }
  }

  private static EvaluationRules all(Reading reading) {
    EvaluationRules rules = EvaluationRules.SAFE;
    for (OpenRule rule : OpenRule.values()) {
      rules = rules.with(rule, reading);
    }
    return rules;
  }

  private static List<GrantedPolicy> granted(List<Plain.Document> documents) {
    return documents.stream().map(Plain.Document::granted).toList();
  }

  private static String name(Decision decision) {
    return decision.getClass().getSimpleName();
  }
}
