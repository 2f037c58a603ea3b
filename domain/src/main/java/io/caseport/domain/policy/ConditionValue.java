package io.caseport.domain.policy;

import java.util.List;

/** One value a condition compares with; numbers and booleans of JSON count as their text. */
public final class ConditionValue {
  private final String text;
  private final boolean quoted;
  private final Template template;
  private final TextRange place;

  ConditionValue(String text, boolean quoted, Template template, TextRange place) {
    this.text = text;
    this.quoted = quoted;
    this.template = template;
    this.place = place;
  }

  /** The value as it was written, without its quotes. */
  public String text() {
    return text;
  }

  /** Whether it was written as a string, not as a number or a boolean. */
  public boolean quoted() {
    return quoted;
  }

  /** Whether the value holds policy variables that count. */
  public boolean hasVariables() {
    return template.hasVariables();
  }

  /** The keys whose values stand in this one. */
  public List<ContextKey> keys() {
    return template.keys();
  }

  public Template template() {
    return template;
  }

  /** Where the value stands in the text; no part of equality. */
  public TextRange place() {
    return place;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ConditionValue value
        && text.equals(value.text)
        && template.equals(value.template);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
