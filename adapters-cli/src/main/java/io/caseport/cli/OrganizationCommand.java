package io.caseport.cli;

import io.caseport.domain.account.AccountId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "organization",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Make organizations of accounts: a management account sees what Trusted Advisor recommends to"
          + " all members.",
      "",
      "Works on the data folder, whether or not a server is running on it; a running server sees"
          + " the",
      "change at once."
    },
    footer = {
      "",
      "Examples:",
      "  caseport organization create 123456789012",
      "  caseport organization add 210987654321 --management 123456789012",
      "  caseport organization show 123456789012"
    })
final class OrganizationCommand {
  private static final String ID = "The account's ID of 12 digits.";

  private final CommandContext context;

  OrganizationCommand(CommandContext context) {
    this.context = context;
  }

  @Command(
      name = "create",
      description = "Make an account the management account of an organization of its own.",
      footer = {"", "Example:", "  caseport organization create 123456789012"})
  void create(
      @Mixin DataAccess access,
      @Parameters(paramLabel = "ACCOUNT", description = ID) AccountId account) {
    access.answerFromExisting(
        context,
        session -> AccountAnswers.one(session.organizations().createOrganization(account)));
  }

  @Command(
      name = "add",
      description = "Take an account into an organization.",
      footer = {
        "",
        "Example:",
        "  caseport organization add 210987654321 --management 123456789012"
      })
  void add(
      @Mixin DataAccess access,
      @Parameters(paramLabel = "ACCOUNT", description = ID) AccountId account,
      @Option(
              names = "--management",
              paramLabel = "ID",
              required = true,
              description = "The account that manages the organization.")
          AccountId management) {
    access.answerFromExisting(
        context,
        session -> AccountAnswers.one(session.organizations().addMember(management, account)));
  }

  @Command(
      name = "leave",
      description = "Let an account out of its organization.",
      footer = {"", "Example:", "  caseport organization leave 210987654321"})
  void leave(
      @Mixin DataAccess access,
      @Parameters(paramLabel = "ACCOUNT", description = ID) AccountId account) {
    access.answerFromExisting(
        context, session -> AccountAnswers.one(session.organizations().leaveOrganization(account)));
  }

  @Command(
      name = "show",
      description = "Show the accounts of an organization.",
      footer = {"", "Example:", "  caseport organization show 123456789012 --output json"})
  void show(
      @Mixin DataAccess access,
      @Parameters(paramLabel = "ACCOUNT", description = "The ID of its management account.")
          AccountId management) {
    access.answerFromExisting(
        context,
        session ->
            AccountAnswers.several(
                Pages.all(page -> session.organizations().listMembers(management, page))));
  }
}
