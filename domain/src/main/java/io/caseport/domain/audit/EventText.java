package io.caseport.domain.audit;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/** Writes an event as JSON, always the same for the same event. */
final class EventText {
  /** Of what clients write as they like: names of themselves, and codes that may be none. */
  private static final int LONGEST = 256;

  private final StringBuilder out = new StringBuilder(1_024);

  private EventText() {}

  static String of(Map<String, ?> members) {
    var text = new EventText();
    text.object(members);
    return text.out.toString();
  }

  /** In whole seconds, as CloudTrail has it. */
  static String time(Instant moment) {
    return DateTimeFormatter.ISO_INSTANT.format(moment.truncatedTo(ChronoUnit.SECONDS));
  }

  static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    boolean splits = Character.isHighSurrogate(text.charAt(LONGEST - 1));
    return text.substring(0, splits ? LONGEST - 1 : LONGEST);
  }

  private void object(Map<?, ?> members) {
    out.append('{');
    for (Iterator<? extends Map.Entry<?, ?>> rest = members.entrySet().iterator();
        rest.hasNext(); ) {
      var member = rest.next();
      text(String.valueOf(member.getKey()));
      out.append(':');
      value(member.getValue());
      separate(rest);
    }
    out.append('}');
  }

  private void value(Object value) {
    switch (value) {
      case Map<?, ?> members -> object(members);
      case Iterable<?> items -> list(items);
      case Boolean flag -> out.append(flag.booleanValue());
      case Integer number -> out.append(number.intValue());
      case Long number -> out.append(number.longValue());
      case Optional<?> optional -> optional.ifPresentOrElse(this::value, () -> out.append("null"));
      default -> text(value.toString());
    }
  }

  private void list(Iterable<?> items) {
    out.append('[');
    for (var rest = items.iterator(); rest.hasNext(); ) {
      value(rest.next());
      separate(rest);
    }
    out.append(']');
  }

  private void separate(Iterator<?> rest) {
    if (rest.hasNext()) {
      out.append(',');
    }
  }

  private void text(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || c == 0x7F || Character.isSurrogate(c)) {
        out.append("\\u%04x".formatted((int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
