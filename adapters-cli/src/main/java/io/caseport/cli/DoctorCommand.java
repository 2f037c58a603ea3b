package io.caseport.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "doctor",
    description = {
      "Look at everything that may be wrong with an installation, and say what to do.",
      "",
      "Folder, rights, disk, schema, secret key, settings, clock, pages and rows are looked at, and"
          + " nothing is changed.",
      "The exit code is 1 if anything has failed."
    },
    footer = {
      "",
      "Examples:",
      "  caseport doctor",
      "  caseport doctor --full --data /srv/caseport",
      "  caseport doctor --output json --database-url jdbc:postgresql://db:5432/caseport"
    })
final class DoctorCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin private UpkeepAccess access = new UpkeepAccess();

  @Option(names = "--full", description = "Read every row and follow every reference.")
  private boolean full;

  @Option(
      names = "--output",
      paramLabel = "json|table",
      defaultValue = "table",
      description = "Form of the answer (default: table).")
  private OutputFormat output = OutputFormat.TABLE;

  DoctorCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    var checks = access.use(context, (upkeep, progress) -> upkeep.examine(full, progress));
    HealthCheck.answer(checks).writeTo(context.out(), output);
    return HealthCheck.passed(checks) ? ExitCode.OK : ExitCode.NO;
  }
}
