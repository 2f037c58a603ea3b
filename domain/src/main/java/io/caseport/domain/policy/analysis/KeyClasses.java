package io.caseport.domain.policy.analysis;

import io.caseport.domain.policy.Condition;
import io.caseport.domain.policy.ConditionValue;
import io.caseport.domain.policy.ContextKey;
import io.caseport.domain.policy.DateText;
import io.caseport.domain.policy.EvaluationRules;
import io.caseport.domain.policy.NumberText;
import io.caseport.domain.policy.Quantifier;
import io.caseport.domain.policy.RequestContext;
import io.caseport.domain.policy.ValueType;
import io.caseport.domain.policy.wording.Phrase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The classes of one key: what it can hold, as far as conditions tell it apart, with nothing at all
 * among it. Each class is one list of values, or none where the key is missing.
 */
final class KeyClasses {
  private static final String FRESH = "x";
  private static final int MOST_IN_SETS = 6;
  private static final TextPattern SOME_TEXT =
      new TextPattern(List.of(new TextPattern.One(true), new TextPattern.Run(true)));

  private final ContextKey key;
  private final List<Condition> conditions;
  private final List<TextPattern> related;
  private final boolean isVariable;
  private final Set<Phrase> doubts;
  private final Set<ContextKey> needs = new LinkedHashSet<>();
  private final Map<List<Object>, List<Optional<List<String>>>> found = new HashMap<>();

  /**
   * @param conditions those on this key
   * @param related what the values of other keys must match, where this key is put into them
   */
  KeyClasses(
      ContextKey key,
      List<Condition> conditions,
      List<TextPattern> related,
      boolean isVariable,
      Set<Phrase> doubts) {
    this.key = key;
    this.conditions = conditions;
    this.related = related;
    this.isVariable = isVariable;
    this.doubts = doubts;
    conditions.forEach(c -> c.values().forEach(value -> needs.addAll(value.keys())));
  }

  /** The keys that are put into the conditions on this one. */
  Set<ContextKey> needs() {
    return needs;
  }

  /** The classes, given what those keys hold. */
  List<Optional<List<String>>> given(RequestContext others) {
    RequestContext.Builder needed = RequestContext.builder();
    List<Object> held = new ArrayList<>();
    for (ContextKey need : needs) {
      others.values(need).ifPresent(values -> needed.with(need, values));
      held.add(others.values(need));
    }
    return found.computeIfAbsent(held, _ -> find(needed.build()));
  }

  private List<Optional<List<String>>> find(RequestContext known) {
    Map<Object, Optional<List<String>>> classes = new LinkedHashMap<>();
    classes.put(signature(known, Optional.empty()), Optional.empty());
    Map<Object, String> singles = new LinkedHashMap<>();
    for (String value : values(known)) {
      Optional<List<String>> single = Optional.of(List.of(value));
      singles.putIfAbsent(signature(known, single), value);
      classes.putIfAbsent(signature(known, single), single);
    }
    boolean inSets =
        conditions.stream().anyMatch(c -> c.operator().quantifier() != Quantifier.NONE);
    if (inSets) {
      for (List<String> set : sets(List.copyOf(singles.values()))) {
        classes.putIfAbsent(signature(known, Optional.of(set)), Optional.of(set));
      }
    }
    return List.copyOf(classes.values());
  }

  /** What tells two classes apart; every value of a key that is put elsewhere is a class. */
  private Object signature(RequestContext known, Optional<List<String>> values) {
    RequestContext context = with(known, values);
    List<Object> signature = new ArrayList<>();
    for (Condition condition : conditions) {
      signature.add(condition.match(context, EvaluationRules.SAFE));
    }
    if (isVariable) {
      signature.add(values);
    }
    return signature;
  }

  /** What is known, and this key. */
  RequestContext with(RequestContext known, Optional<List<String>> values) {
    RequestContext.Builder context = RequestContext.builder();
    known.keys().forEach(other -> context.with(other, known.values(other).orElseThrow()));
    values.ifPresent(given -> context.with(key, given));
    return context.build();
  }

  private List<List<String>> sets(List<String> singles) {
    List<List<String>> sets = new ArrayList<>(List.of(List.of()));
    if (singles.size() > MOST_IN_SETS) {
      doubts.add(DoubtReason.TOO_MANY_SETS.of(key.name()));
      sets.add(singles);
      return sets;
    }
    for (String value : singles) {
      for (List<String> set : List.copyOf(sets)) {
        List<String> more = new ArrayList<>(set);
        more.add(value);
        sets.add(more);
      }
    }
    return sets;
  }

  private Collection<String> values(RequestContext known) {
    Set<String> values = new LinkedHashSet<>();
    List<TextPattern> patterns = new ArrayList<>(related);
    Set<ValueType> types = new TreeSet<>();
    for (Condition condition : conditions) {
      types.add(condition.operator().type());
      for (ConditionValue value : condition.values()) {
        patterns.addAll(Patterns.of(condition.operator().comparison(), value, known));
      }
    }
    types.forEach(type -> values.addAll(values(type)));
    types.remove(ValueType.PRESENCE);
    if (types.size() > 1) {
      doubts.add(DoubtReason.DIFFERENT_TYPES.of(key.name()));
    }
    Optional<List<String>> texts = TextClasses.of(SOME_TEXT, patterns);
    if (texts.isEmpty()) {
      doubts.add(DoubtReason.PATTERNS_OVERLAP.of(key.name()));
    }
    values.addAll(texts.orElse(List.of(FRESH)));
    values.add("");
    return values;
  }

  private List<String> values(ValueType type) {
    List<String> texts =
        conditions.stream()
            .filter(condition -> condition.operator().type() == type)
            .flatMap(condition -> condition.values().stream())
            .map(ConditionValue::text)
            .toList();
    return switch (type) {
      case STRING, ARN, PRESENCE -> List.of();
      case BOOL -> List.of("true", "false");
      case BINARY -> texts;
      case NUMERIC ->
          NumberCuts.of(texts.stream().flatMap(text -> NumberText.read(text).stream()).toList())
              .stream()
              .map(number -> number.stripTrailingZeros().toPlainString())
              .toList();
      case DATE -> dates(texts);
      case IP_ADDRESS -> AddressCuts.of(texts);
    };
  }

  private static List<String> dates(List<String> texts) {
    List<Instant> cuts = new ArrayList<>();
    for (Instant date :
        new TreeSet<>(texts.stream().flatMap(text -> DateText.read(text).stream()).toList())) {
      cuts.add(
          cuts.isEmpty()
              ? date.minusSeconds(1)
              : cuts.getLast().plus(Duration.between(cuts.getLast(), date).dividedBy(2)));
      cuts.add(date);
    }
    if (!cuts.isEmpty()) {
      cuts.add(cuts.getLast().plusSeconds(1));
    }
    return cuts.stream().map(Instant::toString).toList();
  }
}
