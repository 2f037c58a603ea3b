package io.caseport.domain.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads exactly one JSON value, strictly: no duplicate names, nothing after the value, no deeper
 * nesting than a policy can need. A lenient reader would let two readers see two policies in one
 * text.
 */
final class JsonReader {
  private static final int DEEPEST = 16;

  private final JsonScanner scanner;
  private int depth;

  private JsonReader(String text) {
    this.scanner = new JsonScanner(text);
  }

  static JsonValue read(String text) {
    JsonReader reader = new JsonReader(text);
    reader.scanner.skipSpace();
    JsonValue value = reader.value();
    reader.scanner.skipSpace();
    if (!reader.scanner.atEnd()) {
      throw reader.scanner.expected(GrammarFault.END.of());
    }
    return value;
  }

  private JsonValue value() {
    return switch (scanner.peek()) {
      case '{' -> structure();
      case '[' -> array();
      case '"' -> scanner.string();
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> scanner.number();
      case 't', 'f', 'n' -> scanner.word();
      default -> throw scanner.expected(GrammarFault.JSON_VALUE.of());
    };
  }

  private JsonValue structure() {
    int start = scanner.position();
    open('{');
    List<JsonValue.Member> members = new ArrayList<>();
    Set<String> names = new HashSet<>();
    boolean more = !scanner.skip('}');
    while (more) {
      JsonValue.Member member = member();
      if (!names.add(member.name())) {
        throw scanner.syntaxError(
            member.start(), GrammarFault.GIVEN_TWICE.of(Shown.quoted(member.name())));
      }
      members.add(member);
      more = another('}');
    }
    depth--;
    return new JsonValue.Structure(start, scanner.position(), List.copyOf(members));
  }

  private JsonValue.Member member() {
    if (scanner.peek() != '"') {
      throw scanner.expected(GrammarFault.NAME.of());
    }
    JsonValue.Text name = scanner.string();
    scanner.skipSpace();
    if (!scanner.skip(':')) {
      throw scanner.expected(GrammarFault.COLON.of(Shown.quoted(name.value())));
    }
    scanner.skipSpace();
    return new JsonValue.Member(name.start(), name.value(), value());
  }

  private JsonValue array() {
    int start = scanner.position();
    open('[');
    List<JsonValue> items = new ArrayList<>();
    boolean more = !scanner.skip(']');
    while (more) {
      items.add(value());
      more = another(']');
    }
    depth--;
    return new JsonValue.Array(start, scanner.position(), List.copyOf(items));
  }

  private void open(char bracket) {
    if (++depth > DEEPEST) {
      throw scanner.syntaxError(scanner.position(), GrammarFault.TOO_DEEP.of(DEEPEST));
    }
    scanner.skip(bracket);
    scanner.skipSpace();
  }

  private boolean another(char close) {
    scanner.skipSpace();
    if (scanner.skip(',')) {
      scanner.skipSpace();
      return true;
    }
    if (scanner.skip(close)) {
      return false;
    }
    throw scanner.expected(GrammarFault.COMMA_OR.of(String.valueOf(close)));
  }
}
