package io.caseport.domain.policy;

import io.caseport.domain.text.Ascii;

/** The name of something known about a request, such as {@code aws:SourceIp}; case is ignored. */
public final class ContextKey {
  private final String name;
  private final String folded;

  private ContextKey(String name) {
    this.name = name;
    this.folded = Ascii.lower(name);
  }

  /**
   * @throws IllegalArgumentException when the name is empty
   */
  public static ContextKey of(String name) {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("A condition key has a name");
    }
    return new ContextKey(name);
  }

  /** The name as it was written. */
  public String name() {
    return name;
  }

  /** The name in lower case, by which keys are equal. */
  public String folded() {
    return folded;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ContextKey key && folded.equals(key.folded);
  }

  @Override
  public int hashCode() {
    return folded.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
