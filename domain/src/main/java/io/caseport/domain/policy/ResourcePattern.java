package io.caseport.domain.policy;

import java.util.ArrayList;
import java.util.List;

/**
 * One entry of Resource or NotResource: {@code *} or an ARN with wildcards; letter case counts.
 *
 * <p>An ARN is compared segment by segment, the sixth being all that is left. A shorter pattern
 * that ends in {@code *} covers every further segment.
 */
public final class ResourcePattern {
  /** The resource of a request for an action that has no resource types. */
  public static final String ANY = "*";

  private static final int SEGMENTS = 6;

  private final String text;
  private final List<Glob> segments;

  private ResourcePattern(String text) {
    this.text = text;
    List<Glob> globs = new ArrayList<>();
    for (String segment : text.split(":", SEGMENTS)) {
      globs.add(Glob.exactCase(segment));
    }
    this.segments = List.copyOf(globs);
  }

  /**
   * @throws IllegalArgumentException when the text is neither {@code *} nor an ARN pattern
   */
  public static ResourcePattern of(String text) {
    ArnSyntax.problemWith(text)
        .ifPresent(
            problem -> {
              throw new IllegalArgumentException(problem);
            });
    return new ResourcePattern(text);
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

  @Override
  public boolean equals(Object other) {
    return other instanceof ResourcePattern pattern && text.equals(pattern.text);
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
