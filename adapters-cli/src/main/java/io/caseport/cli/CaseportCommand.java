package io.caseport.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;

/** The {@code caseport} command: a command line in, an answer and an exit code out. */
@Command(
    name = "caseport",
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "A self-hosted support center that speaks the AWS Support, Trusted Advisor, IAM and STS"
          + " protocols."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done, or the answer is yes",
      "1:the answer is no, such as for a request that is denied or a test that fails",
      "130:interrupted",
      "252:the command line cannot be understood",
      "253:the environment, a setting or a folder does not allow it",
      "254:refused, such as for an account that is not there",
      "255:anything else"
    },
    footer = {
      "",
      "Examples:",
      "  caseport serve --demo",
      "  caseport account create --name Example --email root@example.com --plan business",
      "  aws support describe-cases --endpoint-url http://127.0.0.1:8080"
    })
public final class CaseportCommand {
  @Option(names = "--version", versionHelp = true, description = "Print the version and exit.")
  boolean version;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help and exit.")
  boolean help;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "On an error, show where in the program it arose.")
  private boolean debug;

  private CaseportCommand() {}

  /** Runs with the process's own streams; everything is written as UTF-8. */
  public static int run(String[] args, Settings settings, Installation installation) {
    return run(
        args,
        settings,
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        writer(new FileOutputStream(FileDescriptor.err)),
        installation);
  }

  /**
   * Runs one command to its end.
   *
   * @return the exit code; whatever goes wrong is told on {@code err}
   */
  public static int run(
      String[] args,
      Settings settings,
      InputStream in,
      OutputStream binaryOut,
      PrintWriter err,
      Installation installation) {
    var out = writer(binaryOut);
    var root = new CaseportCommand();
    var suggestions = new Suggestions();
    var failures = new Failures(err, () -> root.debug, suggestions);
    var context = new CommandContext(installation, settings, in, out, binaryOut, err, suggestions);
    var commands = new Subcommands(context);
    var command =
        commands
            .of(root, List.of(args))
            .setOut(out)
            .setErr(err)
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
            .setUsageHelpWidth(100)
            .setExpandAtFiles(false)
            .setParameterExceptionHandler(failures)
            .setExecutionExceptionHandler(failures)
            .setExecutionStrategy(
                parsed -> {
                  suggestions.follow(parsed, words -> commands.of(new CaseportCommand(), words));
                  return execute(parsed, settings);
                });
    Arguments.registerIn(command);
    try {
      return command.execute(args);
    } catch (RuntimeException | Error e) {
      return failures.report(e);
    } finally {
      out.flush();
      err.flush();
    }
  }

  /** Help is always given; everything else needs settings that can be understood. */
  private static int execute(ParseResult parsed, Settings settings) {
    var help = CommandLine.executeHelpRequest(parsed);
    if (help != null) {
      return help;
    }
    try {
      settings.refuseUnknown();
    } catch (InstallationProblem e) {
      throw new ExecutionException(parsed.commandSpec().commandLine(), "settings", e);
    }
    return new RunLast().execute(parsed);
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(stream, false, StandardCharsets.UTF_8);
  }
}
