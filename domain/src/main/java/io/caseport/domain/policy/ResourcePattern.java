package io.caseport.domain.policy;

import java.util.ArrayList;
import java.util.List;

/**
 * One entry of Resource or NotResource: {@code *} or an ARN with wildcards; letter case counts.
 *
 * <p>An ARN is compared segment by segment, the sixth being all that is left. A shorter pattern
 * that ends in {@code *} covers every further segment. Policy variables count in the sixth segment
 * only.
 */
public final class ResourcePattern {
  /** The resource of a request for an action that has no resource types. */
  public static final String ANY = "*";

  private static final int SEGMENTS = 6;

  private final String text;
  private final List<Glob> segments;
  private final Template last;
  private final TextRange place;

  private ResourcePattern(String text, boolean withVariables, TextRange place) {
    this.text = text;
    this.place = place;
    String[] parts = text.split(":", SEGMENTS);
    String end = parts[parts.length - 1];
    boolean takesVariables = withVariables && parts.length == SEGMENTS;
    this.last = takesVariables ? Template.of(end) : Template.literal(end);
    List<Glob> globs = new ArrayList<>();
    for (String segment : parts) {
      globs.add(Glob.exactCase(segment));
    }
    this.segments = List.copyOf(globs);
  }

  /**
   * A pattern in which a dollar sign is plain text.
   *
   * @throws IllegalArgumentException when the text is neither {@code *} nor an ARN pattern
   */
  public static ResourcePattern of(String text) {
    return of(text, false, TextRange.NONE);
  }

  /**
   * A pattern in which policy variables count.
   *
   * @throws IllegalArgumentException as {@link #of} does, and for a malformed variable
   */
  public static ResourcePattern withVariables(String text) {
    return of(text, true, TextRange.NONE);
  }

  static ResourcePattern of(String text, boolean withVariables, TextRange place) {
    ArnSyntax.problemWith(text)
        .ifPresent(
            problem -> {
              throw new IllegalArgumentException(problem);
            });
    return new ResourcePattern(text, withVariables, place);
  }

  /**
   * Whether the pattern covers a resource; only {@code *} covers {@link #ANY}, because an action
   * without resource types is never asked about an ARN.
   */
  public boolean matches(String resource) {
    if (text.equals(ANY)) {
      return true;
    }
    int last = segments.size() - 1;
    int start = 0;
    for (int i = 0; i < last; i++) {
      int end = resource.indexOf(':', start);
      if (end < 0 || !segments.get(i).matches(resource, start, end)) {
        return false;
      }
      start = end + 1;
    }
    int end = last == SEGMENTS - 1 ? -1 : resource.indexOf(':', start);
    boolean reachesEnd = end < 0 || text.endsWith("*");
    return reachesEnd
        && segments.get(last).matches(resource, start, end < 0 ? resource.length() : end);
  }

  /** The pattern as it was written. */
  public String text() {
    return text;
  }

  /** Whether the pattern depends on the request. */
  public boolean hasVariables() {
    return last.hasVariables();
  }

  Template lastSegment() {
    return last;
  }

  /** Where the pattern stands in the text; no part of equality. */
  public TextRange place() {
    return place;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ResourcePattern pattern
        && text.equals(pattern.text)
        && last.equals(pattern.last);
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
