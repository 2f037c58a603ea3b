package io.caseport.cli;

import io.caseport.domain.refusal.Refusal;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever stops a command into a message and an exit code. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final PrintWriter err;
  private final BooleanSupplier debug;
  private final Suggestions suggestions;

  Failures(PrintWriter err, BooleanSupplier debug, Suggestions suggestions) {
    this.err = err;
    this.debug = debug;
    this.suggestions = suggestions;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    var command = e.getCommandLine();
    var help = "`" + command.getCommandSpec().qualifiedName() + " --help` shows what is allowed";
    var problem =
        e instanceof UnmatchedArgumentException unmatched
            ? unknown(unmatched.getUnmatched().getFirst(), command, help)
            : Problem.of(what(e), help);
    return print(problem, ExitCode.USAGE);
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    return report(e);
  }

  int report(Throwable failure) {
    if (debug.getAsBoolean()) {
      failure.printStackTrace(err);
    }
    return switch (failure) {
      case Refusal refusal -> print(RefusalMessages.of(refusal), ExitCode.REFUSED);
      case CommandProblem stopped -> print(stopped.problem(), stopped.exitCode());
      case InputProblem problem -> print(problem.toProblem(), ExitCode.REFUSED);
      case InstallationProblem problem -> print(problem.toProblem(), ExitCode.ENVIRONMENT);
      default ->
          Thread.interrupted()
              ? print(
                  new Problem("interrupted", Optional.empty(), Optional.empty()),
                  ExitCode.INTERRUPTED)
              : print(unexpected(failure), ExitCode.FAILED);
    };
  }

  private int print(Problem problem, int exitCode) {
    problem.withHint(suggestions::complete).printTo(err);
    return exitCode;
  }

  private static Problem unexpected(Throwable failure) {
    var text = Optional.ofNullable(failure.getMessage()).filter(message -> !message.isBlank());
    var kind = failure.getClass().getSimpleName();
    return new Problem(
        "the command failed",
        Optional.of(text.map(message -> kind + ": " + message).orElse(kind)),
        Optional.of("repeat the command with --debug to see where"));
  }

  private static Problem unknown(String argument, CommandLine command, String help) {
    var word = argument.startsWith("-") ? argument.replaceFirst("=.*", "") : argument;
    var options = command.getCommandSpec().options().stream().flatMap(o -> Stream.of(o.names()));
    var commands = command.getSubcommands().keySet();
    var kind = commands.isEmpty() ? "argument" : "command";
    var near =
        word.startsWith("-") ? Nearest.to(word, options.toList()) : Nearest.to(word, commands);
    return Problem.of(
        "unknown " + (word.startsWith("-") ? "option" : kind) + " '" + word + "'",
        near.map(known -> "did you mean " + known + "? ").orElse("") + help);
  }

  private static String what(ParameterException e) {
    var text =
        String.valueOf(e.getMessage())
            .replaceFirst("^Error: ", "")
            .replaceFirst("positional parameter at index \\S+ \\((.+?)\\)", "$1");
    return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }
}
