package io.caseport.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "export",
    description = {
      "Write all data as JSON Lines, while servers go on writing.",
      "",
      "It is all of one moment, and can be imported on any engine: to move from SQLite to"
          + " PostgreSQL and back,",
      "or to read it with other programs. Secrets in it stay sealed with the secret key."
    },
    footer = {
      "",
      "Examples:",
      "  caseport export caseport.jsonl",
      "  caseport export - | jq -r 'select(.table == \"support_case\").row.subject'",
      "  caseport export - | CASEPORT_SECRET_KEY=$(cat data/secret.key) \\",
      "    caseport import - --database-url jdbc:postgresql://db:5432/caseport"
    })
final class ExportCommand implements Callable<Integer> {
  private static final String STANDARD_OUTPUT = "-";

  private final CommandContext context;

  @Mixin private UpkeepAccess access = new UpkeepAccess();

  @Parameters(paramLabel = "FILE|-", description = "The file to make, or - for standard output.")
  private String target = "";

  ExportCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    long rows =
        access.use(
            context,
            (upkeep, progress) ->
                target.equals(STANDARD_OUTPUT)
                    ? upkeep.exportTo(context.binaryOut(), progress)
                    : upkeep.exportTo(Path.of(target), progress));
    context.tell("Exported: %,d rows".formatted(rows));
    return ExitCode.OK;
  }
}
