package io.caseport.app;

import io.caseport.cli.CaseportCommand;
import io.caseport.cli.Settings;

/** Starts the {@code caseport} command on this machine. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    // It takes 0.1 s, in which the command line can be read. What goes wrong with it is told when
    // it
    // is needed; it also fails when a command that needs none is over before.
    Thread.ofPlatform().daemon().uncaughtExceptionHandler((_, _) -> {}).start(Stores::loadDriver);
    var settings = new Settings(System.getenv());
    System.exit(CaseportCommand.run(args, settings, new LocalInstallation(settings)));
  }
}
