package io.caseport.domain.policy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Policies and requests as plain text, for a second reading of the rules. */
final class Plain {
  private Plain() {}

  /** A document; one that is not current has no variables. */
  record Document(boolean current, List<Statement> statements) {
    String json() {
      return statements.stream()
          .map(Statement::json)
          .collect(
              Collectors.joining(
                  ",",
                  "{\"Version\":\"%s\",\"Statement\":["
                      .formatted(current ? "2012-10-17" : "2008-10-17"),
                  "]}"));
    }

    GrantedPolicy granted() {
      return Policies.inline("p", json());
    }
  }

  record Statement(
      boolean deny,
      boolean notAction,
      List<String> actions,
      boolean notResource,
      List<String> resources,
      List<Condition> conditions) {

    String json() {
      return "{\"Effect\":\"%s\",\"%s\":%s,\"%s\":%s,\"Condition\":%s}"
          .formatted(
              deny ? "Deny" : "Allow",
              notAction ? "NotAction" : "Action",
              list(actions),
              notResource ? "NotResource" : "Resource",
              list(resources),
              conditions.stream().map(Condition::json).collect(Collectors.joining(",", "{", "}")));
    }
  }

  /** One operator with one key; a statement has an operator once. */
  record Condition(String operator, String key, List<String> values) {
    String json() {
      return "\"%s\":{\"%s\":%s}".formatted(operator, key, list(values));
    }
  }

  /** A request; the keys of its context are in lower case. */
  record Request(String action, String resource, Map<String, List<String>> context) {
    RequestContext requestContext() {
      RequestContext.Builder builder = RequestContext.builder();
      context.forEach(builder::with);
      return builder.build();
    }
  }

  private static String list(List<String> values) {
    return values.stream().map(v -> '"' + v + '"').collect(Collectors.joining(",", "[", "]"));
  }
}
