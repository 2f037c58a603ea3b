package io.caseport.app;

import io.caseport.cli.CaseportCommand;
import io.caseport.cli.Settings;

/** Starts the {@code caseport} command on this machine. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    // It takes 0.1 s, in which the command line can be read.
    Thread.ofPlatform().daemon().start(Stores::loadDriver);
    var settings = new Settings(System.getenv());
    System.exit(CaseportCommand.run(args, settings, new LocalInstallation(settings)));
  }
}
