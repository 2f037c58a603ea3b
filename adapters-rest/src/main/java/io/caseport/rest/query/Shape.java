package io.caseport.rest.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The form that a member's text must have, by the constraints of AWS's model, and what it means.
 *
 * @param broken the constraints that a text does not satisfy, in AWS's words
 * @param meaning the value of a text that satisfies them all
 */
public record Shape<T>(Function<String, List<String>> broken, Function<String, T> meaning) {
  private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,18}");

  /** A text of {@code min} to {@code max} characters, counted as code points. */
  public static Shape<String> text(int min, int max) {
    return new Shape<>(text -> lengths(text, min, max), Function.identity());
  }

  /** A text that is bounded in length and as a whole matches the pattern. */
  public static Shape<String> text(int min, int max, String pattern) {
    Pattern compiled = Pattern.compile(pattern);
    return new Shape<>(
        text -> {
          List<String> broken = lengths(text, min, max);
          // The pattern is not tried on what is too long, so that no text can make it costly.
          if (text.length() <= 2 * max && !compiled.matcher(text).matches()) {
            broken.add("Member must satisfy regular expression pattern: " + pattern);
          }
          return broken;
        },
        Function.identity());
  }

  public static Shape<Integer> integer(int min, int max) {
    return new Shape<>(
        text -> {
          if (!INTEGER.matcher(text).matches()) {
            return List.of("Member must be an integer");
          }
          long value = Long.parseLong(text);
          if (value < min) {
            return List.of("Member must have value greater than or equal to " + min);
          }
          return value > max
              ? List.of("Member must have value less than or equal to " + max)
              : List.of();
        },
        Integer::valueOf);
  }

  public static Shape<Boolean> flag() {
    return oneOf(List.of("true", "false"), Boolean::valueOf);
  }

  /** One of the names that the map has a value for. */
  public static <E> Shape<E> oneOf(Map<String, E> values) {
    return oneOf(values.keySet().stream().sorted().toList(), values::get);
  }

  private static <E> Shape<E> oneOf(List<String> names, Function<String, E> meaning) {
    return new Shape<>(
        text ->
            names.contains(text)
                ? List.of()
                : List.of("Member must satisfy enum value set: " + names),
        meaning);
  }

  /** The same form, of another meaning. */
  public <U> Shape<U> as(Function<? super T, ? extends U> further) {
    return new Shape<>(broken, text -> further.apply(meaning.apply(text)));
  }

  private static List<String> lengths(String text, int min, int max) {
    int length = text.codePointCount(0, text.length());
    var broken = new ArrayList<String>(2);
    if (length < min) {
      broken.add("Member must have length greater than or equal to " + min);
    }
    if (length > max) {
      broken.add("Member must have length less than or equal to " + max);
    }
    return broken;
  }
}
