package io.caseport.cli;

import io.caseport.domain.cases.CaseEventKind;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** Which kinds of event a command is about. */
final class EventKindsOption {
  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description =
          "Send only events of this kind, such as case-created or communication-added; may be"
              + " repeated.")
  private List<CaseEventKind> kinds = List.of();

  /** Empty for all. */
  Set<CaseEventKind> get() {
    return Set.copyOf(kinds);
  }
}
