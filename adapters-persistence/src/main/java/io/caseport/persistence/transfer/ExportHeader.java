package io.caseport.persistence.transfer;

import io.caseport.persistence.StoreProblem;
import java.util.Optional;

/**
 * What the first line of an export says.
 *
 * @param schemaVersion of the tables that the rows are of
 * @param keyMark something that was sealed with the key of the secrets, to tell that key from
 *     others; older schemas have none
 */
public record ExportHeader(int schemaVersion, Optional<byte[]> keyMark) {
  static final String FORMAT = "caseport-export";
  static final int FORMAT_VERSION = 1;

  /**
   * @throws StoreProblem if its rows are of tables that came after the newest known
   */
  public void requireKnown(int newest) {
    if (schemaVersion < 1 || schemaVersion > newest) {
      throw new StoreProblem(
          "The export has schema version %d, but this program knows versions 1 to %d."
              .formatted(schemaVersion, newest),
          "import it with a newer program");
    }
  }
}
