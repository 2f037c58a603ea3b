package io.caseport.domain.policy;

import io.caseport.domain.policy.wording.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * A JSON value and where it stands in its text: from {@code start} up to, not including, {@code
 * end}.
 */
sealed interface JsonValue {
  int start();

  int end();

  default TextRange place() {
    return new TextRange(start(), end());
  }

  record Text(int start, int end, String value) implements JsonValue {}

  record Numeral(int start, int end, String digits) implements JsonValue {}

  record Truth(int start, int end, boolean value) implements JsonValue {}

  record Nothing(int start, int end) implements JsonValue {}

  record Array(int start, int end, List<JsonValue> items) implements JsonValue {}

  record Structure(int start, int end, List<Member> members) implements JsonValue {
    Optional<JsonValue> find(String name) {
      for (Member member : members) {
        if (member.name().equals(name)) {
          return Optional.of(member.value());
        }
      }
      return Optional.empty();
    }
  }

  record Member(int start, String name, JsonValue value) {}

  default Phrase kind() {
    return switch (this) {
      case Text _ -> GrammarFault.STRING.of();
      case Numeral _ -> GrammarFault.NUMBER.of();
      case Truth _ -> GrammarFault.BOOLEAN.of();
      case Nothing _ -> GrammarFault.NULL.of();
      case Array _ -> GrammarFault.LIST.of();
      case Structure _ -> GrammarFault.OBJECT.of();
    };
  }
}
