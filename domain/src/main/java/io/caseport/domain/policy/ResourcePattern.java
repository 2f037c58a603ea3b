package io.caseport.domain.policy;

import io.caseport.domain.policy.wording.Language;
import io.caseport.domain.policy.wording.Wording;
import java.util.List;
import java.util.Optional;

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
  private final Glob[] segments;
  private final Template last;
  private final Template whole;
  private final Glob lastGlob;
  private final Glob wholeGlob;
  private final boolean hasVariables;
  private final boolean mayCross;
  private final TextRange place;

  private ResourcePattern(String text, String[] parts, boolean withVariables, TextRange place) {
    this.text = text;
    this.place = place;
    String end = parts[parts.length - 1];
    boolean takesVariables = withVariables && parts.length == SEGMENTS && end.contains("${");
    this.last = takesVariables ? Template.of(end) : Template.literal(end);
    this.segments = new Glob[parts.length - 1];
    for (int i = 0; i < segments.length; i++) {
      segments[i] = Glob.exactCase(parts[i]);
    }
    String start = text.substring(0, text.length() - end.length());
    this.hasVariables = last.hasVariables();
    this.whole = takesVariables ? last.after(start) : Template.literal(text);
    this.mayCross = start.indexOf('*') >= 0;
    this.lastGlob = hasVariables ? Glob.exactCase(end) : constant(last);
    this.wholeGlob = hasVariables || !mayCross ? lastGlob : constant(whole);
  }

  private static Glob constant(Template template) {
    return template.glob(RequestContext.EMPTY).orElseThrow();
  }

  /**
   * A pattern in which a dollar sign is plain text.
   *
   * @throws IllegalArgumentException when the text is neither {@code *} nor an ARN pattern
   */
  public static ResourcePattern of(String text) {
    return checked(text, false);
  }

  /**
   * A pattern in which policy variables count.
   *
   * @throws IllegalArgumentException as {@link #of} does, and for a malformed variable
   */
  public static ResourcePattern withVariables(String text) {
    return checked(text, true);
  }

  /** A pattern of a text in which {@link ArnSyntax} finds no problem. */
  static ResourcePattern ofProper(
      String text, String[] segments, boolean withVariables, TextRange place) {
    return new ResourcePattern(text, segments, withVariables, place);
  }

  private static ResourcePattern checked(String text, boolean withVariables) {
    String[] segments = ArnSyntax.segments(text);
    ArnSyntax.problemWith(text, segments)
        .ifPresent(
            problem -> {
              throw new IllegalArgumentException(Wording.of(Language.EN).say(problem));
            });
    return ofProper(text, segments, withVariables, TextRange.NONE);
  }

  /**
   * Whether the pattern covers a resource; only {@code *} covers {@link #ANY}, because an action
   * without resource types is never asked about an ARN. A pattern whose variables have no value
   * covers nothing.
   */
  public Match match(String resource, RequestContext context, EvaluationRules rules) {
    return Truth.match(test(resource, context, rules));
  }

  /** Whether a pattern without variables covers a resource under every reading. */
  public boolean matches(String resource) {
    return test(resource, RequestContext.EMPTY, EvaluationRules.SAFE) == Truth.YES;
  }

  int test(String resource, RequestContext context, EvaluationRules rules) {
    if (text.equals(ANY)) {
      return Truth.YES;
    }
    if (resource.equals(ANY)) {
      return Truth.NO;
    }
    int found = Truth.of(matchesSegments(resource, context));
    if (mayCross && found == Truth.NO) {
      int whole = Truth.of(matchesWhole(resource, context));
      found = rules.weigh(OpenRule.STAR_ACROSS_SEGMENTS, found, whole);
    }
    return hasVariables ? TextMatcher.weighed(found, last, context, rules) : found;
  }

  private boolean matchesSegments(String resource, RequestContext context) {
    int start = 0;
    for (int i = 0; i < segments.length; i++) {
      int end = resource.indexOf(':', start);
      if (end < 0 || !segments[i].matches(resource, start, end)) {
        return false;
      }
      start = end + 1;
    }
    if (hasVariables) {
      Optional<Glob> glob = last.glob(context);
      return glob.isPresent() && glob.get().matches(resource, start, resource.length());
    }
    int end = segments.length == SEGMENTS - 1 ? -1 : resource.indexOf(':', start);
    boolean reachesEnd = end < 0 || text.endsWith("*");
    return reachesEnd && lastGlob.matches(resource, start, end < 0 ? resource.length() : end);
  }

  private boolean matchesWhole(String resource, RequestContext context) {
    if (!hasVariables) {
      return wholeGlob.matches(resource);
    }
    Optional<Glob> glob = whole.glob(context);
    return glob.isPresent() && glob.get().matches(resource);
  }

  /** The pattern as it was written. */
  public String text() {
    return text;
  }

  /** Whether the pattern depends on the request. */
  public boolean hasVariables() {
    return hasVariables;
  }

  boolean isAnything() {
    return text.equals(ANY);
  }

  /** The keys whose values stand in the pattern. */
  public List<ContextKey> keys() {
    return last.keys();
  }

  boolean hasNoValue(RequestContext context) {
    return hasVariables && last.hasNoValue(context);
  }

  /** The pattern's text with the variables that count in it. */
  public Template template() {
    return whole;
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
