package io.caseport.domain.policy.analysis;

import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.Condition;
import io.caseport.domain.policy.ConditionValue;
import io.caseport.domain.policy.ContextKey;
import io.caseport.domain.policy.RequestContext;
import io.caseport.domain.policy.ResourcePattern;
import io.caseport.domain.policy.Statement;
import io.caseport.domain.policy.Template;
import io.caseport.domain.policy.catalogue.CatalogueAction;
import io.caseport.domain.policy.wording.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** One request of each class that some statements can tell apart, for one action. */
final class RequestSpace {
  static final int MOST = 20_000;

  private final Action action;
  private final List<Statement> statements;
  private final ResourceClasses resources;
  private final int most;
  private final Set<Phrase> doubts = new LinkedHashSet<>();
  private int asked;

  /**
   * @param statements those that cover the action
   * @param most how many requests are given
   */
  RequestSpace(
      Action action,
      Optional<CatalogueAction> known,
      List<Statement> statements,
      TextClasses.Memory memory,
      int most) {
    this.action = action;
    this.statements = statements;
    this.most = most;
    this.resources = new ResourceClasses(known, statements, doubts, memory);
  }

  /** Why classes may be missing; complete once all requests were given. */
  Set<Phrase> doubts() {
    return doubts;
  }

  /** How many requests were given. */
  int asked() {
    return asked;
  }

  static Phrase tooMany(int most) {
    return DoubtReason.TOO_MANY_REQUESTS.of(most);
  }

  void forEach(Consumer<Request> visitor) {
    fill(0, inOrder(), RequestContext.EMPTY, visitor);
  }

  private void fill(
      int depth, List<KeyClasses> keys, RequestContext known, Consumer<Request> visitor) {
    if (asked >= most) {
      doubts.add(tooMany(most));
      return;
    }
    if (depth == keys.size()) {
      for (String resource : resources.given(known)) {
        asked++;
        visitor.accept(new Request(action, resource, known));
      }
      return;
    }
    KeyClasses key = keys.get(depth);
    for (Optional<List<String>> values : key.given(known)) {
      fill(depth + 1, keys, key.with(known, values), visitor);
    }
  }

  /** Keys that are put into conditions come before the keys of those conditions. */
  private List<KeyClasses> inOrder() {
    Map<ContextKey, KeyClasses> open = new LinkedHashMap<>();
    Set<ContextKey> variables = variables();
    for (Statement statement : statements) {
      for (ContextKey key : statement.contextKeys()) {
        open.computeIfAbsent(
            key,
            _ ->
                new KeyClasses(
                    key, conditionsOn(key), related(key), variables.contains(key), doubts));
      }
    }
    List<KeyClasses> order = new ArrayList<>();
    while (!open.isEmpty()) {
      Optional<ContextKey> next =
          open.entrySet().stream()
              .filter(entry -> entry.getValue().needs().stream().noneMatch(open::containsKey))
              .map(Map.Entry::getKey)
              .findFirst();
      if (next.isEmpty()) {
        doubts.add(
            DoubtReason.VARIABLES_IN_CIRCLE.of(
                open.keySet().stream().map(ContextKey::name).toList()));
      }
      ContextKey key = next.orElseGet(() -> open.keySet().iterator().next());
      order.add(Objects.requireNonNull(open.remove(key)));
    }
    return order;
  }

  private List<Condition> conditionsOn(ContextKey key) {
    return statements.stream()
        .flatMap(statement -> statement.conditions().stream())
        .filter(condition -> condition.key().equals(key))
        .toList();
  }

  private Set<ContextKey> variables() {
    Set<ContextKey> variables = new LinkedHashSet<>();
    for (Statement statement : statements) {
      statement.resources().patterns().forEach(p -> variables.addAll(p.template().keys()));
      for (Condition condition : statement.conditions()) {
        condition.values().forEach(value -> variables.addAll(value.keys()));
      }
    }
    return variables;
  }

  /** What the texts that a key is put into are compared with besides. */
  private List<TextPattern> related(ContextKey variable) {
    List<TextPattern> related = new ArrayList<>();
    for (Statement statement : statements) {
      for (ResourcePattern pattern : statement.resources().patterns()) {
        relate(variable, pattern.template(), resources.constantPatterns(), related);
      }
      for (Condition condition : statement.conditions()) {
        for (ConditionValue value : condition.values()) {
          relate(variable, value.template(), constantPatterns(condition.key()), related);
        }
      }
    }
    return related;
  }

  private void relate(
      ContextKey variable, Template template, List<TextPattern> others, List<TextPattern> related) {
    if (!template.keys().contains(variable) || others.isEmpty()) {
      return;
    }
    Optional<Patterns.Frame> frame = Patterns.frame(template);
    if (frame.isEmpty()) {
      doubts.add(DoubtReason.VARIABLE_BESIDE_WILDCARDS.of(variable.name()));
      return;
    }
    for (TextPattern other : others) {
      related.add(other.within(frame.get().before(), frame.get().after()));
    }
  }

  private List<TextPattern> constantPatterns(ContextKey key) {
    List<TextPattern> patterns = new ArrayList<>();
    for (Condition condition : conditionsOn(key)) {
      for (ConditionValue value : condition.values()) {
        if (!value.hasVariables()) {
          patterns.addAll(
              Patterns.of(condition.operator().comparison(), value, RequestContext.EMPTY));
        }
      }
    }
    return patterns;
  }
}
