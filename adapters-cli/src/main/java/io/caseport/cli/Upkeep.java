package io.caseport.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is done to the data of an installation as a whole. It may be in use meanwhile, except where
 * it has to be empty. Every method throws {@link InstallationProblem} for what the person at the
 * keyboard can put right, and then has changed nothing.
 */
public interface Upkeep {

  /**
   * Writes a copy as it is at one moment to a file that MUST NOT be there.
   *
   * @return where the key is that the secrets in it are sealed with
   */
  String createBackup(Path file);

  /** Where the bytes of attachments are, if they are not with the rest and so in no backup. */
  Optional<String> attachmentsElsewhere();

  List<HealthCheck> verifyBackup(Path file, Progress progress);

  /** Puts a copy where there is no data, if it is whole. */
  void restore(Path file, Progress progress);

  /** Writes all rows to a file that MUST NOT be there, and returns how many. */
  long exportTo(Path file, Progress progress);

  /** Returns how many rows it wrote. */
  long exportTo(OutputStream out, Progress progress);

  /** Takes all rows, and returns how many, or none; there MUST be no data before. */
  long importFrom(InputStream in, Progress progress);

  /**
   * @param thorough whether to read every row
   */
  List<HealthCheck> examine(boolean thorough, Progress progress);
}
