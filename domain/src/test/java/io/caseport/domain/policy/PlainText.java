package io.caseport.domain.policy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts with variables and wildcards, by regular expressions. */
final class PlainText {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]*)\\}");
  private static final Pattern WITH_DEFAULT = Pattern.compile("(.*), '(.*)'");

  private PlainText() {}

  /** Wildcards without variables. */
  static Pattern literal(String pattern) {
    return Pattern.compile(wildcards(pattern), Pattern.DOTALL);
  }

  /** Wildcards and variables; empty when a variable has no value. */
  static Optional<Pattern> pattern(String text, Plain.Request request) {
    return filled(text, request, true).map(regex -> Pattern.compile(regex, Pattern.DOTALL));
  }

  /** Variables without wildcards; empty when a variable has no value. */
  static Optional<String> text(String text, Plain.Request request) {
    return filled(text, request, false);
  }

  private static Optional<String> filled(String text, Plain.Request request, boolean regex) {
    StringBuilder filled = new StringBuilder();
    Matcher variables = VARIABLE.matcher(text);
    int from = 0;
    while (variables.find()) {
      String words = text.substring(from, variables.start());
      filled.append(regex ? wildcards(words) : words);
      Optional<String> value = value(variables.group(1), request);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      filled.append(regex ? Pattern.quote(value.get()) : value.get());
      from = variables.end();
    }
    String rest = text.substring(from);
    return Optional.of(filled.append(regex ? wildcards(rest) : rest).toString());
  }

  private static Optional<String> value(String variable, Plain.Request request) {
    if (variable.equals("*") || variable.equals("?")) {
      return Optional.of(variable);
    }
    Matcher withDefault = WITH_DEFAULT.matcher(variable);
    boolean hasDefault = withDefault.matches();
    String key = hasDefault ? withDefault.group(1) : variable;
    List<String> values = request.context().getOrDefault(key.toLowerCase(Locale.ROOT), List.of());
    if (values.isEmpty()) {
      return hasDefault ? Optional.of(withDefault.group(2)) : Optional.empty();
    }
    return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
  }

  private static String wildcards(String words) {
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      String c = words.substring(i, i + 1);
      regex.append(c.equals("*") ? ".*" : c.equals("?") ? "." : Pattern.quote(c));
    }
    return regex.toString();
  }
}
