package io.caseport.cli;

import io.caseport.cli.SimulationResult.Deciding;
import io.caseport.domain.policy.OpenRule;
import io.caseport.domain.policy.TextPosition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Decisions as sentences, or under the names of SimulateCustomPolicy. */
final class SimulationAnswers {
  private SimulationAnswers() {}

  static Answer of(List<SimulationResult> results) {
    return new Answer.Told(
        Map.of("evaluationResults", results.stream().map(SimulationAnswers::members).toList()),
        results.stream().map(SimulationAnswers::text).collect(Collectors.joining()));
  }

  static Map<String, Object> members(SimulationResult result) {
    var members = new LinkedHashMap<String, Object>();
    members.put("evalActionName", result.request().action().text());
    members.put("evalResourceName", result.request().resource());
    members.put("evalDecision", result.code());
    members.put("reason", result.reason());
    members.put(
        "matchedStatements", result.deciding().stream().map(SimulationAnswers::matched).toList());
    members.put("missingContextValues", result.missingKeys());
    members.put("openRules", rules(result));
    return members;
  }

  static List<String> rules(SimulationResult result) {
    return result.decision().openRules().stream().sorted().map(OpenRule::name).toList();
  }

  static Map<String, Object> matched(Deciding deciding) {
    var statement = deciding.statement();
    var members = new LinkedHashMap<String, Object>();
    members.put("sourcePolicyId", statement.source().label());
    members.put("sourcePolicyType", statement.kind().text());
    members.put("statement", statement.number());
    statement.sid().ifPresent(sid -> members.put("sid", sid));
    members.put(
        "startPosition", position(deciding.document().positionOf(statement.place().start())));
    members.put("endPosition", position(deciding.document().positionOf(statement.place().end())));
    return members;
  }

  private static Map<String, Integer> position(TextPosition position) {
    var members = new LinkedHashMap<String, Integer>();
    members.put("line", position.line());
    members.put("column", position.column());
    return members;
  }

  static String text(SimulationResult result) {
    var text = new StringBuilder();
    text.append(
        "%s on %s: %s%n    %s%n"
            .formatted(
                result.request().action().text(),
                result.request().resource(),
                result.code(),
                result.reason()));
    result
        .deciding()
        .ifPresent(
            by -> {
              var start = by.document().positionOf(by.statement().place().start());
              text.append(
                  "    at %s:%d:%d%n"
                      .formatted(by.statement().source().label(), start.line(), start.column()));
            });
    if (!result.missingKeys().isEmpty()) {
      text.append(
          "    not known of the request: %s%n".formatted(String.join(", ", result.missingKeys())));
    }
    result.decision().openRules().stream()
        .sorted()
        .forEach(
            rule ->
                text.append(
                    "    AWS leaves open whether %s, or %s; the safe reading was taken%n"
                        .formatted(rule.first(), rule.second())));
    return text.toString();
  }
}
