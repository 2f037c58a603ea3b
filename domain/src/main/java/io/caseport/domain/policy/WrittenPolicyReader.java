package io.caseport.domain.policy;

import io.caseport.domain.policy.WrittenStatement.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the words of a document that is known to keep to the grammar. */
final class WrittenPolicyReader {
  private final PolicyDocument document;
  private final String text;

  WrittenPolicyReader(PolicyDocument document) {
    this.document = document;
    this.text = document.text();
  }

  WrittenPolicy read() {
    JsonValue root = JsonReader.read(text);
    List<WrittenStatement> statements = new ArrayList<>();
    for (JsonValue item : itemsOf(find(root, "Statement").orElse(root))) {
      statements.add(statement(statements.size() + 1, item));
    }
    return new WrittenPolicy(
        document, written(root), find(root, "Version").map(this::written), statements);
  }

  private WrittenStatement statement(int number, JsonValue item) {
    Effect effect =
        find(item, "Effect")
            .map(this::written)
            .filter(written -> written.word().equals(Effect.DENY.text()))
            .map(_ -> Effect.DENY)
            .orElse(Effect.ALLOW);
    return new WrittenStatement(
        number,
        written(item),
        find(item, "Sid").map(this::written),
        effect,
        clause(item, "Action", "NotAction").orElseGet(() -> new Clause(written(item), List.of())),
        clause(item, "Resource", "NotResource"),
        clause(item, "Principal", "NotPrincipal"),
        conditions(item),
        emptyConditions(item));
  }

  private Optional<Clause> clause(JsonValue statement, String element, String negated) {
    for (JsonValue.Member member : membersOf(statement)) {
      if (member.name().equals(element) || member.name().equals(negated)) {
        return Optional.of(new Clause(name(member), words(member.value())));
      }
    }
    return Optional.empty();
  }

  private List<WrittenCondition> conditions(JsonValue statement) {
    List<WrittenCondition> conditions = new ArrayList<>();
    for (JsonValue.Member operator :
        find(statement, "Condition").map(this::membersOf).orElse(List.of())) {
      for (JsonValue.Member key : membersOf(operator.value())) {
        conditions.add(new WrittenCondition(name(operator), name(key), words(key.value())));
      }
    }
    return conditions;
  }

  private List<Written> emptyConditions(JsonValue statement) {
    List<JsonValue> objects = new ArrayList<>();
    find(statement, "Condition")
        .ifPresent(
            condition -> {
              objects.add(condition);
              membersOf(condition).forEach(operator -> objects.add(operator.value()));
            });
    return objects.stream().filter(value -> membersOf(value).isEmpty()).map(this::written).toList();
  }

  private List<Written> words(JsonValue value) {
    return value instanceof JsonValue.Structure structure
        ? structure.members().stream().flatMap(member -> words(member.value()).stream()).toList()
        : itemsOf(value).stream().map(this::written).toList();
  }

  private Written written(JsonValue value) {
    String word =
        switch (value) {
          case JsonValue.Text(_, _, var words) -> words;
          default -> text.substring(value.start(), value.end());
        };
    return new Written(word, new TextRange(value.start(), value.end()));
  }

  private Written name(JsonValue.Member member) {
    int end = text.indexOf('"', member.start() + 1) + 1;
    return new Written(member.name(), new TextRange(member.start(), end));
  }

  private static List<JsonValue> itemsOf(JsonValue value) {
    return value instanceof JsonValue.Array list ? list.items() : List.of(value);
  }

  private List<JsonValue.Member> membersOf(JsonValue value) {
    return value instanceof JsonValue.Structure structure ? structure.members() : List.of();
  }

  private static Optional<JsonValue> find(JsonValue value, String name) {
    return value instanceof JsonValue.Structure structure ? structure.find(name) : Optional.empty();
  }
}
