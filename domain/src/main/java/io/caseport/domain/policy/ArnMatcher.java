package io.caseport.domain.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The comparison of ARNs: each of the six segments by itself, the last being all that is left. */
final class ArnMatcher implements ValueMatcher {
  private static final int SEGMENTS = 6;

  private final String text;
  private final Template template;
  private final boolean hasVariables;
  private final List<Template> segments;
  private final List<Glob> constant;
  private final Glob whole;

  ArnMatcher(String text, Template template) {
    this.text = text;
    this.template = template;
    this.hasVariables = template.hasVariables();
    this.segments = segments(template);
    this.constant =
        hasVariables
            ? List.of()
            : segments.stream()
                .map(segment -> segment.glob(RequestContext.EMPTY).orElseThrow())
                .toList();
    this.whole = Glob.exactCase(text);
  }

  /** Whether a text has the segments of an ARN. */
  static boolean isArn(String text) {
    return text.startsWith("arn:") && text.split(":", SEGMENTS).length == SEGMENTS;
  }

  @Override
  public int test(ContextValue value, RequestContext context, EvaluationRules rules) {
    if (segments.size() < SEGMENTS) {
      boolean covers = text.endsWith("*") && whole.matches(value.text());
      return rules.weigh(OpenRule.SHORT_ARN_IN_CONDITION, Truth.NO, Truth.of(covers));
    }
    int found = Truth.of(matches(value.text(), context));
    return hasVariables ? TextMatcher.weighed(found, template, context, rules) : found;
  }

  private boolean matches(String arn, RequestContext context) {
    int start = 0;
    for (int i = 0; i < SEGMENTS; i++) {
      int end = i < SEGMENTS - 1 ? arn.indexOf(':', start) : arn.length();
      if (end < 0 || !matches(i, arn, start, end, context)) {
        return false;
      }
      start = end + 1;
    }
    return true;
  }

  private boolean matches(int segment, String arn, int from, int to, RequestContext context) {
    if (!constant.isEmpty()) {
      return constant.get(segment).matches(arn, from, to);
    }
    Optional<Glob> glob = segments.get(segment).glob(context);
    return glob.isPresent() && glob.get().matches(arn, from, to);
  }

  /** Cuts at the first five colons of the text as written: one in a value cuts nothing. */
  private static List<Template> segments(Template template) {
    List<Template> segments = new ArrayList<>();
    List<Template.Part> current = new ArrayList<>();
    for (Template.Part part : template.parts()) {
      if (!(part instanceof Template.Words(var words))) {
        current.add(part);
        continue;
      }
      int from = 0;
      int colon = words.indexOf(':');
      while (colon >= 0 && segments.size() < SEGMENTS - 1) {
        current.add(new Template.Words(words.substring(from, colon)));
        segments.add(new Template(current));
        current = new ArrayList<>();
        from = colon + 1;
        colon = words.indexOf(':', from);
      }
      current.add(new Template.Words(words.substring(from)));
    }
    segments.add(new Template(current));
    return segments;
  }
}
