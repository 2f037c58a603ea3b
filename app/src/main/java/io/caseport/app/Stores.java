package io.caseport.app;

import io.caseport.cli.InstallationProblem;
import io.caseport.persistence.DataFolderProblem;
import io.caseport.persistence.SqliteStore;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the store of this program. Here alone it is said that it is SQLite in a folder. */
final class Stores {
  private static final Logger LOG = LoggerFactory.getLogger(Stores.class);
  private static final int DISK_FAILED = 255;

  private Stores() {}

  static void loadDriver() {
    SqliteStore.loadDriver();
  }

  /**
   * @param secretKey what seals secrets, 32 bytes in base64; empty to keep a key in the folder
   * @throws InstallationProblem if the folder cannot be used as it is
   */
  static Store open(Path dataFolder, Optional<String> secretKey) {
    try {
      var sqlite = SqliteStore.open(dataFolder, secretKey, Stores::stop);
      return new Store(
          sqlite.unitOfWork(),
          sqlite.accounts(),
          sqlite.identities(),
          sqlite.roles(),
          sqlite.tags(),
          sqlite.policies(),
          sqlite.cases(),
          sqlite.attachments(),
          sqlite.callRecords(),
          sqlite.credentials(),
          sqlite.mfaDevices(),
          sqlite.keyUses(),
          sqlite.secretVault(),
          sqlite::probe,
          sqlite::close);
    } catch (DataFolderProblem problem) {
      throw new InstallationProblem(String.valueOf(problem.getMessage()), problem.hint());
    }
  }

  /** Nobody knows what a disk holds that has failed a write: only a new start can tell. */
  private static void stop(Throwable failure) {
    LOG.error(
        "The disk has failed a write; stopping, so that a new start finds what is there.", failure);
    Runtime.getRuntime().halt(DISK_FAILED);
  }
}
