package io.caseport.rest.restjson;

import io.caseport.rest.json.Excerpt;
import io.caseport.rest.json.JsonRefusal;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The members of an input that a query can hold: texts, lists of them, flags, and integers as they
 * are counted with.
 */
final class QueryMembers {
  private final Map<String, Class<?>> types;

  QueryMembers(Class<? extends Record> input) {
    types =
        Arrays.stream(input.getRecordComponents())
            .collect(
                Collectors.toUnmodifiableMap(RecordComponent::getName, RecordComponent::getType));
  }

  /** Parameters of other names are ignored, as AWS ignores them. */
  Map<String, Object> of(String query) {
    var members = new HashMap<String, Object>();
    var lists = new HashMap<String, List<String>>();
    for (var parameter : query.split("&", -1)) {
      var equals = parameter.indexOf('=');
      var name = Escapes.decodeParameter(equals < 0 ? parameter : parameter.substring(0, equals));
      var type = types.get(name);
      if (type != null) {
        var text = equals < 0 ? "" : Escapes.decodeParameter(parameter.substring(equals + 1));
        if (type == List.class) {
          lists.computeIfAbsent(name, _ -> new ArrayList<>()).add(text);
        } else if (members.put(name, value(type, name, text)) != null) {
          throw JsonRefusal.invalid("The parameter '" + name + "' must be given only once.");
        }
      }
    }
    members.putAll(lists);
    return members;
  }

  private static Object value(Class<?> type, String name, String text) {
    if (type == String.class) {
      return text;
    }
    return type == Boolean.class ? flag(name, text) : integer(name, text);
  }

  private static Boolean flag(String name, String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw invalid(name, text, "Member must be true or false");
    };
  }

  private static Integer integer(String name, String text) {
    try {
      // Which would take digits of every script, and a plus sign.
      if (text.matches("-?[0-9]+")) {
        return Integer.valueOf(text);
      }
    } catch (NumberFormatException tooLarge) {
      // Refused with everything else that is no integer.
    }
    throw invalid(name, text, "Member must be an integer of 32 bits");
  }

  private static JsonRefusal invalid(String name, String text, String constraint) {
    return JsonRefusal.invalid(
        "1 validation error detected: Value "
            + Excerpt.of(text)
            + " at '"
            + name
            + "' failed to satisfy constraint: "
            + constraint);
  }
}
