package io.caseport.cli;

import io.caseport.application.port.in.Caller;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.UserName;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The flags of every command that an engineer of the desk gives. */
final class DeskAccess {
  @Mixin private DataAccess data = new DataAccess();

  @Option(
      names = "--as",
      paramLabel = "NAME",
      description = "The engineer who does it (or CASEPORT_ENGINEER); its policies decide.")
  private Optional<UserName> engineer = Optional.empty();

  @Option(
      names = "--account",
      paramLabel = "ID",
      description = "Where a case is looked for by its number; not needed unless two have it.")
  private Optional<AccountId> account = Optional.empty();

  void answer(CommandContext context, Function<DeskSeat, Answer> command) {
    ask(context, command).writeTo(context.out(), data.output());
  }

  /** Does something whose success needs no answer: people are told, programs see the exit code. */
  void change(CommandContext context, String done, Consumer<DeskSeat> command) {
    context.tell(
        ask(
            context,
            seat -> {
              command.accept(seat);
              return done;
            }));
  }

  private <T> T ask(CommandContext context, Function<DeskSeat, T> command) {
    var name = context.settings().engineer(engineer).orElseThrow(DeskAccess::nobody);
    return data.fromExisting(
        context,
        session -> {
          var user = session.desk().engineers().getEngineer(name).user();
          return command.apply(new DeskSeat(Caller.throughApi(user.principal()), account, session));
        });
  }

  private static CommandProblem nobody() {
    return CommandProblem.usage(
        "say which engineer does it, with --as NAME or CASEPORT_ENGINEER",
        "`caseport desk engineer list` shows the engineers");
  }
}
