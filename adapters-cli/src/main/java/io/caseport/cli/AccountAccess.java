package io.caseport.cli;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.PageRequest;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.Principal;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The flags of every command that works in one account, as its root user. */
final class AccountAccess {
  @Mixin private DataAccess data = new DataAccess();

  @Option(
      names = "--account",
      paramLabel = "ID",
      description = "The account's ID of 12 digits; not needed where there is only one.")
  private Optional<AccountId> account = Optional.empty();

  void answer(CommandContext context, Function<AccountDesk, Answer> command) {
    data.answerFromExisting(context, session -> command.apply(desk(context, session)));
  }

  /** Does something whose success needs no answer: people are told, programs see the exit code. */
  void change(CommandContext context, String done, Consumer<AccountDesk> command) {
    var told =
        data.fromExisting(
            context,
            session -> {
              command.accept(desk(context, session));
              return done;
            });
    context.err().println(told);
  }

  private AccountDesk desk(CommandContext context, AdministrationSession session) {
    var id =
        account
            .map(named -> session.accounts().getAccount(named).id())
            .orElseGet(() -> only(context, session));
    return new AccountDesk(Caller.throughApi(new Principal.Root(id)), session);
  }

  private AccountId only(CommandContext context, AdministrationSession session) {
    var some = session.accounts().listAccounts(PageRequest.first(2)).items();
    return switch (some.size()) {
      case 0 ->
          throw new InstallationProblem(
              "there is no account in " + data.place(context),
              "`caseport account create` opens one, --data DIR or --database-url URL names another"
                  + " place");
      case 1 -> some.getFirst().id();
      default ->
          throw CommandProblem.usage(
              "there is more than one account: say which with --account ID",
              "`caseport account list` shows the accounts");
    };
  }
}
