package io.caseport.application.contract;

import io.caseport.application.advisor.AdvisedStore;
import io.caseport.application.fixture.InMemoryAccountRepository;
import io.caseport.application.fixture.InMemoryAttachmentContents;
import io.caseport.application.fixture.InMemoryAttachmentRepository;
import io.caseport.application.fixture.InMemoryAuditRecords;
import io.caseport.application.fixture.InMemoryAutomationTasks;
import io.caseport.application.fixture.InMemoryCallRecords;
import io.caseport.application.fixture.InMemoryCannedReplyRepository;
import io.caseport.application.fixture.InMemoryCaseIndex;
import io.caseport.application.fixture.InMemoryCaseRepository;
import io.caseport.application.fixture.InMemoryCheckRefreshRepository;
import io.caseport.application.fixture.InMemoryCheckResultRepository;
import io.caseport.application.fixture.InMemoryConsoleTokens;
import io.caseport.application.fixture.InMemoryContactRepository;
import io.caseport.application.fixture.InMemoryCredentialOverview;
import io.caseport.application.fixture.InMemoryCredentialRepository;
import io.caseport.application.fixture.InMemoryDeskRecords;
import io.caseport.application.fixture.InMemoryEngineerRepository;
import io.caseport.application.fixture.InMemoryEventLog;
import io.caseport.application.fixture.InMemoryHandlingRepository;
import io.caseport.application.fixture.InMemoryIdentityRepository;
import io.caseport.application.fixture.InMemoryKeyUseRepository;
import io.caseport.application.fixture.InMemoryLifecycleRepository;
import io.caseport.application.fixture.InMemoryMfaDeviceRepository;
import io.caseport.application.fixture.InMemoryOutgoingMails;
import io.caseport.application.fixture.InMemoryPolicyRepository;
import io.caseport.application.fixture.InMemoryReplyAddresses;
import io.caseport.application.fixture.InMemoryRoleRepository;
import io.caseport.application.fixture.InMemorySignInCounts;
import io.caseport.application.fixture.InMemoryStore;
import io.caseport.application.fixture.InMemoryTagRepository;
import io.caseport.application.fixture.InMemoryUnitOfWork;
import io.caseport.application.fixture.InMemoryVirtualTime;
import io.caseport.application.fixture.InMemoryWebhookDeliveries;
import io.caseport.application.fixture.InMemoryWebhookRepository;
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
import io.caseport.application.port.out.SignInCounts;
import io.caseport.application.port.out.TagRepository;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.application.port.out.VirtualTime;
import io.caseport.application.port.out.WebhookDeliveries;
import io.caseport.application.port.out.WebhookRepository;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;

/** One handle on a store: all the ports through which the core reaches it. */
public record DrivenPorts(
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
    SignInCounts signInCounts) {

  public static DrivenPorts inMemory(InMemoryStore store) {
    return new DrivenPorts(
        new InMemoryUnitOfWork(store),
        new InMemoryAccountRepository(store),
        new InMemoryIdentityRepository(store),
        new InMemoryEngineerRepository(store),
        new InMemoryRoleRepository(store),
        new InMemoryTagRepository(store),
        new InMemoryPolicyRepository(store),
        new InMemoryCaseRepository(store),
        new InMemoryCaseIndex(store),
        new InMemoryAttachmentRepository(store),
        new InMemoryAttachmentContents(store),
        new InMemoryCallRecords(store),
        new InMemoryCredentialRepository(store),
        new InMemoryMfaDeviceRepository(store),
        new InMemoryKeyUseRepository(store),
        new InMemoryCheckResultRepository(store),
        new InMemoryCheckRefreshRepository(store),
        new InMemoryLifecycleRepository(store),
        new InMemoryCredentialOverview(store),
        new InMemoryEventLog(store),
        new InMemoryVirtualTime(store),
        new InMemoryAutomationTasks(store),
        new InMemoryWebhookRepository(store),
        new InMemoryWebhookDeliveries(store),
        new InMemoryAuditRecords(store),
        new InMemoryHandlingRepository(store),
        new InMemoryDeskRecords(store),
        new InMemoryCannedReplyRepository(store),
        new InMemoryOutgoingMails(store),
        new InMemoryReplyAddresses(store),
        new InMemoryContactRepository(store),
        new InMemoryConsoleTokens(store),
        new InMemorySignInCounts(store));
  }

  /** Where the checks of Trusted Advisor look. */
  public AdvisedStore advised() {
    return new AdvisedStore(
        credentialOverview,
        identities,
        roles,
        policies,
        credentials,
        mfaDevices,
        cases,
        caseIndex,
        handlings,
        unitOfWork);
  }

  /** The same, but for the one port that the replacement implements. */
  public DrivenPorts with(Object replacement) {
    var components = List.of(DrivenPorts.class.getRecordComponents());
    var types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
    var ports =
        components.stream()
            .map(port -> port.getType().isInstance(replacement) ? replacement : valueOf(port))
            .toArray();
    if (Stream.of(types).noneMatch(type -> type.isInstance(replacement))) {
      throw new IllegalArgumentException(replacement + " implements none of the ports");
    }
    try {
      return DrivenPorts.class.getConstructor(types).newInstance(ports);
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError(impossible.getMessage(), impossible);
    }
  }

  private Object valueOf(RecordComponent port) {
    try {
      return port.getAccessor().invoke(this);
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError(impossible.getMessage(), impossible);
    }
  }
}
