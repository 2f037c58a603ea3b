package io.caseport.cli;

import java.nio.file.Path;

/**
 * What the command works on: the composition root knows how to open a store and how to start a
 * server, the command only knows when. Every method throws {@link InstallationProblem} for what the
 * person at the keyboard can put right.
 */
public interface Installation {

  /**
   * Opens what is kept in a folder. Folder and store MUST be made if there are none, and a server
   * that runs on the same folder MUST see what is changed here.
   */
  AdministrationSession open(Path dataFolder);

  /**
   * Serves until the process is told to stop.
   *
   * @return the exit code: 0 after an orderly stop
   */
  int serve(ServeOptions options);

  /**
   * Goes once through what a server usually does, on a folder of its own, so that the JVM can
   * record the classes for its start-up cache.
   *
   * @return the exit code
   */
  int train();
}
