package io.caseport.domain.policy;

import io.caseport.domain.policy.wording.Phrase;
import java.util.ArrayList;
import java.util.List;

/** Reads the Condition of a statement: operators, under each its keys, under each its values. */
record ConditionReader(PolicyElements elements, boolean hasVariables) {

  List<Condition> read(JsonValue value) {
    List<Condition> conditions = new ArrayList<>();
    for (JsonValue.Member member :
        elements.structure(value, Phrase.verbatim("Condition")).members()) {
      ConditionOperator operator = operator(member);
      for (JsonValue.Member key :
          elements.structure(member.value(), Phrase.verbatim(member.name())).members()) {
        conditions.add(condition(operator, key));
      }
    }
    return conditions;
  }

  private ConditionOperator operator(JsonValue.Member member) {
    return ConditionOperator.of(member.name())
        .orElseThrow(
            () ->
                elements.syntaxError(
                    member.start(),
                    GrammarFault.NO_OPERATOR.of(
                        Shown.quoted(member.name()), List.copyOf(ConditionOperator.plainNames()))));
  }

  private Condition condition(ConditionOperator operator, JsonValue.Member member) {
    if (member.name().isBlank()) {
      throw elements.syntaxError(member.start(), GrammarFault.NO_KEY.of());
    }
    JsonValue given = member.value();
    List<JsonValue> items = given instanceof JsonValue.Array list ? list.items() : List.of(given);
    List<ConditionValue> values = new ArrayList<>();
    for (JsonValue item : items) {
      values.add(value(operator, item));
    }
    return new Condition(
        operator, ContextKey.of(member.name()), values, new TextRange(member.start(), given.end()));
  }

  private ConditionValue value(ConditionOperator operator, JsonValue item) {
    boolean quoted = item instanceof JsonValue.Text;
    String text =
        switch (item) {
          case JsonValue.Text string -> string.value();
          case JsonValue.Numeral number -> number.digits();
          case JsonValue.Truth truth -> Boolean.toString(truth.value());
          case JsonValue.Nothing _, JsonValue.Array _, JsonValue.Structure _ ->
              throw elements.syntaxError(item.start(), GrammarFault.NO_VALUE.of(item.kind()));
        };
    if (operator.type() == ValueType.DATE && DateText.read(text).isEmpty()) {
      throw elements.malformed(
          item.start(), GrammarFault.LEGACY.of(GrammarFault.NO_DATE.of(Shown.quoted(text))));
    }
    return new ConditionValue(text, quoted, template(operator, text, item), item.place());
  }

  private Template template(ConditionOperator operator, String text, JsonValue item) {
    if (!hasVariables || !operator.type().takesVariables()) {
      return Template.literal(text);
    }
    try {
      return Template.of(text);
    } catch (IllegalArgumentException wrong) {
      throw elements.syntaxError(item.start(), wrong);
    }
  }
}
