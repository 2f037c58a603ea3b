package io.caseport.domain.policy;

import io.caseport.domain.policy.wording.Language;
import io.caseport.domain.policy.wording.Wording;

/** One entry of Principal or NotPrincipal; {@code *} as an AWS principal is everyone. */
public final class PrincipalPattern {
  /** The AWS principal that stands for everyone. */
  public static final String EVERYONE = "*";

  private final PrincipalKind kind;
  private final String text;
  private final TextRange place;

  PrincipalPattern(PrincipalKind kind, String text, TextRange place) {
    this.kind = kind;
    this.text = text;
    this.place = place;
  }

  /**
   * @throws IllegalArgumentException when the text names no principal of the kind
   */
  public static PrincipalPattern of(PrincipalKind kind, String text) {
    PrincipalSyntax.problemWith(kind, text)
        .ifPresent(
            problem -> {
              throw new IllegalArgumentException(Wording.of(Language.EN).say(problem));
            });
    return new PrincipalPattern(kind, text, TextRange.NONE);
  }

  public PrincipalKind kind() {
    return kind;
  }

  /** The name as it was written. */
  public String text() {
    return text;
  }

  public boolean isEveryone() {
    return kind == PrincipalKind.AWS && text.equals(EVERYONE);
  }

  /** Where the name stands in the text; no part of equality. */
  public TextRange place() {
    return place;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PrincipalPattern pattern
        && kind == pattern.kind
        && text.equals(pattern.text);
  }

  @Override
  public int hashCode() {
    return 31 * kind.hashCode() + text.hashCode();
  }

  @Override
  public String toString() {
    return kind.text() + ':' + text;
  }
}
