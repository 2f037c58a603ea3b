package io.caseport.persistence;

import io.caseport.application.port.out.SecretVault;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.persistence.secret.AesGcmSecretVault;
import io.caseport.persistence.secret.SecretKeys;
import io.caseport.persistence.sqlite.Schema;
import io.caseport.persistence.sqlite.SqliteDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import org.sqlite.SQLiteJDBCLoader;

/** Opens a store on SQLite in a data folder. */
public final class SqliteStore {
  private SqliteStore() {}

  /**
   * Opens the folder, and makes it first if need be.
   *
   * @param secretKey the key of the vault, 32 bytes in base64; empty to keep one in the folder
   * @param failStop called once, after all who wait for a write were refused, when the disk has
   *     failed one: it MUST end the process at once, since only a new start can tell what is stored
   * @throws StoreProblem if the folder cannot be used as it is
   */
  public static SqlStore open(
      Path dataFolder, Optional<String> secretKey, Consumer<Throwable> failStop) {
    return open(dataFolder, Optional.empty(), secretKey, failStop);
  }

  /**
   * As the other.
   *
   * @param attachments the folder for the bytes of attachments, if not the database
   */
  public static SqlStore open(
      Path dataFolder,
      Optional<Path> attachments,
      Optional<String> secretKey,
      Consumer<Throwable> failStop) {
    var folder = DataFolder.at(dataFolder);
    return folder.alone(
        () -> {
          var vault = new AesGcmSecretVault(key(folder, secretKey));
          var store = store(database(folder, failStop), vault, attachments);
          if (!fits(store)) {
            store.close();
            throw secretKey.isPresent()
                ? new StoreProblem(
                    "CASEPORT_SECRET_KEY is not the key that " + dataFolder + " was written with.",
                    "give the key of this data, or " + DataFolder.ANOTHER_FOLDER)
                : new StoreProblem(
                    folder.secretKey()
                        + " is not the key that the data beside it was written with.",
                    "restore the key of this data, or give it in CASEPORT_SECRET_KEY");
          }
          return store;
        });
  }

  private static SqlStore store(
      SqliteDatabase database, SecretVault vault, Optional<Path> attachments) {
    try {
      return new SqlStore(database, vault, attachments);
    } catch (StoreProblem problem) {
      database.close();
      throw problem;
    }
  }

  /** Loads SQLite itself, which the first store would otherwise wait for. */
  public static void loadDriver() {
    try {
      SQLiteJDBCLoader.initialize();
    } catch (Exception _) {
      // Opening a store tries again, and says what is wrong.
    }
  }

  private static boolean fits(SqlStore store) {
    try {
      return store.fitsItsKey();
    } catch (StoreFailure failure) {
      store.close();
      throw new StoreProblem(
          "The database cannot be used (" + failure.getMessage() + ").",
          "restore it from a backup, or " + DataFolder.ANOTHER_FOLDER,
          failure);
    }
  }

  private static byte[] key(DataFolder folder, Optional<String> given) {
    return given
        .map(SecretKeys::decode)
        .orElseGet(() -> SecretKeys.ofFile(folder.secretKey(), !folder.hasDatabase()));
  }

  private static SqliteDatabase database(DataFolder folder, Consumer<Throwable> failStop) {
    folder.createDatabaseFile();
    Schema.prepare(folder.database());
    try {
      return SqliteDatabase.open(folder.database(), failStop);
    } catch (SQLException e) {
      throw new StoreProblem(
          "The database " + folder.database() + " cannot be opened (" + e.getMessage() + ").",
          "restore it from a backup, or " + DataFolder.ANOTHER_FOLDER,
          e);
    }
  }
}
