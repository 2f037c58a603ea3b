package io.caseport.app;

import io.caseport.cli.CaseportCommand;
import io.caseport.cli.Settings;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Map;

/** The command in this process, which for a server in another one is as good as any. */
public final class CommandHere {
  private CommandHere() {}

  /** Returns the exit code. */
  public static int run(
      Map<String, String> environment, OutputStream out, PrintWriter err, String... arguments) {
    return run(environment, InputStream.nullInputStream(), out, err, arguments);
  }

  /** The same, with something on the standard input. */
  public static int run(
      Map<String, String> environment,
      InputStream in,
      OutputStream out,
      PrintWriter err,
      String... arguments) {
    var settings = new Settings(environment);
    return CaseportCommand.run(arguments, settings, in, out, err, new LocalInstallation(settings));
  }
}
