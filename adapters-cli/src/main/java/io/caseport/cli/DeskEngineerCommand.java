package io.caseport.cli;

import io.caseport.application.port.in.EngineerAdministration.Role;
import io.caseport.application.port.in.EngineerAdministration.WantedEngineer;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.identity.GroupName;
import io.caseport.domain.identity.UserName;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "engineer",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Make engineers, who answer customers; show, disable and delete them.",
      "",
      "Works on the data folder, whether or not a server is running on it. Engineers are users of"
          + " the",
      "account 000000000000, whose policies and groups the commands `user`, `group` and `policy`"
          + " change",
      "with --account 000000000000."
    },
    footer = {
      "",
      "Examples:",
      "  caseport desk engineer create --name mai --email mai@example.jp --language ja",
      "  caseport desk engineer list --output json"
    })
final class DeskEngineerCommand {
  private static final String NAME = "Name of the engineer.";

  private final CommandContext context;

  DeskEngineerCommand(CommandContext context) {
    this.context = context;
  }

  @Command(
      name = "create",
      description = {
        "Make an engineer with a password and an access key, which are shown this once.",
        "",
        "The first one brings the desk's own account with it, and its groups: readers, engineers"
            + " and",
        "administrators."
      },
      footer = {
        "",
        "Examples:",
        "  caseport desk engineer create --name mai --email mai@example.jp \\",
        "      --language ja --language en --time-zone Asia/Tokyo",
        "  caseport desk engineer create --name ann --email ann@example.com \\",
        "      --group administrators --output json"
      })
  void create(
      @Mixin DataAccess access,
      @Option(names = "--name", paramLabel = "NAME", required = true, description = NAME)
          UserName name,
      @Option(
              names = "--email",
              paramLabel = "EMAIL",
              required = true,
              description = "Where mail reaches the engineer; no other engineer has it.")
          EmailAddress email,
      @Option(
              names = "--group",
              paramLabel = "GROUP",
              description =
                  "What the engineer may do: engineers (default), readers, administrators, or"
                      + " another group of the desk's account.")
          Optional<GroupName> group,
      @Option(
              names = "--language",
              paramLabel = "CODE",
              description = "A language in which the engineer answers, best first (default: en).")
          List<LanguageCode> languages,
      @Option(
              names = "--time-zone",
              paramLabel = "ZONE",
              defaultValue = "UTC",
              description = "Where the engineer works, such as Asia/Tokyo (default: UTC).")
          ZoneId timeZone) {
    var spoken =
        languages == null || languages.isEmpty() ? List.of(LanguageCode.ENGLISH) : languages;
    var wanted =
        new WantedEngineer(name, email, group.orElse(Role.ENGINEERS.group()), spoken, timeZone);
    access.answer(
        context,
        session -> EngineerAnswers.created(session.desk().engineers().createEngineer(wanted)));
    context.tell("Keep the password and the secret access key: they are not shown again.");
  }

  @Command(
      name = "list",
      description = "Show all engineers.",
      footer = {"", "Example:", "  caseport desk engineer list --output json"})
  void list(@Mixin DataAccess access) {
    access.answerFromExisting(
        context,
        session -> {
          var all = Pages.all(session.desk().engineers()::listEngineers);
          context.tellIfNone(all, "No engineers yet: `caseport desk engineer create` makes one.");
          return EngineerAnswers.several(all);
        });
  }

  @Command(
      name = "show",
      description = "Show one engineer.",
      footer = {"", "Example:", "  caseport desk engineer show mai"})
  void show(
      @Mixin DataAccess access,
      @Parameters(paramLabel = "NAME", description = NAME) UserName name) {
    access.answerFromExisting(
        context, session -> EngineerAnswers.one(session.desk().engineers().getEngineer(name)));
  }

  @Command(
      name = "disable",
      description = {
        "Keep an engineer from doing anything, from the next request on.",
        "",
        "All of it is kept, and the cases stay with the engineer; `caseport desk engineer enable`"
            + " undoes it."
      },
      footer = {"", "Example:", "  caseport desk engineer disable mai"})
  void disable(
      @Mixin DataAccess access,
      @Parameters(paramLabel = "NAME", description = NAME) UserName name) {
    access.answerFromExisting(
        context, session -> EngineerAnswers.one(session.desk().engineers().disableEngineer(name)));
  }

  @Command(
      name = "enable",
      description = "Let a disabled engineer do what its policies allow.",
      footer = {"", "Example:", "  caseport desk engineer enable mai"})
  void enable(
      @Mixin DataAccess access,
      @Parameters(paramLabel = "NAME", description = NAME) UserName name) {
    access.answerFromExisting(
        context, session -> EngineerAnswers.one(session.desk().engineers().enableEngineer(name)));
  }

  @Command(
      name = "delete",
      description = "Delete an engineer with keys and password. What was written stays.",
      footer = {"", "Example:", "  caseport desk engineer delete mai"})
  void delete(
      @Mixin DataAccess access,
      @Parameters(paramLabel = "NAME", description = NAME) UserName name) {
    access.fromExisting(
        context,
        session -> {
          session.desk().engineers().deleteEngineer(name);
          return name;
        });
    context.tell("Deleted the engineer " + name + ".");
  }
}
