package io.caseport.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values as a table for people shows them. */
final class Cells {
  private static final String NONE = "-";
  private static final Set<String> TAG = Set.of("Key", "Value");

  /** What people wrote must neither break the line nor steer the terminal. */
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  private Cells() {}

  /** A row for each member, those of a thing in place of the thing. */
  static List<List<String>> rows(Map<String, ?> item) {
    var rows = new ArrayList<List<String>>();
    item.forEach(
        (name, value) -> {
          if (value instanceof Map<?, ?> thing) {
            rows.addAll(rows(named(thing)));
          } else {
            rows.add(List.of(name, cell(value)));
          }
        });
    return rows;
  }

  /** The names of the columns, then a row for each thing; nothing for none. */
  static List<List<String>> withHeader(List<? extends SequencedMap<String, ?>> items) {
    if (items.isEmpty()) {
      return List.of();
    }
    var rows = new ArrayList<List<String>>();
    rows.add(List.copyOf(items.getFirst().sequencedKeySet()));
    items.forEach(
        item -> rows.add(item.sequencedValues().stream().map(v -> cell((Object) v)).toList()));
    return rows;
  }

  /** Of the things in a list, people see what each is called: its first member, and tags whole. */
  private static String cell(Object value) {
    return switch (value) {
      case List<?> list when list.isEmpty() -> NONE;
      case List<?> list ->
          list.stream().map(each -> cell((Object) each)).collect(Collectors.joining(", "));
      case Map<?, ?> tag when tag.keySet().equals(TAG) -> tag.get("Key") + "=" + tag.get("Value");
      case Map<?, ?> thing -> cell(thing.values().iterator().next());
      default -> CONTROL.matcher(value.toString()).replaceAll(" ");
    };
  }

  private static Map<String, Object> named(Map<?, ?> thing) {
    var named = new LinkedHashMap<String, Object>();
    thing.forEach((name, value) -> named.put(name.toString(), value));
    return named;
  }
}
