package io.caseport.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
    name = "train",
    hidden = true,
    description = "Run through a usual session, for the JVM to record its start-up cache.")
final class TrainCommand implements Callable<Integer> {
  private final CommandContext context;

  TrainCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    return context.installation().train();
  }
}
