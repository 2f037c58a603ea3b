package io.caseport.cli;

import io.caseport.domain.audit.AuditEventId;
import io.caseport.domain.refusal.Refusal;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "audit",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Show who did what in an account, or tried to, and prove that nothing of it was changed"
          + " since.",
      "",
      "Works on the data folder, whether or not a server is running on it. What a running server"
          + " has only read",
      "is there after about a second."
    },
    footer = {
      "",
      "Examples:",
      "  caseport audit list --since 1d --denied",
      "  caseport audit show 019cebab-8995-767b-87c1-c2b7cea9794f",
      "  caseport audit verify",
      "  caseport audit export --since 7d > events.jsonl"
    })
final class AuditCommand {
  private static final Pattern LINK = Pattern.compile("[0-9a-fA-F]{64}");

  @Spec private CommandSpec command = CommandSpec.create();

  private final CommandContext context;

  AuditCommand(CommandContext context) {
    this.context = context;
  }

  @Command(
      name = "list",
      description = "Show the events of an account, newest first.",
      footer = {
        "",
        "Examples:",
        "  caseport audit list --since 1d --event CreateCase --user eve",
        "  caseport audit list --denied --output json",
        "  caseport audit list --operator"
      })
  void list(
      @Mixin AuditAccess access,
      @Mixin AuditListOptions options,
      @Option(
              names = "--limit",
              paramLabel = "N",
              defaultValue = "50",
              description = "How many at most, from 1 to 10000 (default: 50).")
          int limit) {
    if (limit < 1 || limit > 10_000) {
      throw new ParameterException(
          command.commandLine(), "--limit must be from 1 to 10000, not " + limit);
    }
    var page =
        access.ask(
            context,
            (audit, account, now) -> {
              var filter = options.filter(now);
              return Pages.filled(limit, request -> audit.list(account, filter, request));
            });
    context.tellIfNone(page.items(), "No events.");
    AuditAnswers.several(page.items()).writeTo(context.out(), access.output());
    if (page.nextToken().isPresent()) {
      context.tell("There are more: --limit N shows more of them.");
    }
  }

  @Command(
      name = "show",
      description = "Show an event as CloudTrail would have written it.",
      footer = {
        "",
        "Example:",
        "  caseport audit show 019cebab-8995-767b-87c1-c2b7cea9794f --operator"
      })
  void show(
      @Mixin AuditAccess access,
      @Parameters(paramLabel = "EVENT", description = "The ID of the event.") String id) {
    access
        .ask(
            context,
            (audit, account, _) ->
                eventId(id)
                    .flatMap(event -> audit.find(account, event))
                    .map(AuditAnswers::one)
                    .orElseThrow(
                        () ->
                            new Refusal.InvalidArgument(
                                "EVENT", id, "Member must be the ID of an event of the account")))
        .writeTo(context.out(), access.output());
  }

  private static Optional<AuditEventId> eventId(String text) {
    try {
      return Optional.of(new AuditEventId(UUID.fromString(text)));
    } catch (IllegalArgumentException noSuchId) {
      return Optional.empty();
    }
  }

  @Command(
      name = "verify",
      description = {
        "Compare every record with its place in the chain of all records.",
        "",
        "The exit code is 1 if anything was changed, taken out, put in or moved. Note the head and"
            + " give it to --head",
        "another time: only so can be noticed that the end of the chain was cut off."
      },
      footer = {
        "",
        "Examples:",
        "  caseport audit verify",
        "  caseport audit verify --head $(cat /mnt/elsewhere/head) --output json"
      })
  int verify(
      @Mixin DataAccess access,
      @Option(
              names = "--head",
              paramLabel = "HASH",
              description = "A head that was printed earlier; it must still be in the chain.")
          Optional<String> head) {
    if (head.filter(link -> !LINK.matcher(link).matches()).isPresent()) {
      throw new ParameterException(command.commandLine(), "--head must have 64 hexadecimal digits");
    }
    try (var progress = new ProgressLine(context)) {
      var found =
          access.fromExisting(
              context,
              session -> {
                while (session.audit().sealSome()) {}
                return session
                    .audit()
                    .verify(
                        head.map(link -> link.toLowerCase(Locale.ROOT)),
                        places -> progress.at("verified", places));
              });
      AuditAnswers.verified(found).writeTo(context.out(), access.output());
      return found.fault().isEmpty() ? ExitCode.OK : ExitCode.NO;
    }
  }

  @Command(
      name = "export",
      description = "Write all events of an account, newest first, each a line of JSON.",
      footer = {"", "Example:", "  caseport audit export --since 7d > events.jsonl"})
  void export(@Mixin AuditAccess access, @Mixin AuditListOptions options) {
    var _ =
        access.ask(
            context,
            (audit, account, now) -> {
              var filter = options.filter(now);
              Pages.each(
                  request -> audit.list(account, filter, request),
                  record -> context.out().println(record.text()));
              return account;
            });
  }
}
