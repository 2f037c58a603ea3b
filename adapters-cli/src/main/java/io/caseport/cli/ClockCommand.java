package io.caseport.cli;

import io.caseport.application.port.in.VirtualClock;
import java.time.Duration;
import java.util.LinkedHashMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "clock",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Show and move the time of an installation for tests, which `caseport serve --test-clock`"
          + " begins.",
      "",
      "Works on the data folder, whether or not a server is running on it. Cases, targets, sessions"
          + " and what is",
      "done in the background go by this clock; signatures go by those of the clients."
    },
    footer = {
      "",
      "Examples:",
      "  caseport clock advance 3d",
      "  caseport clock advance 1h30m",
      "  caseport clock show --output json"
    })
final class ClockCommand {
  private final CommandContext context;

  ClockCommand(CommandContext context) {
    this.context = context;
  }

  @Command(
      name = "show",
      description = "Show what the clock shows, and how far it has been moved.",
      footer = {"", "Example:", "  caseport clock show"})
  void show(@Mixin DataAccess access) {
    access.answerFromExisting(context, session -> answer(session.clock().read()));
  }

  @Command(
      name = "advance",
      description = "Move the clock on; a running server does soon what was due meanwhile.",
      footer = {"", "Example:", "  caseport clock advance 3d"})
  void advance(
      @Mixin DataAccess access,
      @Parameters(
              paramLabel = "TIME",
              description = "How far: days, hours, minutes and seconds, such as 3d or 1h30m.")
          Duration by) {
    access.answerFromExisting(context, session -> answer(session.clock().advance(by)));
  }

  private static Answer answer(VirtualClock.Reading reading) {
    var item = new LinkedHashMap<String, Object>();
    item.put("now", reading.now().toString());
    item.put("aheadSeconds", reading.ahead().toSeconds());
    return new Answer.One(item);
  }
}
