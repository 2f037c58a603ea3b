package io.caseport.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PolicyEvaluationPropertyTest {
  private static final int ROUNDS = 5_000;

  private final GeneratedPolicies generated = new GeneratedPolicies(20261121);

  @Test
  void the_evaluator_agrees_with_a_plain_interpreter() {
    Map<String, Integer> seen = new TreeMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      List<List<GeneratedPolicies.Plain>> policies = generated.policies();
      Action action = generated.action();
      String resource = generated.resource();

      String decision = decide(policies, action, resource);

      assertThat(decision)
          .as("%s on %s by %s", action, resource, policies)
          .isEqualTo(PlainInterpreter.decide(policies, action.text(), resource));
      seen.merge(decision, 1, Integer::sum);
    }
    assertThat(seen).hasSize(3).allSatisfy((_, n) -> assertThat(n).isGreaterThan(ROUNDS / 10));
  }

  @Test
  void no_order_of_policies_or_statements_changes_a_decision() {
    for (int round = 0; round < ROUNDS; round++) {
      List<List<GeneratedPolicies.Plain>> policies = generated.policies();
      List<List<GeneratedPolicies.Plain>> reordered =
          generated.shuffled(policies).stream().map(generated::shuffled).toList();
      Action action = generated.action();
      String resource = generated.resource();

      assertThat(decide(reordered, action, resource))
          .as("%s on %s by %s", action, resource, policies)
          .isEqualTo(decide(policies, action, resource));
    }
  }

  @Test
  void adding_a_deny_never_allows_and_adding_an_allow_never_lifts_a_deny() {
    for (int round = 0; round < ROUNDS; round++) {
      List<List<GeneratedPolicies.Plain>> policies = generated.policies();
      GeneratedPolicies.Plain added = generated.statement();
      Action action = generated.action();
      String resource = generated.resource();
      List<List<GeneratedPolicies.Plain>> more = new ArrayList<>(policies);
      more.add(List.of(added));

      String before = decide(policies, action, resource);
      String after = decide(more, action, resource);

      if (added.deny()) {
        assertThat(after).as("%s on %s by %s", action, resource, more).isIn(before, "ExplicitDeny");
      } else {
        assertThat(after).as("%s on %s by %s", action, resource, more).isIn(before, "Allowed");
        assertThat(before.equals("ExplicitDeny")).isEqualTo(after.equals("ExplicitDeny"));
      }
    }
  }

  private static String decide(
      List<List<GeneratedPolicies.Plain>> policies, Action action, String resource) {
    List<GrantedPolicy> granted =
        policies.stream()
            .map(PolicyEvaluationPropertyTest::json)
            .map(json -> Policies.inline("p", json))
            .toList();
    return PolicyEvaluation.decide(granted, action, resource).getClass().getSimpleName();
  }

  private static String json(List<GeneratedPolicies.Plain> statements) {
    return statements.stream()
        .map(GeneratedPolicies.Plain::json)
        .collect(Collectors.joining(",", "{\"Version\":\"2012-10-17\",\"Statement\":[", "]}"));
  }
}
