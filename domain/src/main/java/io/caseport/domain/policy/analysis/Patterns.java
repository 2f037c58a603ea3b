package io.caseport.domain.policy.analysis;

import io.caseport.domain.policy.Comparison;
import io.caseport.domain.policy.ConditionValue;
import io.caseport.domain.policy.ContextKey;
import io.caseport.domain.policy.RequestContext;
import io.caseport.domain.policy.ResourcePattern;
import io.caseport.domain.policy.Template;
import io.caseport.domain.policy.analysis.TextPattern.Exactly;
import io.caseport.domain.policy.analysis.TextPattern.One;
import io.caseport.domain.policy.analysis.TextPattern.Run;
import io.caseport.domain.policy.analysis.TextPattern.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The automata of what policies write. Where the language leaves open how far a star goes, both
 * readings are given: classes that are too fine do no harm.
 */
final class Patterns {
  private static final int COLONS_OF_AN_ARN = 5;

  /** How the words of a template are meant. */
  private enum Wording {
    PLAIN,
    ANY_CASE,
    GLOB,
    ARN
  }

  private Patterns() {}

  static List<TextPattern> of(Comparison comparison, ConditionValue value, RequestContext known) {
    return switch (comparison.type()) {
      case STRING -> text(comparison, value.template(), known);
      case ARN -> arn(value.template(), known);
      case NUMERIC, DATE, BOOL, BINARY, IP_ADDRESS, PRESENCE -> List.of();
    };
  }

  static List<TextPattern> of(ResourcePattern pattern, RequestContext known) {
    return arn(pattern.template(), known);
  }

  /** What a value must begin or end with around the one variable that stands in it. */
  static Optional<Frame> frame(Template template) {
    if (template.keys().size() != 1) {
      return Optional.empty();
    }
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder();
    boolean passed = false;
    for (Template.Part part : template.parts()) {
      StringBuilder side = passed ? after : before;
      switch (part) {
        case Template.Words(var words) -> side.append(words);
        case Template.Escaped(var character) -> side.append(character);
        case Template.Variable _ -> passed = true;
      }
    }
    boolean plain = (before.indexOf("*") & before.indexOf("?")) < 0;
    plain &= (after.indexOf("*") & after.indexOf("?")) < 0;
    return plain
        ? Optional.of(new Frame(template.keys().getFirst(), before.toString(), after.toString()))
        : Optional.empty();
  }

  /** A variable with plain text before and after it. */
  record Frame(ContextKey key, String before, String after) {}

  private static List<TextPattern> text(
      Comparison comparison, Template template, RequestContext known) {
    Wording wording =
        switch (comparison) {
          case STRING_LIKE -> Wording.GLOB;
          case STRING_EQUALS_IGNORE_CASE -> Wording.ANY_CASE;
          default -> Wording.PLAIN;
        };
    return tokens(template, wording, known).map(TextPattern::new).stream().toList();
  }

  private static List<TextPattern> arn(Template template, RequestContext known) {
    List<TextPattern> patterns = new ArrayList<>();
    tokens(template, Wording.ARN, known).map(TextPattern::new).ifPresent(patterns::add);
    tokens(template, Wording.GLOB, known).map(TextPattern::new).ifPresent(patterns::add);
    return patterns;
  }

  private static Optional<List<Token>> tokens(
      Template template, Wording wording, RequestContext known) {
    List<Token> tokens = new ArrayList<>();
    int colons = wording == Wording.ARN ? 0 : COLONS_OF_AN_ARN;
    for (Template.Part part : template.parts()) {
      switch (part) {
        case Template.Words(var words) -> {
          for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            colons += c == ':' ? 1 : 0;
            tokens.add(token(c, wording, colons >= COLONS_OF_AN_ARN));
          }
        }
        case Template.Escaped(var character) -> tokens.add(new Exactly(character, false));
        case Template.Variable(var key, var otherwise) -> {
          Optional<String> value =
              known.values(key).filter(values -> !values.isEmpty()).map(List::getFirst);
          if (value.or(() -> otherwise).isEmpty()) {
            return Optional.empty();
          }
          tokens.addAll(
              TextPattern.exactly(value.or(() -> otherwise).get(), wording == Wording.ANY_CASE));
        }
      }
    }
    return Optional.of(tokens);
  }

  private static Token token(char c, Wording wording, boolean crosses) {
    return switch (wording) {
      case PLAIN -> new Exactly(c, false);
      case ANY_CASE -> new Exactly(c, true);
      case GLOB, ARN ->
          switch (c) {
            case '*' -> new Run(crosses);
            case '?' -> new One(crosses);
            default -> new Exactly(c, false);
          };
    };
  }
}
