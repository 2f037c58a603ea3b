package io.caseport.persistence;

import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.AttachmentContents;
import io.caseport.application.port.out.AttachmentRepository;
import io.caseport.application.port.out.AuditRecords;
import io.caseport.application.port.out.AutomationTasks;
import io.caseport.application.port.out.CallRecords;
import io.caseport.application.port.out.CannedReplyRepository;
import io.caseport.application.port.out.CaseIndex;
import io.caseport.application.port.out.CaseRepository;
import io.caseport.application.port.out.CheckRefreshRepository;
import io.caseport.application.port.out.CheckResultRepository;
import io.caseport.application.port.out.ConsoleTokens;
import io.caseport.application.port.out.ContactRepository;
import io.caseport.application.port.out.CredentialOverview;
import io.caseport.application.port.out.CredentialRepository;
import io.caseport.application.port.out.DeskRecords;
import io.caseport.application.port.out.EngineerRepository;
import io.caseport.application.port.out.EventLog;
import io.caseport.application.port.out.HandlingRepository;
import io.caseport.application.port.out.IdentityRepository;
import io.caseport.application.port.out.KeyUseRepository;
import io.caseport.application.port.out.LifecycleRepository;
import io.caseport.application.port.out.MfaDeviceRepository;
import io.caseport.application.port.out.OutgoingMails;
import io.caseport.application.port.out.PolicyRepository;
import io.caseport.application.port.out.ReplyAddresses;
import io.caseport.application.port.out.RoleRepository;
import io.caseport.application.port.out.SecretVault;
import io.caseport.application.port.out.SignInCounts;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.application.port.out.TagRepository;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.application.port.out.VirtualTime;
import io.caseport.application.port.out.WebhookDeliveries;
import io.caseport.application.port.out.WebhookRepository;
import io.caseport.persistence.contents.FolderAttachmentContents;
import io.caseport.persistence.sql.SqlAttachmentContents;
import io.caseport.persistence.sql.SqlAttachmentRepository;
import io.caseport.persistence.sql.SqlAuditRecords;
import io.caseport.persistence.sql.SqlAutomationTasks;
import io.caseport.persistence.sql.SqlCallRecords;
import io.caseport.persistence.sql.SqlCannedReplyRepository;
import io.caseport.persistence.sql.SqlCaseRepository;
import io.caseport.persistence.sql.SqlCheckRefreshRepository;
import io.caseport.persistence.sql.SqlCheckResultRepository;
import io.caseport.persistence.sql.SqlConsoleTokens;
import io.caseport.persistence.sql.SqlContactRepository;
import io.caseport.persistence.sql.SqlCredentialOverview;
import io.caseport.persistence.sql.SqlCredentialRepository;
import io.caseport.persistence.sql.SqlDeskRecords;
import io.caseport.persistence.sql.SqlEngineerRepository;
import io.caseport.persistence.sql.SqlEventLog;
import io.caseport.persistence.sql.SqlHandlingRepository;
import io.caseport.persistence.sql.SqlIdentityRepository;
import io.caseport.persistence.sql.SqlKeyUseRepository;
import io.caseport.persistence.sql.SqlLifecycleRepository;
import io.caseport.persistence.sql.SqlMfaDeviceRepository;
import io.caseport.persistence.sql.SqlOutgoingMails;
import io.caseport.persistence.sql.SqlPolicyRepository;
import io.caseport.persistence.sql.SqlReplyAddresses;
import io.caseport.persistence.sql.SqlRoleRepository;
import io.caseport.persistence.sql.SqlSignInCounts;
import io.caseport.persistence.sql.SqlTagRepository;
import io.caseport.persistence.sql.SqlVirtualTime;
import io.caseport.persistence.sql.SqlWebhookDeliveries;
import io.caseport.persistence.sql.SqlWebhookRepository;
import io.caseport.persistence.sql.TransactionalDatabase;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;

/** All driven ports that keep something, on one database. Several may be open on a database. */
public final class SqlStore implements AutoCloseable {
  private final TransactionalDatabase database;
  private final SecretVault secretVault;
  private final PolicyRepository policies;
  private final SqlCaseRepository cases;
  private final Optional<FolderAttachmentContents> folder;

