package io.caseport.persistence;

import io.caseport.application.port.out.SecretVault;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.persistence.postgres.PostgresDatabase;
import io.caseport.persistence.postgres.PostgresServer;
import io.caseport.persistence.postgres.Preparation;
import io.caseport.persistence.secret.AesGcmSecretVault;
import io.caseport.persistence.secret.SecretKeys;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Opens a store on a PostgreSQL database, which several nodes may share. */
public final class PostgresStore {
  private PostgresStore() {}

  /**
   * Opens the database, and makes its tables first if need be.
   *
   * @param dataFolder where the key of the vault is kept if none is given, and nothing else
   * @param secretKey the key of the vault, 32 bytes in base64, the same on every node
   * @param warning told what is not as it should be, and yet will do
   * @throws StoreProblem if database or key cannot be used as they are
   */
  public static SqlStore open(
      PostgresServer server,
      Path dataFolder,
      Optional<String> secretKey,
      Consumer<String> warning) {
    return open(server, dataFolder, Optional.empty(), secretKey, warning);
  }

  /**
   * As the other.
   *
   * @param attachments the folder for the bytes of attachments, if not the database; the same for
   *     every node
   */
  public static SqlStore open(
      PostgresServer server,
      Path dataFolder,
      Optional<Path> attachments,
      Optional<String> secretKey,
      Consumer<String> warning) {
    return Preparation.alone(
        server,
        warning,
        marked -> {
          var vault = new AesGcmSecretVault(key(dataFolder, secretKey, !marked));
          var store = store(PostgresDatabase.open(server), vault, attachments);
          if (!fits(store, server)) {
            store.close();
            throw new StoreProblem(
                (secretKey.isPresent() ? "CASEPORT_SECRET_KEY" : keyFile(dataFolder).toString())
                    + " is not the key that the data in "
                    + server.place()
                    + " was written with.",
                "give the key of this data in CASEPORT_SECRET_KEY, the same on every node");
          }
          return store;
        });
  }

  private static SqlStore store(
      PostgresDatabase database, SecretVault vault, Optional<Path> attachments) {
    try {
      return new SqlStore(database, vault, attachments);
    } catch (StoreProblem problem) {
      database.close();
      throw problem;
    }
  }

  private static byte[] key(Path dataFolder, Optional<String> given, boolean mayCreate) {
    return given
        .map(SecretKeys::decode)
        .orElseGet(
            () -> {
              var folder = DataFolder.at(dataFolder);
              return folder.alone(() -> SecretKeys.ofFile(folder.secretKey(), mayCreate));
            });
  }

  private static Path keyFile(Path dataFolder) {
    return DataFolder.at(dataFolder).secretKey();
  }

  private static boolean fits(SqlStore store, PostgresServer server) {
    try {
      return store.fitsItsKey();
    } catch (StoreFailure failure) {
      store.close();
      throw new StoreProblem(
          "The database %s cannot be used (%s).".formatted(server.place(), failure.getMessage()),
          "try again, or restore it from a backup",
          failure);
    }
  }
}
