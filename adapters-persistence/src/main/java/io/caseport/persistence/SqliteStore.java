package io.caseport.persistence;

import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.AttachmentRepository;
import io.caseport.application.port.out.CallRecords;
import io.caseport.application.port.out.CaseRepository;
import io.caseport.application.port.out.CredentialRepository;
import io.caseport.application.port.out.IdentityRepository;
import io.caseport.application.port.out.KeyUseRepository;
import io.caseport.application.port.out.MfaDeviceRepository;
import io.caseport.application.port.out.PolicyRepository;
import io.caseport.application.port.out.RoleRepository;
import io.caseport.application.port.out.SecretVault;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.application.port.out.TagRepository;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.persistence.secret.AesGcmSecretVault;
import io.caseport.persistence.secret.SecretKeys;
import io.caseport.persistence.sql.SqlAccountRepository;
import io.caseport.persistence.sql.SqlAttachmentRepository;
import io.caseport.persistence.sql.SqlCallRecords;
import io.caseport.persistence.sql.SqlCaseRepository;
import io.caseport.persistence.sql.SqlCredentialRepository;
import io.caseport.persistence.sql.SqlIdentityRepository;
import io.caseport.persistence.sql.SqlKeyUseRepository;
import io.caseport.persistence.sql.SqlMfaDeviceRepository;
import io.caseport.persistence.sql.SqlPolicyRepository;
import io.caseport.persistence.sql.SqlRoleRepository;
import io.caseport.persistence.sql.SqlTagRepository;
import io.caseport.persistence.sqlite.Schema;
import io.caseport.persistence.sqlite.SqliteDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import org.sqlite.SQLiteJDBCLoader;

/** All driven ports that keep something, on one data folder. Several may be open on a folder. */
public final class SqliteStore implements AutoCloseable {
  private final SqliteDatabase database;
  private final SecretVault secretVault;
  private final PolicyRepository policies;
  private final CaseRepository cases;

  private SqliteStore(SqliteDatabase database, SecretVault secretVault) {
    this.database = database;
    this.secretVault = secretVault;
    this.policies = new SqlPolicyRepository(database);
    this.cases = new SqlCaseRepository(database);
  }

  /**
   * Opens the folder, and makes it first if need be.
   *
   * @param secretKey the key of the vault, 32 bytes in base64; empty to keep one in the folder
   * @param failStop called once, after all who wait for a write were refused, when the disk has
   *     failed one: it MUST end the process at once, since only a new start can tell what is stored
   * @throws DataFolderProblem if the folder cannot be used as it is
   */
  public static SqliteStore open(
      Path dataFolder, Optional<String> secretKey, Consumer<Throwable> failStop) {
    var folder = DataFolder.at(dataFolder);
    return folder.alone(
        () -> {
          var vault = new AesGcmSecretVault(key(folder, secretKey));
          var store = new SqliteStore(database(folder, failStop), vault);
          if (!store.fitsItsKey()) {
            store.close();
            throw secretKey.isPresent()
                ? new DataFolderProblem(
                    "CASEPORT_SECRET_KEY is not the key that " + dataFolder + " was written with.",
                    "give the key of this data, or " + DataFolder.ANOTHER_FOLDER)
                : new DataFolderProblem(
                    folder.secretKey()
                        + " is not the key that the data beside it was written with.",
                    "restore the key of this data, or give it in CASEPORT_SECRET_KEY");
          }
          return store;
        });
  }

  /** Loads SQLite itself, which the first store would otherwise wait for. */
  public static void loadDriver() {
    try {
      SQLiteJDBCLoader.initialize();
    } catch (Exception _) {
      // Opening a store tries again, and says what is wrong.
    }
  }

  /** What another key sealed would fail much later: keys at each request, answers, page tokens. */
  private boolean fitsItsKey() {
    try {
      return SecretKeyCheck.fits(database, secretVault);
    } catch (StoreFailure failure) {
      close();
      throw new DataFolderProblem(
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
      throw new DataFolderProblem(
          "The database " + folder.database() + " cannot be opened (" + e.getMessage() + ").",
          "restore it from a backup, or " + DataFolder.ANOTHER_FOLDER,
          e);
    }
  }

  public UnitOfWork unitOfWork() {
    return database;
  }

  public AccountRepository accounts() {
    return new SqlAccountRepository(database);
  }

  public IdentityRepository identities() {
    return new SqlIdentityRepository(database);
  }

  public RoleRepository roles() {
    return new SqlRoleRepository(database);
  }

  public TagRepository tags() {
    return new SqlTagRepository(database);
  }

  public PolicyRepository policies() {
    return policies;
  }

  public CaseRepository cases() {
    return cases;
  }

  public AttachmentRepository attachments() {
    return new SqlAttachmentRepository(database);
  }

  public CallRecords callRecords() {
    return new SqlCallRecords(database);
  }

  public CredentialRepository credentials() {
    return new SqlCredentialRepository(database);
  }

  public MfaDeviceRepository mfaDevices() {
    return new SqlMfaDeviceRepository(database);
  }

  public KeyUseRepository keyUses() {
    return new SqlKeyUseRepository(database);
  }

  public SecretVault secretVault() {
    return secretVault;
  }

  /**
   * Returns if the store can be read and takes writes.
   *
   * @throws StoreFailure that says why not
   */
  public void probe() {
    database.probe();
  }

  /** Finishes the writes that wait; later calls are refused as unavailable. */
  @Override
  public void close() {
    database.close();
  }
}
