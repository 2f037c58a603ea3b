package io.caseport.domain.policy;

import java.util.Optional;
import java.util.function.BiPredicate;

/** The comparisons of texts. */
final class TextMatcher {
  private TextMatcher() {}

  static ValueMatcher of(Comparison comparison, Template template) {
    return switch (comparison) {
      case STRING_EQUALS -> ofText(template, String::equals);
      case STRING_EQUALS_IGNORE_CASE -> ofText(template, String::equalsIgnoreCase);
      case STRING_LIKE -> ofPattern(template);
      default -> throw new IllegalArgumentException(comparison.text() + " compares no texts");
    };
  }

  static ValueMatcher ofBool(String text, Template template) {
    if (!template.hasVariables()) {
      return isBool(text)
          ? (value, _, _) -> Truth.of(value.text().equalsIgnoreCase(text))
          : ValueMatcher.UNREADABLE;
    }
    ValueMatcher filled =
        ofText(template, (wanted, given) -> isBool(wanted) && wanted.equalsIgnoreCase(given));
    return (value, context, rules) ->
        rules.weigh(OpenRule.BOOL_VARIABLE, filled.test(value, context, rules), Truth.NO);
  }

  static boolean isBool(String text) {
    return text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false");
  }

  private static ValueMatcher ofText(Template template, BiPredicate<String, String> matches) {
    if (!template.hasVariables()) {
      String wanted = template.text(RequestContext.EMPTY).orElseThrow();
      return (value, _, _) -> Truth.of(matches.test(wanted, value.text()));
    }
    return (value, context, rules) -> {
      Optional<String> wanted = template.text(context);
      int found = Truth.of(wanted.isPresent() && matches.test(wanted.get(), value.text()));
      return weighed(found, template, context, rules);
    };
  }

  private static ValueMatcher ofPattern(Template template) {
    if (!template.hasVariables()) {
      Glob wanted = template.glob(RequestContext.EMPTY).orElseThrow();
      return (value, _, _) -> Truth.of(wanted.matches(value.text()));
    }
    return (value, context, rules) -> {
      Optional<Glob> wanted = template.glob(context);
      int found = Truth.of(wanted.isPresent() && wanted.get().matches(value.text()));
      return weighed(found, template, context, rules);
    };
  }

  /** What was found with the first value of each variable, weighed for variables of many. */
  static int weighed(int found, Template template, RequestContext context, EvaluationRules rules) {
    return template.isManyValued(context)
        ? rules.weigh(OpenRule.MANY_VALUED_VARIABLE, Truth.NO, found)
        : found;
  }
}
