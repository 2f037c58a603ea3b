package io.caseport.cli;

import io.caseport.cli.policytest.PolicyTestFile;
import io.caseport.cli.policytest.PolicyTestFile.PolicyTest;
import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.EvaluationRules;
import io.caseport.domain.policy.GrantedPolicy;
import io.caseport.domain.policy.Statement;
import io.caseport.domain.policy.TextPosition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tests as they are run, and the statements that any of them reached. */
final class PolicyTestRun {
  private final List<Outcome> outcomes = new ArrayList<>();
  private final Map<Place, Boolean> reached = new LinkedHashMap<>();

  /** One test, what came of it, and how to ask again. */
  record Outcome(String file, PolicyTest test, SimulationResult result, String replay) {
    boolean passed() {
      return test.expectation().isMetBy(result.code());
    }
  }

  /** A statement by where it stands. */
  record Place(String policy, int number, Optional<String> sid, TextPosition position) {}

  record Coverage(int covered, int statements, List<Place> uncovered) {}

  void add(
      String file, PolicyTestFile tests, List<PolicyText> texts, Optional<PolicyText> boundary) {
    var policies = SimulatedPolicies.of(texts, boundary);
    policies.all().forEach(this::list);
    for (var test : tests.tests()) {
      var request = new SimulatedRequest(action(file, test), test.resource(), test.context());
      policies.all().forEach(policy -> reach(policy, request));
      outcomes.add(
          new Outcome(
              file,
              test,
              SimulationResult.of(policies, request),
              Replay.of(
                  texts.stream().map(PolicyText::name).toList(),
                  boundary.map(PolicyText::name),
                  request)));
    }
  }

  private static Action action(String file, PolicyTest test) {
    try {
      return Action.of(test.action());
    } catch (IllegalArgumentException e) {
      throw new InputProblem(
          "the tests " + file + " cannot be read",
          "the test '" + test.name() + "': " + e.getMessage(),
          "name an action such as support:CreateCase");
    }
  }

  private void list(GrantedPolicy policy) {
    policy
        .document()
        .statements()
        .forEach(statement -> reached.putIfAbsent(place(policy, statement), false));
  }

  private void reach(GrantedPolicy policy, SimulatedRequest request) {
    policy.document().statements().stream()
        .filter(
            statement ->
                statement.appliesTo(
                    request.action(), request.resource(), request.context(), EvaluationRules.SAFE))
        .forEach(statement -> reached.put(place(policy, statement), true));
  }

  private static Place place(GrantedPolicy policy, Statement statement) {
    return new Place(
        policy.source().label(),
        statement.number(),
        statement.sid(),
        policy.document().positionOf(statement.place().start()));
  }

  List<Outcome> outcomes() {
    return List.copyOf(outcomes);
  }

  long failed() {
    return outcomes.stream().filter(outcome -> !outcome.passed()).count();
  }

  Coverage coverage() {
    var uncovered =
        reached.entrySet().stream().filter(e -> !e.getValue()).map(Map.Entry::getKey).toList();
    return new Coverage(reached.size() - uncovered.size(), reached.size(), uncovered);
  }
}
