package io.caseport.app;

import io.caseport.cli.CaseportCommand;

/** Starts the {@code caseport} command on this machine. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(CaseportCommand.run(args, new LocalInstallation(System.getenv())));
  }
}
