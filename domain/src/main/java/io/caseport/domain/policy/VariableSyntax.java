package io.caseport.domain.policy;

import java.util.Optional;

/** What may stand between the braces of a policy variable. */
final class VariableSyntax {
  private static final String FORMS =
      "a variable is ${key} or ${key, 'default'}, and ${*}, ${?} and ${$} are those characters";

  private VariableSyntax() {}

  /** The brace that ends the variable which begins at a place; a default may hold braces. */
  static int closing(String text, int open) {
    int quote = text.indexOf('\'', open);
    int close = text.indexOf('}', open);
    if (quote >= 0 && quote < close) {
      int endQuote = text.indexOf('\'', quote + 1);
      close = endQuote < 0 ? -1 : text.indexOf('}', endQuote);
    }
    if (close < 0) {
      throw wrong(text.substring(open), "has no end");
    }
    return close;
  }

  static Template.Part part(String inner) {
    if (inner.equals("*") || inner.equals("?") || inner.equals("$")) {
      return new Template.Escaped(inner.charAt(0));
    }
    int comma = inner.indexOf(',');
    String key = comma < 0 ? inner : inner.substring(0, comma).stripTrailing();
    if (key.isEmpty() || !key.equals(key.strip())) {
      throw wrong("${" + inner + '}', "names no key");
    }
    for (int i = 0; i < key.length(); i++) {
      if ("{}$*?'\"\\".indexOf(key.charAt(i)) >= 0 || key.charAt(i) < ' ') {
        throw wrong("${" + inner + '}', "names no key");
      }
    }
    return new Template.Variable(
        ContextKey.of(key),
        comma < 0 ? Optional.empty() : Optional.of(otherwise(inner, comma + 1)));
  }

  private static String otherwise(String inner, int from) {
    String quoted = inner.substring(from).strip();
    boolean isQuoted =
        quoted.length() >= 2
            && quoted.startsWith("'")
            && quoted.indexOf('\'', 1) == quoted.length() - 1;
    if (!isQuoted) {
      throw wrong("${" + inner + '}', "has a default that is not in single quotes");
    }
    return quoted.substring(1, quoted.length() - 1);
  }

  private static IllegalArgumentException wrong(String variable, String problem) {
    return new IllegalArgumentException(
        "The policy variable %s %s; %s".formatted(Shown.text(variable), problem, FORMS));
  }
}
