package io.caseport.cli;

import io.caseport.domain.cases.CaseEventKind;
import io.caseport.domain.event.EventFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds and formats of events, as people write them. */
final class EventKinds {
  private EventKinds() {}

  static String code(CaseEventKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<CaseEventKind> ofCode(String code) {
    return Stream.of(CaseEventKind.values()).filter(kind -> code(kind).equals(code)).findFirst();
  }

  static List<String> codes() {
    return Stream.of(CaseEventKind.values()).map(EventKinds::code).toList();
  }

  static List<String> formats() {
    return Stream.of(EventFormat.values()).map(EventFormat::code).toList();
  }
}
