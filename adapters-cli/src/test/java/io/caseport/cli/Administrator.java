package io.caseport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.contract.CoreInProcess;
import io.caseport.application.port.in.Caller;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Someone who administers the only account of a folder; nothing else is in it yet. */
final class Administrator {
  final Terminal terminal = new Terminal();
  final CoreInProcess core = terminal.core;
  final Caller root = core.strangerRoot();

  Administrator(Path folder) {
    terminal.environment.put("CASEPORT_DATA", folder.toString());
    terminal.accounts = new OneAccount(core.accounts(), root.accountId());
  }

  /** Types a line whose words are parted by single spaces. */
  Terminal.Outcome types(String line) {
    return terminal.type(line.split(" "));
  }

  /** What a command that succeeds answers to a program. */
  JsonNode json(String line) {
    var outcome = succeeds(line + " --output json");
    return JsonMapper.shared().readTree(outcome.out());
  }

  Terminal.Outcome succeeds(String line) {
    var outcome = types(line);
    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    return outcome;
  }

  /** What a command that is refused says. */
  String refused(String line) {
    var outcome = types(line);
    assertThat(outcome.exitCode()).as(outcome.err()).isEqualTo(ExitCode.REFUSED);
    assertThat(outcome.out()).isEmpty();
    return outcome.err();
  }
}
