package io.caseport.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the command works on: the composition root knows how to open a store and how to start a
 * server, the command only knows when. Every method throws {@link InstallationProblem} for what the
 * person at the keyboard can put right.
 */
public interface Installation {

  /**
   * Opens what is kept in a database or, if there is none, in a folder. Store and folder MUST be
   * made if there are none, and a server that runs on the same MUST see what is changed here.
   */
  AdministrationSession open(Path dataFolder, Optional<DatabaseOptions> database);

  /**
   * Looks after what is kept in a database or, if there is none, in a folder.
   *
   * @param attachments the folder that holds the bytes of attachments, if they are not with the
   *     rest
   */
  Upkeep upkeep(Path dataFolder, Optional<DatabaseOptions> database, Optional<Path> attachments);

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
