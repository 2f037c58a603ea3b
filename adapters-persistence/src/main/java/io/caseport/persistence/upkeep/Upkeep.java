package io.caseport.persistence.upkeep;

import io.caseport.persistence.StoreProblem;
import io.caseport.persistence.rows.Progress;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is done to the data of an installation as a whole, while a server may be using it. Every
 * method throws {@link StoreProblem} for what the person who asked can put right, and then has
 * changed nothing.
 */
public interface Upkeep {

  /**
   * Writes a copy of the data as it is at one moment: all that was answered before is in it. A file
   * that is there already MUST stay as it is, and a copy that is not whole MUST NOT get the name.
   *
   * @return where the key is that its secrets are sealed with, which is not in it
   */
  String createBackup(Path file);

  /** Where the bytes of attachments are, if they are not with the rest and so in no backup. */
  Optional<String> attachmentsElsewhere();

  /** Looks whether a copy is whole and can be restored by this program. */
  List<Check> verifyBackup(Path file, Progress progress);

  /** Puts a verified copy where there is nothing yet. */
  void restore(Path file, Progress progress);

  /** Writes all rows as they are at one moment to a new file, and returns how many. */
  long exportTo(Path file, Progress progress);

  /** Writes all rows as they are at one moment, and returns how many. */
  long exportTo(OutputStream out, Progress progress);

  /** Takes all rows of an export to where there is nothing yet, and returns how many. */
  long importFrom(InputStream in, Progress progress);

  /**
   * Looks at everything that may be wrong.
   *
   * @param thorough whether to read all rows, not only some of them
   */
  List<Check> examine(boolean thorough, Progress progress);
}
