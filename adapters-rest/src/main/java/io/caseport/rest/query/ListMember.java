package io.caseport.rest.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A parameter that is a list, of texts or of structures, by its name on the wire: its items are
 * {@code NAME.member.1} and so on.
 *
 * @param fields the members of an item; the one of a text has the empty name
 * @param most how many items it may have
 * @param meaning the value of an item
 */
public record ListMember<T>(
    String name, List<Member<?>> fields, int most, Function<Fields, T> meaning) {

  /** What an item has. */
  public interface Fields {

    /** The value of a field; each item has all of them. */
    <F> F get(Member<F> field);
  }

  public static <T> ListMember<T> ofTexts(String name, Shape<T> shape, int most) {
    var text = new Member<>("", shape);
    return new ListMember<>(name, List.of(text), most, item -> item.get(text));
  }

  /** The paths of all that it may hold, as AWS's model has them. */
  public Stream<String> paths() {
    return Stream.concat(
        Stream.of(name),
        fields.stream().map(Member::name).filter(n -> !n.isEmpty()).map(n -> name + "." + n));
  }

  /** Everything that is wrong with what is given. */
  List<String> violations(FormParameters parameters, boolean required) {
    var items = parameters.items(name);
    var label = Member.label(name);
    if (items.isEmpty()) {
      return required ? List.of(Violations.missing(label)) : List.of();
    }
    if (items.size() > most) {
      return List.of(
          Violations.invalid(
              items.size() + " items",
              label,
              "Member must have length less than or equal to " + most));
    }
    var violations = new ArrayList<String>();
    for (int i = 0; i < items.size(); i++) {
      for (Member<?> field : fields) {
        check(parameters, items.get(i), label + "." + (i + 1) + ".member", field, violations);
      }
    }
    return violations;
  }

  private static void check(
      FormParameters parameters,
      String item,
      String label,
      Member<?> field,
      List<String> violations) {
    var place = field.name().isEmpty() ? label : label + "." + field.label();
    var text = parameters.find(path(item, field));
    if (text.isEmpty()) {
      violations.add(Violations.missing(place));
      return;
    }
    for (String constraint : field.shape().broken().apply(text.get())) {
      violations.add(Violations.invalid(text.get(), place, constraint));
    }
  }

  List<T> values(FormParameters parameters) {
    return parameters.items(name).stream()
        .map(
            item ->
                meaning.apply(
                    new Fields() {
                      @Override
                      public <F> F get(Member<F> field) {
                        var text = parameters.find(path(item, field)).orElseThrow();
                        return field.shape().meaning().apply(text);
                      }
                    }))
        .toList();
  }

  private static String path(String item, Member<?> field) {
    return field.name().isEmpty() ? item : item + "." + field.name();
  }
}
