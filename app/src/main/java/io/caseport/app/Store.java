package io.caseport.app;

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

/**
 * The driven ports that keep something, on whatever keeps it: {@link Stores} decides.
 *
 * @param probe returns at once if the store can be read and takes writes, and throws a {@link
 *     StoreFailure} that says why if not
 * @param end finishes the writes that wait; later calls are refused as unavailable
 */
public record Store(
    UnitOfWork unitOfWork,
    AccountRepository accounts,
    IdentityRepository identities,
    EngineerRepository engineers,
    RoleRepository roles,
    TagRepository tags,
    PolicyRepository policies,
    CaseRepository cases,
    CaseIndex caseIndex,
    AttachmentRepository attachments,
    AttachmentContents contents,
    CallRecords callRecords,
    CredentialRepository credentials,
    MfaDeviceRepository mfaDevices,
    KeyUseRepository keyUses,
    CheckResultRepository checkResults,
    CheckRefreshRepository checkRefreshes,
    LifecycleRepository lifecycles,
    CredentialOverview credentialOverview,
    EventLog eventLog,
    VirtualTime virtualTime,
    AutomationTasks automationTasks,
    WebhookRepository webhooks,
    WebhookDeliveries webhookDeliveries,
    AuditRecords auditRecords,
    HandlingRepository handlings,
    DeskRecords deskRecords,
    CannedReplyRepository cannedReplies,
    OutgoingMails outgoingMails,
    ReplyAddresses replyAddresses,
    ContactRepository contacts,
    ConsoleTokens consoleTokens,
    SignInCounts signInCounts,
    SecretVault secretVault,
    Runnable probe,
    Runnable end)
    implements AutoCloseable {

  @Override
  public void close() {
    end.run();
  }
}
