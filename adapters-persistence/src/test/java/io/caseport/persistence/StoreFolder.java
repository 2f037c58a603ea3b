package io.caseport.persistence;

import io.caseport.application.contract.DrivenPorts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A data folder of a test and the stores that are open on it. */
public final class StoreFolder implements AutoCloseable {
  /** The folder that each test gets a copy of, since making the schema takes half a second. */
  private static final Path EMPTY_STORE = emptyStore();

  private final Path path;
  private final List<SqlStore> open = new ArrayList<>();
  private final List<Throwable> failStops = new ArrayList<>();

  private StoreFolder(Path path) {
    this.path = path;
  }

  /** An empty store in the folder. */
  public static StoreFolder in(Path path) {
    for (var file : List.of("caseport.db", "secret.key")) {
      try {
        Files.copy(EMPTY_STORE.resolve(file), path.resolve(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new StoreFolder(path);
  }

  /** What is in the folder already. */
  public static StoreFolder existing(Path path) {
    return new StoreFolder(path);
  }

  private static Path emptyStore() {
    try {
      var path = Files.createTempDirectory("caseport-empty-store");
      SqliteStore.open(path, Optional.empty(), _ -> {}).close();
      for (var file : List.of("caseport.lock", "secret.key", "caseport.db", "")) {
        path.resolve(file).toFile().deleteOnExit();
      }
      return path;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path path() {
    return path;
  }

  public Path database() {
    return path.resolve("caseport.db");
  }

  public SqlStore open() {
    var store = SqliteStore.open(path, Optional.empty(), failStops::add);
    open.add(store);
    return store;
  }

  /** With the bytes of attachments in another folder. */
  public SqlStore open(Path attachments) {
    var store = SqliteStore.open(path, Optional.of(attachments), Optional.empty(), failStops::add);
    open.add(store);
    return store;
  }

  public DrivenPorts openPorts() {
    return ports(open());
  }

  public static DrivenPorts ports(SqlStore store) {
    return new DrivenPorts(
        store.unitOfWork(),
        store.accounts(),
        store.identities(),
        store.engineers(),
        store.roles(),
        store.tags(),
        store.policies(),
        store.cases(),
        store.caseIndex(),
        store.attachments(),
        store.contents(),
        store.callRecords(),
        store.credentials(),
        store.mfaDevices(),
        store.keyUses(),
        store.checkResults(),
        store.checkRefreshes(),
        store.lifecycles(),
        store.credentialOverview(),
        store.eventLog(),
        store.virtualTime(),
        store.automationTasks(),
        store.webhooks(),
        store.webhookDeliveries(),
        store.auditRecords(),
        store.handlings(),
        store.deskRecords(),
        store.cannedReplies(),
        store.outgoingMails(),
        store.replyAddresses(),
        store.contacts(),
        store.consoleTokens(),
        store.signInCounts());
  }

  /** Why the process would have been ended. */
  public List<Throwable> failStops() {
    return List.copyOf(failStops);
  }

  /** Changes the file behind the back of the stores. */
  public int tamper(String sql) {
    return RawDatabase.update(database(), sql);
  }

  @Override
  public void close() {
    open.forEach(SqlStore::close);
  }
}
