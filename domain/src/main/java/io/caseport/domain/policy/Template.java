package io.caseport.domain.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Text of a document in which policy variables may stand. */
public record Template(List<Part> parts) {
  /** What has more characters of values than this covers no text: none of a request is as long. */
  private static final int LONGEST = 2_000_000;

  /** What a template is made of. */
  public sealed interface Part {}

  /** Text as written: its wildcards count where wildcards do. */
  public record Words(String text) implements Part {}

  /** A character that would be a wildcard or a variable, written as {@code ${*}} and the like. */
  public record Escaped(char character) implements Part {}

  /** The value of a key, or the default in its place; wildcards in either are plain characters. */
  public record Variable(ContextKey key, Optional<String> otherwise) implements Part {}

  public Template {
    parts = List.copyOf(parts);
  }

  /** Text in which a dollar sign is nothing but a dollar sign. */
  static Template literal(String text) {
    return new Template(text.isEmpty() ? List.of() : List.of(new Words(text)));
  }

  /**
   * @throws IllegalArgumentException saying what is wrong with a variable
   */
  static Template of(String text) {
    int open = text.indexOf("${");
    if (open < 0) {
      return literal(text);
    }
    List<Part> parts = new ArrayList<>();
    int from = 0;
    while (open >= 0) {
      if (open > from) {
        parts.add(new Words(text.substring(from, open)));
      }
      int close = VariableSyntax.closing(text, open);
      parts.add(VariableSyntax.part(text.substring(open + 2, close)));
      from = close + 1;
      open = text.indexOf("${", from);
    }
    if (from < text.length()) {
      parts.add(new Words(text.substring(from)));
    }
    return new Template(parts);
  }

  /** The same template behind a text as written. */
  Template after(String words) {
    List<Part> all = new ArrayList<>(List.of(new Words(words)));
    all.addAll(parts);
    return new Template(all);
  }

  public boolean hasVariables() {
    for (Part part : parts) {
      if (part instanceof Variable) {
        return true;
      }
    }
    return false;
  }

  public List<ContextKey> keys() {
    return parts.stream()
        .filter(Variable.class::isInstance)
        .map(part -> ((Variable) part).key())
        .toList();
  }

  /** Whether a variable names a key of many values, which has no one value to put there. */
  boolean isManyValued(RequestContext context) {
    for (Part part : parts) {
      if (part instanceof Variable variable && context.entry(variable.key()).size() > 1) {
        return true;
      }
    }
    return false;
  }

  /** The text with its values put in; empty when a variable has neither value nor default. */
  Optional<String> text(RequestContext context) {
    return filled(context, false).map(StringBuilder::toString);
  }

  /** The pattern with its values put in; empty when a variable has neither value nor default. */
  Optional<Glob> glob(RequestContext context) {
    return parts.size() == 1 && parts.getFirst() instanceof Words(var text)
        ? Optional.of(Glob.exactCase(text))
        : filled(context, true).map(Glob::joined);
  }

  boolean hasNoValue(RequestContext context) {
    for (Part part : parts) {
      if (part instanceof Variable variable && valueOf(variable, context).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private Optional<StringBuilder> filled(RequestContext context, boolean wildcards) {
    StringBuilder filled = new StringBuilder();
    int fromValues = 0;
    for (Part part : parts) {
      if (fromValues > LONGEST) {
        return Optional.of(filled);
      }
      switch (part) {
        case Words(var text) -> filled.append(wildcards ? Glob.withWildcards(text) : text);
        case Escaped(var character) -> filled.append(character);
        case Variable variable -> {
          Optional<String> value = valueOf(variable, context);
          if (value.isEmpty()) {
            return Optional.empty();
          }
          filled.append(wildcards ? Glob.withoutWildcards(value.get()) : value.get());
          fromValues += value.get().length();
        }
      }
    }
    return Optional.of(filled);
  }

  private static Optional<String> valueOf(Variable variable, RequestContext context) {
    ContextEntry entry = context.entry(variable.key());
    return entry.isEmpty() ? variable.otherwise() : Optional.of(entry.value(0).text());
  }
}
