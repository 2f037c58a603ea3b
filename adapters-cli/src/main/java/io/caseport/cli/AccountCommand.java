package io.caseport.cli;

import io.caseport.application.port.in.AccountAdministration;
import io.caseport.domain.account.Account;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.account.AccountName;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.plan.SupportPlan;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "account",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Open accounts, show them, and change their support plan.",
      "",
      "Works on the data folder, whether or not a server is running on it; a running server sees"
          + " the",
      "change at once."
    },
    footer = {
      "",
      "Examples:",
      "  caseport account create --name Example --email root@example.com --plan business",
      "  caseport account list --output json",
      "  caseport account set-plan 123456789012 enterprise"
    })
final class AccountCommand {
  private final CommandContext context;

  AccountCommand(CommandContext context) {
    this.context = context;
  }

  @Command(
      name = "create",
      description = {
        "Open an account with a root user, a generated password and an access key.",
        "",
        "Password and secret access key are shown this once; they cannot be read again."
      },
      footer = {
        "",
        "Examples:",
        "  caseport account create --name Example --email root@example.com --plan business",
        "  caseport account create --name Example --email root@example.com --plan basic \\",
        "      --data /srv/caseport --output json"
      })
  void create(
      @Mixin DataAccess access,
      @Option(
              names = "--name",
              paramLabel = "NAME",
              required = true,
              description = "What people call the account: 1 to 50 characters.")
          AccountName name,
      @Option(
              names = "--email",
              paramLabel = "EMAIL",
              required = true,
              description = "What the root user signs in with; no other account has it.")
          EmailAddress email,
      @Option(
              names = "--plan",
              paramLabel = "PLAN",
              required = true,
              completionCandidates = PlanCodes.class,
              description = "Support plan: ${COMPLETION-CANDIDATES}.")
          SupportPlan plan) {
    access.answer(
        context,
        session -> AccountAnswers.opened(session.accounts().createAccount(name, email, plan)));
    context.tell("Keep the password and the secret access key: they are not shown again.");
  }

  @Command(
      name = "list",
      description = "Show all accounts.",
      footer = {
        "",
        "Examples:",
        "  caseport account list",
        "  caseport account list --output json"
      })
  void list(@Mixin DataAccess access) {
    access.answerFromExisting(context, session -> AccountAnswers.several(all(session.accounts())));
  }

  @Command(
      name = "show",
      description = "Show one account.",
      footer = {"", "Example:", "  caseport account show 123456789012 --output json"})
  void show(
      @Mixin DataAccess access,
      @Parameters(paramLabel = "ACCOUNT", description = "The account's ID of 12 digits.")
          AccountId account) {
    access.answerFromExisting(
        context, session -> AccountAnswers.one(session.accounts().getAccount(account)));
  }

  @Command(
      name = "set-plan",
      description = "Change the support plan of an account; it holds from the next request on.",
      footer = {"", "Example:", "  caseport account set-plan 123456789012 enterprise"})
  void setPlan(
      @Mixin DataAccess access,
      @Parameters(
              index = "0",
              paramLabel = "ACCOUNT",
              description = "The account's ID of 12 digits.")
          AccountId account,
      @Parameters(
              index = "1",
              paramLabel = "PLAN",
              completionCandidates = PlanCodes.class,
              description = "Support plan: ${COMPLETION-CANDIDATES}.")
          SupportPlan plan) {
    access.answerFromExisting(
        context, session -> AccountAnswers.one(session.accounts().setPlan(account, plan)));
  }

  private List<Account> all(AccountAdministration accounts) {
    var all = Pages.all(accounts::listAccounts);
    context.tellIfNone(all, "No accounts yet: `caseport account create` opens one.");
    return all;
  }
}
