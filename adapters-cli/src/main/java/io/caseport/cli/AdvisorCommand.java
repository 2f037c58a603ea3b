package io.caseport.cli;

import io.caseport.application.port.in.AdvisorChecks.Entry;
import io.caseport.application.port.in.AdvisorChecks.Summary;
import io.caseport.application.port.in.Caller;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.CheckMethod;
import io.caseport.domain.advisor.CheckStatus;
import io.caseport.domain.advisor.ResourceId;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "advisor",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Show what Trusted Advisor has found in an account, have checks done anew, and take in what"
          + " scanners have found.",
      "",
      "Works on the data folder as the account's root user, whether or not a server is running on"
          + " it."
    },
    footer = {
      "",
      "Examples:",
      "  caseport advisor summary",
      "  caseport advisor list --status error",
      "  caseport advisor show 7DAFEmoDos --language ja",
      "  caseport advisor refresh --all",
      "  caseport advisor import prowler-output.ocsf.json"
    })
final class AdvisorCommand {
  private static final String CHECK = "The check's ID; `caseport advisor list` shows them.";

  private final CommandContext context;

  AdvisorCommand(CommandContext context) {
    this.context = context;
  }

  @Command(
      name = "summary",
      description = "Show how many checks of each category are red, yellow and green.",
      footer = {"", "Example:", "  caseport advisor summary --output json"})
  void summary(@Mixin AccountAccess access) {
    access.answer(context, desk -> AdvisorAnswers.summary(summaries(desk)));
  }

  @Command(
      name = "list",
      description = {
        "Show the checks that the account's plan has, and how it stands by each.",
        "",
        "The method says where results come from: computed by Caseport, fed by reports of scanners,"
            + " or not_assessed."
      },
      footer = {
        "",
        "Examples:",
        "  caseport advisor list --status error",
        "  caseport advisor list --category security --language ja --output json"
      })
  void list(
      @Mixin AccountAccess access,
      @Option(
              names = "--status",
              paramLabel = "STATUS",
              description = "Only checks that are ok, warning, error or not_available.")
          Optional<String> status,
      @Option(
              names = "--category",
              paramLabel = "CATEGORY",
              description = "Only checks of one category, such as security or service_limits.")
          Optional<String> category,
      @Mixin TextLanguage language) {
    status.ifPresent(AdvisorCommand::requireStatus);
    access.answer(
        context,
        desk -> {
          var texts =
              desk.advisor().checks().describeChecks(desk.inConsole(), language.code()).language();
          var shown =
              summaries(desk).stream()
                  .filter(one -> status.map(AdvisorAnswers.status(one)::equals).orElse(true))
                  .filter(
                      one -> category.map(one.definition().category().code()::equals).orElse(true))
                  .toList();
          context.tellIfNone(shown, "No check is like that.");
          return AdvisorAnswers.list(shown, texts);
        });
  }

  private static void requireStatus(String status) {
    var known = Arrays.stream(CheckStatus.values()).map(CheckStatus::code).toList();
    if (!known.contains(status)) {
      throw CommandProblem.usage(
          "there is no status " + status, "name one of: " + String.join(", ", known));
    }
  }

  private static List<Summary> summaries(AccountDesk desk) {
    var caller = desk.inConsole();
    var checks = desk.advisor().checks();
    var ids =
        checks.describeChecks(caller, Optional.empty()).checks().stream()
            .map(entry -> entry.definition().id())
            .toList();
    return checks.describeSummaries(caller, ids);
  }

  @Command(
      name = "show",
      description = {
        "Show one check: what it is about, what it found and when, and what it flags.",
        "",
        "The history has the last result of each of the last 30 days."
      },
      footer = {"", "Example:", "  caseport advisor show DqdJqYeRm5 --output json"})
  void show(
      @Mixin AccountAccess access,
      @Parameters(paramLabel = "CHECK", description = CHECK) String check,
      @Mixin TextLanguage language) {
    access.answer(
        context,
        desk -> {
          var caller = desk.inConsole();
          var id = new CheckId(check);
          var advisor = desk.advisor();
          var texts = advisor.checks().describeChecks(caller, language.code()).language();
          return AdvisorAnswers.one(
              advisor.checks().describeResult(caller, id, language.code()),
              advisor.checks().describeRefreshes(caller, List.of(id)).getFirst(),
              advisor.history().history(caller, id),
              texts);
        });
  }

