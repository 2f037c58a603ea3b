package io.caseport.domain.policy;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Short policies for tests. */
final class Policies {
  private static final PolicyHolder ALICE = new PolicyHolder.User("alice");

  private Policies() {}

  static String allow(String... actions) {
    return statement("Allow", "Action", list(actions), "Resource", "\"*\"");
  }

  static String deny(String... actions) {
    return statement("Deny", "Action", list(actions), "Resource", "\"*\"");
  }

  /** One statement; an operand without quotes or brackets is quoted. */
  static String statement(
      String effect, String actionKey, String actions, String resourceKey, String resources) {
    return "{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"%s\",\"%s\":%s,\"%s\":%s}}"
        .formatted(effect, actionKey, quoted(actions), resourceKey, quoted(resources));
  }

  static GrantedPolicy inline(String name, String json) {
    return new GrantedPolicy(new PolicySource.Inline(name, ALICE), PolicyDocument.parse(json));
  }

  private static String quoted(String operand) {
    return operand.startsWith("\"") || operand.startsWith("[") ? operand : '"' + operand + '"';
  }

  private static String list(String... values) {
    return Arrays.stream(values)
        .map(value -> '"' + value + '"')
        .collect(Collectors.joining(",", "[", "]"));
  }
}