  /** Takes a database whose schema is in place, and closes it in the end. */
  public SqlStore(TransactionalDatabase database, SecretVault secretVault) {
    this(database, secretVault, Optional.empty());
  }

  /**
   * As the other, for one process at a time.
   *
   * @param attachments the folder for the bytes of attachments, if not the database
   * @throws StoreProblem if the folder cannot be used
   */
  SqlStore(TransactionalDatabase database, SecretVault secretVault, Optional<Path> attachments) {
    this.database = database;
    this.folder =
        attachments
            .map(path -> AttachmentsFolder.claim(path, database))
            .map(
                found -> {
                  var before = new SqlAttachmentContents(database);
                  return new FolderAttachmentContents(
                      found, before, before::awaitRemoval, firstTurn());
                });
    this.secretVault = secretVault;
    this.policies = new SqlPolicyRepository(database);
    this.cases = new SqlCaseRepository(database, database.gramIndex());
  }

  private static int firstTurn() {
    return ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE);
  }

  /**
   * Whether the vault's key is that of the data. What another key sealed would fail much later:
   * keys at each request, answers, page tokens. For one process at a time.
   */
  boolean fitsItsKey() {
    return SecretKeyCheck.fits(database, secretVault);
  }

  public UnitOfWork unitOfWork() {
    return database;
  }

  public AccountRepository accounts() {
    return cases.accounts();
  }

  public EngineerRepository engineers() {
    return new SqlEngineerRepository(database);
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

  public CaseIndex caseIndex() {
    return cases.index();
  }

  public AttachmentRepository attachments() {
    return new SqlAttachmentRepository(database);
  }

  public AttachmentContents contents() {
    return folder
        .<AttachmentContents>map(Function.identity())
        .orElseGet(() -> new SqlAttachmentContents(database));
  }

  /**
   * Requires that the bytes of all attachments can be found.
   *
   * @throws StoreProblem if they are in a folder that was not named
   */
  public void requireContents() {
    if (folder.isEmpty()) {
      AttachmentsFolder.requireNone(database);
    }
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

  public CheckResultRepository checkResults() {
    return new SqlCheckResultRepository(database);
  }

  public CheckRefreshRepository checkRefreshes() {
    return new SqlCheckRefreshRepository(database);
  }

  public LifecycleRepository lifecycles() {
    return new SqlLifecycleRepository(database);
  }

  public CredentialOverview credentialOverview() {
    return new SqlCredentialOverview(database);
  }

  public HandlingRepository handlings() {
    return new SqlHandlingRepository(database);
  }

  public DeskRecords deskRecords() {
    return new SqlDeskRecords(database);
  }

  public CannedReplyRepository cannedReplies() {
    return new SqlCannedReplyRepository(database);
  }

  public EventLog eventLog() {
    return new SqlEventLog(database);
  }

  public VirtualTime virtualTime() {
    return new SqlVirtualTime(database);
  }

  public AutomationTasks automationTasks() {
    return new SqlAutomationTasks(database);
  }

  public WebhookRepository webhooks() {
    return new SqlWebhookRepository(database);
  }

  public WebhookDeliveries webhookDeliveries() {
    return new SqlWebhookDeliveries(database);
  }

  public AuditRecords auditRecords() {
    return new SqlAuditRecords(database);
  }

  public OutgoingMails outgoingMails() {
    return new SqlOutgoingMails(database);
  }

  public ReplyAddresses replyAddresses() {
    return new SqlReplyAddresses(database);
  }

  public ConsoleTokens consoleTokens() {
    return new SqlConsoleTokens(database);
  }

  public SignInCounts signInCounts() {
    return new SqlSignInCounts(database);
  }

  public ContactRepository contacts() {
    return new SqlContactRepository(database);
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
    folder.ifPresent(FolderAttachmentContents::probe);
  }

  /** Finishes the writes that wait; later calls are refused as unavailable. */
  @Override
  public void close() {
    database.close();
  }
}
