package io.caseport.cli;

import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The flags of every command about webhooks: whose they are. */
final class WebhookAccess {
  @Mixin private AccountAccess account = new AccountAccess();

  @Option(names = "--desk", description = "The desk's own, which are sent the events of all.")
  private boolean desk;

  <T> T ask(CommandContext context, Function<AccountDesk, T> question) {
    return desk ? account.askOfDesk(context, question) : account.ask(context, question);
  }

  void answer(CommandContext context, Function<AccountDesk, Answer> command) {
    ask(context, command).writeTo(context.out(), account.output());
  }
}
