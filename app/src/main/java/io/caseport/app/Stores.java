package io.caseport.app;

import io.caseport.cli.DatabaseOptions;
import io.caseport.cli.InstallationProblem;
import io.caseport.cli.Upkeep;
import io.caseport.persistence.PostgresStore;
import io.caseport.persistence.PostgresUpkeep;
import io.caseport.persistence.SqlStore;
import io.caseport.persistence.SqliteStore;
import io.caseport.persistence.SqliteUpkeep;
import io.caseport.persistence.StoreProblem;
import io.caseport.persistence.postgres.PostgresServer;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the store of this program. Here alone it is said what a store can be. */
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
    return store(() -> SqliteStore.open(dataFolder, secretKey, Stores::stop));
  }

  /**
   * @param dataFolder for the key, if none is given
   * @param secretKey what seals secrets, 32 bytes in base64, the same for all on one database
   * @param warning told what is not as it should be with the database, and yet will do
   * @throws InstallationProblem if the database cannot be used as it is
   */
  static Store open(
      Path dataFolder,
      DatabaseOptions database,
      Optional<String> secretKey,
      Consumer<String> warning) {
    return store(() -> PostgresStore.open(server(database), dataFolder, secretKey, warning));
  }

  /**
   * As the others, for a server, which has to find the bytes of all attachments.
   *
   * @param attachments the folder that holds them, if not the database
   */
  static Store open(
      Path dataFolder,
      Optional<DatabaseOptions> database,
      Optional<Path> attachments,
      Optional<String> secretKey,
      Consumer<String> warning) {
    return store(
        () -> {
          var sql =
              database.isPresent()
                  ? PostgresStore.open(
                      server(database.get()), dataFolder, attachments, secretKey, warning)
                  : SqliteStore.open(dataFolder, attachments, secretKey, Stores::stop);
          try {
            sql.requireContents();
            return sql;
          } catch (StoreProblem problem) {
            sql.close();
            throw problem;
          }
        });
  }

  private static PostgresServer server(DatabaseOptions database) {
    return new PostgresServer(
        database.url().text(), database.user(), database.password(), database.acceptsLostWrites());
  }

  static Upkeep upkeep(
      Path dataFolder,
      Optional<Path> attachments,
      Optional<String> secretKey,
      InstantSource clock) {
    return new StoreUpkeep(new SqliteUpkeep(dataFolder, attachments, secretKey, clock));
  }

  static Upkeep upkeep(
      Path dataFolder,
      DatabaseOptions database,
      Optional<Path> attachments,
      Optional<String> secretKey,
      InstantSource clock,
      Consumer<String> warning) {
    return new StoreUpkeep(
        new PostgresUpkeep(server(database), dataFolder, attachments, secretKey, clock, warning));
  }

  private static Store store(Supplier<SqlStore> opener) {
    try {
      var sql = opener.get();
      return new Store(
          sql.unitOfWork(),
          sql.accounts(),
          sql.identities(),
          sql.engineers(),
          sql.roles(),
          sql.tags(),
          sql.policies(),
          sql.cases(),
          sql.caseIndex(),
          sql.attachments(),
          sql.contents(),
          sql.callRecords(),
          sql.credentials(),
          sql.mfaDevices(),
          sql.keyUses(),
          sql.checkResults(),
          sql.checkRefreshes(),
          sql.lifecycles(),
          sql.credentialOverview(),
          sql.eventLog(),
          sql.virtualTime(),
          sql.automationTasks(),
          sql.webhooks(),
          sql.webhookDeliveries(),
          sql.auditRecords(),
          sql.handlings(),
          sql.deskRecords(),
          sql.cannedReplies(),
          sql.outgoingMails(),
          sql.replyAddresses(),
          sql.contacts(),
          sql.consoleTokens(),
          sql.signInCounts(),
          sql.secretVault(),
          sql::probe,
          sql::close);
    } catch (StoreProblem problem) {
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
