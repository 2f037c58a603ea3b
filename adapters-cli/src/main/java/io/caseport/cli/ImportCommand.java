package io.caseport.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "import",
    description = {
      "Take all data of an export to a folder or database that has none.",
      "",
      "All of it is there in the end or, if it is not whole or does not fit, nothing. The secret"
          + " key is not in it:",
      "put the key file of the old data into --data, or set CASEPORT_SECRET_KEY."
    },
    footer = {
      "",
      "Examples:",
      "  caseport import caseport.jsonl --data /srv/caseport-new",
      "  CASEPORT_SECRET_KEY=$(cat data/secret.key) caseport import caseport.jsonl \\",
      "    --database-url jdbc:postgresql://db:5432/caseport"
    })
final class ImportCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  private final CommandContext context;

  @Mixin private UpkeepAccess access = new UpkeepAccess();

  @Parameters(paramLabel = "FILE|-", description = "The export, or - for standard input.")
  private String source = "";

  ImportCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    long rows = access.use(context, this::importInto);
    context.tell("Imported: %,d rows".formatted(rows));
    context.tell("See how it is with `caseport doctor --full" + access.flags() + "`.");
    return ExitCode.OK;
  }

  private long importInto(Upkeep upkeep, Progress progress) {
    if (source.equals(STANDARD_INPUT)) {
      return upkeep.importFrom(context.in(), progress);
    }
    var file = Path.of(source);
    if (!Files.isReadable(file)) {
      throw new InstallationProblem(
          "there is no file " + source + " to read", "name a file that `caseport export` made");
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return upkeep.importFrom(in, progress);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
