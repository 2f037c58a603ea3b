package io.caseport.rest.json;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of a record that the audit trail tells of. */
final class LoggedMembers {
  private static final int MOST_ITEMS = 10;
  private static final int LONGEST = 256;

  private static final ClassValue<List<RecordComponent>> LOGGED =
      new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .filter(member -> member.isAnnotationPresent(Logged.class))
              .peek(member -> member.getAccessor().setAccessible(true))
              .toList();
        }
      };

  private LoggedMembers() {}

  /** By their names, those that are there. */
  static Map<String, Object> of(Record message) {
    var members = LOGGED.get(message.getClass());
    if (members.isEmpty()) {
      return Map.of();
    }
    var told = new LinkedHashMap<String, Object>();
    for (var member : members) {
      var value = valueOf(member, message);
      if (value != null) {
        told.put(member.getName(), told(value));
      }
    }
    return told;
  }

  private static @Nullable Object valueOf(RecordComponent member, Record message) {
    try {
      return member.getAccessor().invoke(message);
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError(impossible.getMessage(), impossible);
    }
  }

  private static Object told(Object value) {
    return switch (value) {
      case String text -> text.substring(0, Math.min(LONGEST, text.length()));
      case Boolean flag -> flag;
      case Integer number -> number;
      case List<?> items -> items.stream().limit(MOST_ITEMS).map(LoggedMembers::told).toList();
      default ->
          throw new IllegalStateException(
              "the audit trail tells of no " + value.getClass().getName());
    };
  }
}
