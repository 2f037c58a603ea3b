package io.caseport.rest.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The parameters of a request, read by strict rules: complete percent escapes, valid UTF-8, no name
 * twice, and only characters that an answer can hold.
 */
final class FormParameters {
  private static final int MOST = 1_000;
  private static final int LONGEST_NAME = 256;

  private final Map<String, String> values = new HashMap<>();

  private FormParameters() {}

  /**
   * @throws QueryRefusal if any of the texts is not of the form {@code name=value&name=value}
   */
  static FormParameters parse(List<byte[]> texts) {
    var parameters = new FormParameters();
    texts.stream().filter(text -> text.length > 0).forEach(parameters::addAll);
    return parameters;
  }

  Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /**
   * Whether the structure or list of that name has anything in it. SDKs send an empty list as its
   * bare name without a value.
   */
  boolean holds(String name) {
    return values.entrySet().stream()
        .anyMatch(
            entry ->
                entry.getKey().startsWith(name + ".")
                    || (entry.getKey().equals(name) && !entry.getValue().isEmpty()));
  }

  /**
   * How many items a list has, which are numbered from 1 on.
   *
   * @throws QueryRefusal if a number is left out, or a parameter under the name is no item
   */
  int itemsOf(String list) {
    var numbers = new TreeSet<Integer>();
    for (String name : values.keySet()) {
      if (name.startsWith(list + ".")) {
        numbers.add(ItemName.number(list, name));
      }
    }
    if (!numbers.isEmpty() && numbers.last() != numbers.size()) {
      throw QueryRefusal.malformed(
          "The items of the list %s must be numbered from 1 on, and none left out."
              .formatted(list));
    }
    return numbers.size();
  }

  private void addAll(byte[] text) {
    int start = 0;
    while (start <= text.length) {
      int end = indexOf(text, '&', start, text.length);
      add(text, start, end);
      start = end + 1;
    }
  }

  private void add(byte[] text, int start, int end) {
    int equals = indexOf(text, '=', start, end);
    String name = decode(text, start, equals);
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw QueryRefusal.malformed(
          "The name of a parameter must have 1 to " + LONGEST_NAME + " characters.");
    }
    requireHoldable(name, "The name of a parameter");
    String value = decode(text, Math.min(equals + 1, end), end);
    requireHoldable(value, "The value of the parameter " + name);
    if (values.putIfAbsent(name, value) != null) {
      throw QueryRefusal.malformed("The parameter " + name + " is given more than once.");
    }
    if (values.size() > MOST) {
      throw QueryRefusal.malformed("A request can have at most " + MOST + " parameters.");
    }
  }

  private static String decode(byte[] text, int start, int end) {
    var decoded = ByteBuffer.allocate(end - start);
    for (int i = start; i < end; i++) {
      switch (text[i]) {
        case '+' -> decoded.put((byte) ' ');
        case '%' -> {
          decoded.put(escaped(text, i, end));
          i += 2;
        }
        default -> decoded.put(text[i]);
      }
    }
    try {
      return UTF_8.newDecoder().decode(decoded.flip()).toString();
    } catch (CharacterCodingException notUtf8) {
      throw QueryRefusal.malformed("The parameters must be UTF-8, percent-encoded.");
    }
  }

  private static byte escaped(byte[] text, int percent, int end) {
    if (percent + 2 >= end
        || !HexFormat.isHexDigit(text[percent + 1])
        || !HexFormat.isHexDigit(text[percent + 2])) {
      throw QueryRefusal.malformed("A '%' must be followed by two hexadecimal digits.");
    }
    return (byte)
        (HexFormat.fromHexDigit(text[percent + 1]) << 4
            | HexFormat.fromHexDigit(text[percent + 2]));
  }

  private static void requireHoldable(String text, String what) {
    text.codePoints()
        .filter(c -> !XmlText.allows(c))
        .findFirst()
        .ifPresent(
            c -> {
              throw new QueryRefusal(
                  400,
                  "ValidationError",
                  "%s contains U+%04X; allowed are tab, line feed, carriage return and all characters from U+0020 but U+FFFE and U+FFFF."
                      .formatted(what, c));
            });
  }

  private static int indexOf(byte[] text, char wanted, int start, int end) {
    int i = start;
    while (i < end && text[i] != wanted) {
      i++;
    }
    return i;
  }
}
