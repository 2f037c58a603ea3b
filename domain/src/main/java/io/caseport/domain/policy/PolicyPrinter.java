package io.caseport.domain.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Writes a document back as JSON, from its elements alone. */
final class PolicyPrinter {
  private PolicyPrinter() {}

  static String compact(PolicyDocument document) {
    return new JsonWriter(false).write(tree(document));
  }

  static String pretty(PolicyDocument document) {
    return new JsonWriter(true).write(tree(document));
  }

  private static JsonWriter.Node tree(PolicyDocument document) {
    Map<String, JsonWriter.Node> members = new LinkedHashMap<>();
    document.version().ifPresent(version -> members.put("Version", text(version.text())));
    document.id().ifPresent(id -> members.put("Id", text(id)));
    members.put(
        "Statement",
        new JsonWriter.Items(
            document.statements().stream().map(PolicyPrinter::statement).toList()));
    return new JsonWriter.Members(members);
  }

  private static JsonWriter.Node statement(Statement statement) {
    Map<String, JsonWriter.Node> members = new LinkedHashMap<>();
    statement.sid().ifPresent(sid -> members.put("Sid", text(sid)));
    members.put("Effect", text(statement.effect().text()));
    Optional<PrincipalClause> principals = statement.principals();
    principals.ifPresent(
        clause -> members.put(clause.negated() ? "NotPrincipal" : "Principal", principals(clause)));
    ActionClause actions = statement.actions();
    members.put(
        actions.negated() ? "NotAction" : "Action", texts(actions.patterns(), ActionPattern::text));
    if (principals.isEmpty()) {
      ResourceClause resources = statement.resources();
      members.put(
          resources.negated() ? "NotResource" : "Resource",
          texts(resources.patterns(), ResourcePattern::text));
    }
    if (!statement.conditions().isEmpty()) {
      members.put("Condition", conditions(statement.conditions()));
    }
    return new JsonWriter.Members(members);
  }

  private static JsonWriter.Node principals(PrincipalClause clause) {
    Map<String, List<PrincipalPattern>> byKind = new LinkedHashMap<>();
    for (PrincipalPattern pattern : clause.patterns()) {
      byKind.computeIfAbsent(pattern.kind().text(), _ -> new ArrayList<>()).add(pattern);
    }
    Map<String, JsonWriter.Node> members = new LinkedHashMap<>();
    byKind.forEach((kind, patterns) -> members.put(kind, texts(patterns, PrincipalPattern::text)));
    return new JsonWriter.Members(members);
  }

  private static JsonWriter.Node conditions(List<Condition> conditions) {
    Map<String, Map<String, JsonWriter.Node>> byOperator = new LinkedHashMap<>();
    for (Condition condition : conditions) {
      byOperator
          .computeIfAbsent(condition.operator().text(), _ -> new LinkedHashMap<>())
          .put(condition.key().name(), values(condition.values()));
    }
    Map<String, JsonWriter.Node> members = new LinkedHashMap<>();
    byOperator.forEach((operator, keys) -> members.put(operator, new JsonWriter.Members(keys)));
    return new JsonWriter.Members(members);
  }

  private static JsonWriter.Node values(List<ConditionValue> values) {
    return oneOrItems(
        values.stream()
            .<JsonWriter.Node>map(
                value -> value.quoted() ? text(value.text()) : new JsonWriter.Literal(value.text()))
            .toList());
  }

  private static <T> JsonWriter.Node texts(List<T> patterns, Function<T, String> text) {
    return oneOrItems(
        patterns.stream().<JsonWriter.Node>map(pattern -> text(text.apply(pattern))).toList());
  }

  private static JsonWriter.Node oneOrItems(List<JsonWriter.Node> items) {
    return items.size() == 1 ? items.getFirst() : new JsonWriter.Items(items);
  }

  private static JsonWriter.Node text(String text) {
    return new JsonWriter.Text(text);
  }
}
