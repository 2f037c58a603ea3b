package io.caseport.benchmark;

import java.util.List;
import java.util.stream.Collectors;

/** A policy in the few words that every engine of a comparison can be told. */
record Duty(String name, List<Rule> rules) {

  /** Patterns have no wildcard but one at their end, the most that some engines know. */
  record Rule(String effect, List<String> actions, String resource) {
    boolean denies() {
      return effect.equals("Deny");
    }

    private String json() {
      return actions.stream()
          .collect(
              Collectors.joining(
                  "\",\"",
                  "{\"Effect\":\"%s\",\"Action\":[\"".formatted(effect),
                  "\"],\"Resource\":\"%s\"}".formatted(resource)));
    }
  }

  String iamDocument() {
    return rules.stream()
        .map(Rule::json)
        .collect(Collectors.joining(",", "{\"Version\":\"2012-10-17\",\"Statement\":[", "]}"));
  }
}
