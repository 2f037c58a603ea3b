package io.caseport.cli;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.PageRequest;
import io.caseport.domain.account.Account;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The flags of every command that works in one account, as its root user. */
final class AccountAccess {
  /** What the help of every command with these flags says of them. */
  static final String WORKS_ON =
      "Works on the data folder as the account's root user, whether or not a server is running on"
          + " it;%na running server sees the change at once.";

  @Mixin private DataAccess data = new DataAccess();

  @Option(
      names = "--account",
      paramLabel = "ID",
      description = "The account's ID of 12 digits; not needed where there is only one.")
  private Optional<AccountId> account = Optional.empty();

  void answer(CommandContext context, Function<AccountDesk, Answer> command) {
    ask(context, command).writeTo(context.out(), data.output());
  }

  /** Does something whose success needs no answer: people are told, programs see the exit code. */
  void change(CommandContext context, String done, Consumer<AccountDesk> command) {
    context.tell(
        ask(
            context,
            desk -> {
              command.accept(desk);
              return done;
            }));
  }

  <T> T ask(CommandContext context, Function<AccountDesk, T> question) {
    return data.fromExisting(context, session -> question.apply(desk(context, session)));
  }

  /** The same for the desk's own account. */
  <T> T askOfDesk(CommandContext context, Function<AccountDesk, T> question) {
    var caller = Caller.throughApi(new Principal.Root(AccountId.DESK));
    try {
      return data.fromExisting(
          context, session -> question.apply(new AccountDesk(caller, session)));
    } catch (Refusal.InvalidCredential none) {
      throw CommandProblem.refused(
          "there is no desk yet", "`caseport desk engineer create` makes its first engineer");
    }
  }

  OutputFormat output() {
    return data.output();
  }

  /** Deletes something, or tells the commands that take away what is in the way of it. */
  void delete(
      CommandContext context,
      String what,
      Consumer<AccountDesk> deletion,
      Function<AccountDesk, List<String>> obstacles) {
    change(
        context,
        "Deleted " + what + ".",
        desk -> {
          try {
            deletion.accept(desk);
          } catch (Refusal.DeleteConflict conflict) {
            throw CommandProblem.blocked(
                what + " cannot be deleted yet", obstacles.apply(desk), conflict);
          }
        });
  }

  private AccountDesk desk(CommandContext context, AdministrationSession session) {
    var known =
        account
            .map(named -> session.accounts().getAccount(named))
            .orElseGet(() -> only(context, data, session));
    requireOpen(known);
    return new AccountDesk(Caller.throughApi(new Principal.Root(known.id())), session);
  }

  private static void requireOpen(Account known) {
    if (!known.isOpen()) {
      throw CommandProblem.refused(
          "the account " + known.id() + " is closed",
          "`caseport account reopen " + known.id() + "` opens it again");
    }
  }

  /** The account, where there is but one. */
  static Account only(CommandContext context, DataAccess data, AdministrationSession session) {
    var some = session.accounts().listAccounts(PageRequest.first(2)).items();
    return switch (some.size()) {
      case 0 ->
          throw new InstallationProblem(
              "there is no account in " + data.place(context),
              "`caseport account create` opens one, --data DIR or --database-url URL names another"
                  + " place");
      case 1 -> some.getFirst();
      default ->
          throw CommandProblem.usage(
              "there is more than one account: say which with --account ID",
              "`caseport account list` shows the accounts");
    };
  }
}
