package io.caseport.cli;

import io.caseport.cli.PolicyTestRun.Outcome;
import io.caseport.cli.PolicyTestRun.Place;
import java.util.LinkedHashMap;
import java.util.Map;

/** What came of tests: the failed ones with their reasons, and the statements nobody tested. */
final class PolicyTestAnswers {
  private PolicyTestAnswers() {}

  static Answer of(PolicyTestRun run) {
    var coverage = run.coverage();
    var members = new LinkedHashMap<String, Object>();
    members.put("passed", run.outcomes().size() - run.failed());
    members.put("failed", run.failed());
    members.put("tests", run.outcomes().stream().map(PolicyTestAnswers::test).toList());
    var covered = new LinkedHashMap<String, Object>();
    covered.put("statements", coverage.statements());
    covered.put("covered", coverage.covered());
    covered.put("uncovered", coverage.uncovered().stream().map(PolicyTestAnswers::place).toList());
    members.put("coverage", covered);
    return new Answer.Told(members, text(run));
  }

  private static Map<String, Object> test(Outcome outcome) {
    var members = new LinkedHashMap<String, Object>();
    members.put("file", outcome.file());
    members.put("name", outcome.test().name());
    members.put("passed", outcome.passed());
    members.put("expected", outcome.test().expectation().code());
    members.putAll(SimulationAnswers.members(outcome.result()));
    members.put("replay", outcome.replay());
    return members;
  }

  private static Map<String, Object> place(Place place) {
    var members = new LinkedHashMap<String, Object>();
    members.put("policy", place.policy());
    members.put("statement", place.number());
    place.sid().ifPresent(sid -> members.put("sid", sid));
    members.put("line", place.position().line());
    members.put("column", place.position().column());
    return members;
  }

  private static String text(PolicyTestRun run) {
    var text = new StringBuilder();
    for (var outcome : run.outcomes()) {
      if (!outcome.passed()) {
        text.append(
            "FAILED %s: %s%n    expected %s, decided %s%n    %s%n    again: %s%n"
                .formatted(
                    outcome.file(),
                    outcome.test().name(),
                    outcome.test().expectation().code(),
                    outcome.result().code(),
                    outcome.result().reason(),
                    outcome.replay()));
      }
    }
    var coverage = run.coverage();
    for (var place : coverage.uncovered()) {
      text.append(
          "untested %s:%d:%d: statement %s%n"
              .formatted(
                  place.policy(),
                  place.position().line(),
                  place.position().column(),
                  place.sid().orElseGet(() -> Integer.toString(place.number()))));
    }
    return text.append(
            "%d passed, %d failed; tests reach %d of %d statements%n"
                .formatted(
                    run.outcomes().size() - run.failed(),
                    run.failed(),
                    coverage.covered(),
                    coverage.statements()))
        .toString();
  }
}
