package io.caseport.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "backup",
    synopsisSubcommandLabel = "COMMAND",
    description = "Copy the data while it is in use, and see whether copies are whole.",
    footer = {
      "",
      "Examples:",
      "  caseport backup create /backup/caseport-monday.db",
      "  caseport backup verify /backup/caseport-monday.db",
      "  caseport restore /backup/caseport-monday.db --data /srv/caseport-new",
      "",
      "A backup does not contain the secret key: keep a copy of the key file in another place."
    })
final class BackupCommand {
  private final CommandContext context;

  BackupCommand(CommandContext context) {
    this.context = context;
  }

  @Command(
      name = "create",
      description = {
        "Write a copy of the data to a new file, while servers go on writing.",
        "",
        "All that was answered before is in it, and nothing by half. The file gets its name when it"
            + " is whole and on the disk."
      },
      footer = {
        "",
        "Examples:",
        "  caseport backup create /backup/caseport-monday.db",
        "  caseport backup create --data /srv/caseport /backup/caseport-$(date +%%F).db"
      })
  int create(
      @Mixin UpkeepAccess access,
      @Parameters(paramLabel = "FILE", description = "The file to make.") Path file) {
    var made =
        access.use(
            context,
            (upkeep, _) -> new Made(upkeep.createBackup(file), upkeep.attachmentsElsewhere()));
    context.tell("Written: " + file);
    context.tell(
        "The secrets in it are sealed with the key in "
            + made.key()
            + ", which is not in it: keep a copy of that in another place.");
    made.attachments()
        .ifPresent(
            place ->
                context.tell(
                    "The bytes of attachments are in "
                        + place
                        + ", and not in it: copy that now, after the backup. What the backup needs"
                        + " stays there for 24 hours at least."));
    return ExitCode.OK;
  }

  private record Made(String key, Optional<String> attachments) {}

  @Command(
      name = "verify",
      description = {
        "See whether a backup is whole, and can be restored by this program.",
        "",
        "Every page, reference and digest is checked, and the secret key of --data or"
            + " CASEPORT_SECRET_KEY",
        "if there is one. The exit code is 1 if anything is wrong."
      },
      footer = {
        "",
        "Examples:",
        "  caseport backup verify /backup/caseport-monday.db",
        "  caseport backup verify --data /srv/caseport --output json /backup/caseport-monday.db"
      })
  int verify(
      @Mixin UpkeepAccess access,
      @Option(
              names = "--output",
              paramLabel = "json|table",
              defaultValue = "table",
              description = "Form of the answer (default: table).")
          OutputFormat output,
      @Parameters(paramLabel = "FILE", description = "The backup.") Path file) {
    var checks = access.use(context, (upkeep, progress) -> upkeep.verifyBackup(file, progress));
    HealthCheck.answer(checks).writeTo(context.out(), output);
    return HealthCheck.passed(checks) ? ExitCode.OK : ExitCode.NO;
  }

  @Command(
      name = "restore",
      description = {
        "Put a backup into a folder that has no data.",
        "",
        "It is verified first, as `caseport backup verify` does it, and is in place as a whole or"
            + " not at all."
      },
      footer = {
        "",
        "Examples:",
        "  caseport restore /backup/caseport-monday.db --data /srv/caseport-new",
        "  CASEPORT_SECRET_KEY=... caseport restore /backup/caseport-monday.db --data /srv/new"
      })
  static final class Restore implements Callable<Integer> {
    private final CommandContext context;

    @Mixin private UpkeepAccess access = new UpkeepAccess();

    @Parameters(paramLabel = "FILE", description = "The backup.")
    private Path file = Path.of("");

    Restore(CommandContext context) {
      this.context = context;
    }

    @Override
    public Integer call() {
      var elsewhere =
          access.use(
              context,
              (upkeep, progress) -> {
                upkeep.restore(file, progress);
                return upkeep.attachmentsElsewhere();
              });
      context.tell("Restored: " + file);
      elsewhere.ifPresent(
          place ->
              context.tell(
                  "The bytes of attachments are in "
                      + place
                      + ": put the copy of that in place, and name it with --attachments-folder"
                      + " DIR."));
      context.tell("See how it is with `caseport doctor --full" + access.flags() + "`.");
      return ExitCode.OK;
    }
  }
}
