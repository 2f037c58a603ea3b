package io.caseport.cli;

import io.caseport.domain.account.AccountId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The flags of every command that an engineer of the desk gives. */
final class DeskAccess {
  @Mixin private DataAccess data = new DataAccess();

  @Mixin private EngineerOption engineer = new EngineerOption();

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
    var caller = engineer.caller(context);
    return data.fromExisting(
        context, session -> command.apply(new DeskSeat(caller.apply(session), account, session)));
  }
}