  @Command(
      name = "refresh",
      description = {
        "Have checks done anew, and show how they stand then.",
        "",
        "A check that was refreshed within the last hour is not done again."
      },
      footer = {
        "",
        "Examples:",
        "  caseport advisor refresh 7DAFEmoDos zXCkfM1nI3",
        "  caseport advisor refresh --all"
      })
  void refresh(
      @Mixin AccountAccess access,
      @Parameters(paramLabel = "CHECK", arity = "0..*", description = CHECK) List<String> checks,
      @Option(names = "--all", description = "All that can be refreshed.") boolean all) {
    if (all == (checks != null && !checks.isEmpty())) {
      throw CommandProblem.usage(
          "say which checks to refresh", "name one or more of them, or give --all");
    }
    access.answer(
        context,
        desk -> {
          var caller = desk.inConsole();
          var advisor = desk.advisor();
          var ids = all ? refreshable(desk, caller) : checks.stream().map(CheckId::new).toList();
          ids.forEach(id -> advisor.checks().refresh(caller, id));
          while (advisor.scan().refreshSome()) {
            context.err().flush();
          }
          return AdvisorAnswers.refreshed(
              advisor.checks().describeSummaries(caller, ids),
              advisor.checks().describeRefreshes(caller, ids));
        });
  }

  private static List<CheckId> refreshable(AccountDesk desk, Caller caller) {
    return desk.advisor().checks().describeChecks(caller, Optional.empty()).checks().stream()
        .filter(entry -> entry.method() == CheckMethod.COMPUTED)
        .map(Entry::definition)
        .filter(definition -> !definition.automatic())
        .map(definition -> definition.id())
        .toList();
  }

  @Command(
      name = "exclude",
      description = "Leave resources out of the count of a check, from now on.",
      footer = {"", "Example:", "  caseport advisor exclude DqdJqYeRm5 RESOURCE"})
  void exclude(
      @Mixin AccountAccess access,
      @Parameters(index = "0", paramLabel = "CHECK", description = CHECK) String check,
      @Parameters(
              index = "1..*",
              arity = "1..*",
              paramLabel = "RESOURCE",
              description = "A resourceId that `caseport advisor show CHECK` shows.")
          List<String> resources) {
    access.change(
        context,
        "Excluded.",
        desk ->
            desk.advisor().history().exclude(desk.inConsole(), new CheckId(check), ids(resources)));
  }

  @Command(
      name = "include",
      description = "Take excluded resources into the count of a check again.",
      footer = {"", "Example:", "  caseport advisor include DqdJqYeRm5 RESOURCE"})
  void include(
      @Mixin AccountAccess access,
      @Parameters(index = "0", paramLabel = "CHECK", description = CHECK) String check,
      @Parameters(
              index = "1..*",
              arity = "1..*",
              paramLabel = "RESOURCE",
              description = "A resourceId that `caseport advisor show CHECK` shows.")
          List<String> resources) {
    access.change(
        context,
        "Included.",
        desk ->
            desk.advisor().history().include(desk.inConsole(), new CheckId(check), ids(resources)));
  }

  private static List<ResourceId> ids(List<String> resources) {
    return resources.stream().map(ResourceId::new).toList();
  }

  @Command(
      name = "import",
      description = {
        "Take in a report of a scanner: AWS Security Finding Format or OCSF, as Prowler and others"
            + " write it.",
        "",
        "All of it is taken or, if something in it is wrong, nothing. What it says of a resource"
            + " stands until",
        "a later report says otherwise, or nothing does for 30 days. Rules that belong to no check"
            + " are counted;",
        "CASEPORT_SCANNER_RULES names a file that says which check more rules belong to."
      },
      footer = {
        "",
        "Examples:",
        "  caseport advisor import prowler-output.ocsf.json",
        "  prowler aws -M json-asff && caseport advisor import output/*.asff.json --account"
            + " 123456789012"
      })
  void importReport(
      @Mixin DataAccess access,
      @Parameters(paramLabel = "FILE|-", description = "The report, or - for standard input.")
          String source,
      @Option(
              names = "--account",
              paramLabel = "ID",
              description = "The account that all findings are about, whatever they say.")
          Optional<AccountId> account) {
    access.answerFromExisting(
        context,
        session -> {
          try (var report = open(source)) {
            return AdvisorAnswers.imported(
                session.advisor().findingImport().importReport(report, account));
          } catch (IOException e) {
            throw unreadable(source, e);
          }
        });
  }

  private InputStream open(String source) throws IOException {
    try {
      return source.equals(InputFiles.STANDARD_INPUT)
          ? context.in()
          : new BufferedInputStream(Files.newInputStream(Path.of(source)));
    } catch (InvalidPathException e) {
      throw unreadable(source, e);
    }
  }

  private static InstallationProblem unreadable(String source, Exception why) {
    return new InstallationProblem(
        "the report " + source + " cannot be read",
        String.valueOf(why.getMessage()),
        "name a file that you may read, or - for standard input");
  }
}
