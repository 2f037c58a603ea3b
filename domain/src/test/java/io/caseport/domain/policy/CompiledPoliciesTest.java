package io.caseport.domain.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.policy.catalogue.ActionCatalogue;
import io.caseport.domain.policy.catalogue.CatalogueAction;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class CompiledPoliciesTest {

  @Test
  void they_decide_generated_requests_as_the_evaluator_does() {
    RandomPolicies random = new RandomPolicies(20261121);
    Map<String, Integer> seen = new TreeMap<>();
    for (int round = 0; round < 2_000; round++) {
      PolicySet policies = random.policies();
      CompiledPolicies compiled = CompiledPolicies.of(policies);
      for (int i = 0; i < 20; i++) {
        Action action = random.action();
        String resource = random.resource();
        RequestContext context = random.context();
        Decision expected = PolicyEvaluation.decide(policies, action, resource, context);

        assertThat(compiled.decide(action, resource, context))
            .as("%s on %s with %s by %s", action, resource, context, policies)
            .isEqualTo(expected);
        seen.merge(expected.getClass().getSimpleName(), 1, Integer::sum);
      }
    }
    assertThat(seen).hasSize(3).allSatisfy((_, n) -> assertThat(n).isGreaterThan(2_000));
  }

  @Test
  void they_decide_the_corpus_as_the_evaluator_does() throws IOException {
    List<CorpusRow> rows = corpus();
    for (int i = 0; i < rows.size(); i++) {
      CorpusRow row = rows.get(i);
      CompiledPolicies compiled = CompiledPolicies.of(row.policies());
      assertAgreement(compiled, row);
      assertAgreement(compiled, row);
      assertAgreement(compiled, rows.get((i + 1) % rows.size()));
    }
  }

  @Test
  void they_decide_every_action_of_the_catalogue_in_any_letter_case() {
    PolicySet policies =
        PolicySet.of(
            List.of(
                Policies.inline("read", Policies.allow("*:Get*", "support:*", "iam:List*")),
                Policies.inline("guard", Policies.deny("support:*Case", "iam:*Login*"))));
    CompiledPolicies compiled = CompiledPolicies.of(policies);
    for (CatalogueAction known : ActionCatalogue.standard().actions()) {
      Action action = new Action(known.service(), known.name());
      Action shouted = Action.of(action.text().toUpperCase(Locale.ROOT));
      for (String resource : List.of("*", "arn:aws:iam::111122223333:user/alice")) {
        Decision expected =
            PolicyEvaluation.decide(policies, action, resource, RequestContext.EMPTY);

        assertThat(compiled.decide(action, resource, RequestContext.EMPTY)).isEqualTo(expected);
        assertThat(compiled.decide(shouted, resource, RequestContext.EMPTY)).isEqualTo(expected);
      }
    }
  }

  @Test
  void a_decision_that_no_request_can_change_is_made_once() {
    CompiledPolicies compiled =
        CompiledPolicies.of(
            List.of(
                Policies.inline("a", Policies.allow("support:*")),
                Policies.inline("b", Policies.deny("support:ResolveCase"))));

    for (String action : List.of("support:CreateCase", "support:ResolveCase", "iam:GetUser")) {
      Decision first = compiled.decide(Action.of(action), "*", RequestContext.EMPTY);
      assertThat(compiled.decide(Action.of(action), "*", RequestContext.EMPTY)).isSameAs(first);
    }
  }

  private static void assertAgreement(CompiledPolicies compiled, CorpusRow request) {
    Action action = Action.of(request.text("action"));
    String resource = request.text("resource");
    assertThat(compiled.decide(action, resource, request.context()))
        .as(request.line())
        .isEqualTo(
            PolicyEvaluation.decide(compiled.policies(), action, resource, request.context()));
  }

  private static List<CorpusRow> corpus() throws IOException {
    try (var file =
            Objects.requireNonNull(
                CompiledPoliciesTest.class.getResourceAsStream("corpus.jsonl.gz"));
        var lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(file), UTF_8))) {
      return lines.lines().map(CorpusRow::of).toList();
    }
  }
}
