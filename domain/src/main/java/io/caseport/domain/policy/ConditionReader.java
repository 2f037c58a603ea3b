package io.caseport.domain.policy;

import java.util.ArrayList;
import java.util.List;

/** Reads the Condition of a statement: operators, under each its keys, under each its values. */
record ConditionReader(PolicyElements elements, boolean hasVariables) {

  List<Condition> read(JsonValue value) {
    List<Condition> conditions = new ArrayList<>();
    for (JsonValue.Member member : elements.structure(value, "Condition").members()) {
      ConditionOperator operator = operator(member);
      for (JsonValue.Member key : elements.structure(member.value(), member.name()).members()) {
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
                    "%s is no condition operator; allowed are %s, each but Null also with IfExists "
                            .formatted(
                                Shown.quoted(member.name()),
                                String.join(", ", ConditionOperator.plainNames()))
                        + "at its end and with ForAllValues: or ForAnyValue: before it"));
  }

  private Condition condition(ConditionOperator operator, JsonValue.Member member) {
    if (member.name().isBlank()) {
      throw elements.syntaxError(
          member.start(), "A condition key must have a name, such as aws:SourceIp");
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
              throw elements.syntaxError(
                  item.start(),
                  "A condition value must be a string, a number, a boolean or a list of these, not "
                      + item.kind());
        };
    if (operator.type() == ValueType.DATE && DateText.read(text).isEmpty()) {
      throw elements.malformed(
          item.start(),
          "The policy failed legacy parsing. %s is no date; write it as 2026-01-31T23:59:59Z or in "
                  .formatted(Shown.quoted(text))
              + "seconds since 1970");
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
