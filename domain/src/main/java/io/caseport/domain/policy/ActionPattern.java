package io.caseport.domain.policy;

import io.caseport.domain.policy.wording.Language;
import io.caseport.domain.policy.wording.Wording;

/** One entry of Action or NotAction: {@code *} or {@code service:name}; letter case is ignored. */
public final class ActionPattern {
  private final String text;
  private final Glob service;
  private final Glob name;
  private final TextRange place;

  private ActionPattern(String text, TextRange place) {
    this.place = place;
    int colon = text.indexOf(':');
    this.text = text;
    this.service = Glob.anyCase(colon < 0 ? "*" : text.substring(0, colon));
    this.name = Glob.anyCase(text.substring(colon + 1));
  }

  /**
   * @throws IllegalArgumentException when the text is no action pattern
   */
  public static ActionPattern of(String text) {
    ActionSyntax.problemWith(text)
        .ifPresent(
            problem -> {
              throw new IllegalArgumentException(Wording.of(Language.EN).say(problem));
            });
    return ofProper(text, TextRange.NONE);
  }

  /** A pattern of a text in which {@link ActionSyntax} finds no problem. */
  static ActionPattern ofProper(String text, TextRange place) {
    return new ActionPattern(text, place);
  }

  public boolean matches(Action action) {
    return service.matches(action.service()) && name.matches(action.name());
  }

  boolean matchesName(String actionName) {
    return name.matches(actionName);
  }

  /** Whether the pattern may match an action of the service. */
  public boolean concerns(String serviceName) {
    return service.matches(serviceName);
  }

  /** Whether the pattern matches every action of the service. */
  public boolean coversAllOf(String serviceName) {
    return namesAll() && concerns(serviceName);
  }

  /** Whether it is {@code *}, or the same in two parts. */
  boolean isAnything() {
    return text.chars().allMatch(c -> c == '*' || c == ':');
  }

  private boolean namesAll() {
    for (int i = text.indexOf(':') + 1; i < text.length(); i++) {
      if (text.charAt(i) != '*') {
        return false;
      }
    }
    return true;
  }

  /** The pattern as it was written. */
  public String text() {
    return text;
  }

  /** Where the pattern stands in the text; no part of equality. */
  public TextRange place() {
    return place;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ActionPattern pattern && text.equals(pattern.text);
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
