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
      "Open accounts, show them, change their support plan, close and erase them.",
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
      "  caseport account set-plan 123456789012 enterprise",
      "  caseport account close 123456789012"
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

  @Command(
      name = "reset-root-password",
      description = {
        "Give the root user of an account a generated password in place of a forgotten one.",
        "",
        "It is shown this once. The root user's sessions in the console end; devices for one-time"
            + " codes stay."
      },
      footer = {"", "Example:", "  caseport account reset-root-password 123456789012"})
  void resetRootPassword(
      @Mixin DataAccess access,
      @Parameters(paramLabel = "ACCOUNT", description = "The account's ID of 12 digits.")
          AccountId account) {
    access.answerFromExisting(
        context,
        session ->
            AccountAnswers.withNewPassword(
                session.accounts().getAccount(account),
                session.accounts().resetRootPassword(account)));
    context.tell("Keep the password: it is not shown again.");
  }

  @Command(
      name = "close",
      description = {
        "Close an account: from the next request on nobody can do anything in it.",
        "",
        "All of it is kept: `caseport account reopen` lets its users in again, and `caseport"
            + " account erase` takes it away.",
        "Servers answer as they do for access keys that they do not know."
      },
      footer = {"", "Example:", "  caseport account close 123456789012"})
  void close(
      @Mixin DataAccess access,
      @Parameters(paramLabel = "ACCOUNT", description = "The account's ID of 12 digits.")
          AccountId account) {
    access.answerFromExisting(
        context, session -> AccountAnswers.one(session.accounts().closeAccount(account)));
  }

  @Command(
      name = "reopen",
      description = "Let the users of a closed account in again, from the next request on.",
      footer = {"", "Example:", "  caseport account reopen 123456789012"})
  void reopen(
      @Mixin DataAccess access,
      @Parameters(paramLabel = "ACCOUNT", description = "The account's ID of 12 digits.")
          AccountId account) {
    access.answerFromExisting(
        context, session -> AccountAnswers.one(session.accounts().reopenAccount(account)));
  }

  @Command(
      name = "erase",
      description = {
        "Erase a closed account with all that belongs to it: users, policies, cases, files.",
        "",
        "It cannot be undone, not even where it was stopped half way: the same command then goes"
            + " on. Backups that were",
        "made before keep what they have. What policies of other accounts say of it stays."
      },
      footer = {
        "",
        "Examples:",
        "  caseport account erase 123456789012",
        "  caseport account erase 123456789012 --yes --output json"
      })
  void erase(
      @Mixin DataAccess access,
      @Parameters(paramLabel = "ACCOUNT", description = "The account's ID of 12 digits.")
          AccountId account,
      @Option(names = "--yes", description = "Do not ask whether it is meant.") boolean yes) {
    access.answerFromExisting(
        context,
        session -> {
          var accounts = session.accounts();
          var known = accounts.getAccount(account);
          known.erase();
          if (!yes) {
            Confirmation.byTyping(
                context,
                "This erases the account %s (%s) for good."
                    .formatted(account, known.root().email()),
                account.value());
          }
          return AccountAnswers.erased(account, eraseAll(accounts, account));
        });
  }

  private long eraseAll(AccountAdministration accounts, AccountId account) {
    try (var progress = new ProgressLine(context)) {
      long things = 0;
      boolean more = true;
      while (more) {
        var some = accounts.eraseSome(account);
        things += some.things();
        more = some.more();
        progress.at("erased", things);
      }
      return things;
    }
  }

  private List<Account> all(AccountAdministration accounts) {
    var all = Pages.all(accounts::listAccounts);
    context.tellIfNone(all, "No accounts yet: `caseport account create` opens one.");
    return all;
  }
}
