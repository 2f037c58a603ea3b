package io.caseport.application.kit;

import io.caseport.application.contract.AccessExplanationContract;
import io.caseport.application.contract.AccessReviewContract;
import io.caseport.application.contract.AccountInventoryContract;
import io.caseport.application.contract.AccountSettingsContract;
import io.caseport.application.contract.AdvisorChecksContract;
import io.caseport.application.contract.AdvisorRecommendationsContract;
import io.caseport.application.contract.CannedRepliesContract;
import io.caseport.application.contract.CaseAttachmentsContract;
import io.caseport.application.contract.CaseDeskContract;
import io.caseport.application.contract.CaseSearchContract;
import io.caseport.application.contract.CaseTimelineContract;
import io.caseport.application.contract.ConsoleSessionsContract;
import io.caseport.application.contract.CoreInProcess;
import io.caseport.application.contract.CredentialAdministrationContract;
import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.contract.EventFeedContract;
import io.caseport.application.contract.IdentityAdministrationContract;
import io.caseport.application.contract.Installation;
import io.caseport.application.contract.MfaAdministrationContract;
import io.caseport.application.contract.OrganizationRecommendationsContract;
import io.caseport.application.contract.PolicyAdministrationContract;
import io.caseport.application.contract.PolicyAnalysisContract;
import io.caseport.application.contract.PolicySimulationContract;
import io.caseport.application.contract.ResponseWatchContract;
import io.caseport.application.contract.RoleAdministrationContract;
import io.caseport.application.contract.ServiceOffersContract;
import io.caseport.application.contract.SessionsContract;
import io.caseport.application.contract.SignInContract;
import io.caseport.application.contract.SupportCasesContract;
import io.caseport.application.contract.SupportCatalogContract;
import io.caseport.application.contract.SupportPlansContract;
import io.caseport.application.contract.TagAdministrationContract;
import io.caseport.application.contract.WebhookAdministrationContract;
import io.caseport.application.fixture.InMemoryStore;
import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.AttachmentContents;
import io.caseport.application.port.out.AttachmentRepository;
import io.caseport.application.port.out.CannedReplyRepository;
import io.caseport.application.port.out.CaseIndex;
import io.caseport.application.port.out.CaseRepository;
import io.caseport.application.port.out.CheckRefreshRepository;
import io.caseport.application.port.out.CheckResultRepository;
import io.caseport.application.port.out.ConsoleTokens;
import io.caseport.application.port.out.CredentialOverview;
import io.caseport.application.port.out.CredentialRepository;
import io.caseport.application.port.out.DeskRecords;
import io.caseport.application.port.out.EventLog;
import io.caseport.application.port.out.HandlingRepository;
import io.caseport.application.port.out.IdentityRepository;
import io.caseport.application.port.out.KeyUseRepository;
import io.caseport.application.port.out.LifecycleRepository;
import io.caseport.application.port.out.MfaDeviceRepository;
import io.caseport.application.port.out.PolicyRepository;
import io.caseport.application.port.out.RoleRepository;
import io.caseport.application.port.out.SignInCounts;
import io.caseport.application.port.out.TagRepository;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.application.port.out.WebhookDeliveries;
import io.caseport.application.port.out.WebhookRepository;

/** What a caller may do is decided on the very state of the store that it then sees or changes. */
class EveryUseCaseIsOneWorkTest
    implements SupportCasesContract,
        CaseSearchContract,
        CaseTimelineContract,
        SupportPlansContract,
        ServiceOffersContract,
        PolicyAnalysisContract,
        AccessExplanationContract,
        CaseAttachmentsContract,
        SupportCatalogContract,
        IdentityAdministrationContract,
        RoleAdministrationContract,
        TagAdministrationContract,
        PolicyAdministrationContract,
        PolicySimulationContract,
        SessionsContract,
        CredentialAdministrationContract,
        AccountSettingsContract,
        MfaAdministrationContract,
        AccountInventoryContract,
        AccessReviewContract,
        AdvisorChecksContract,
        AdvisorRecommendationsContract,
        OrganizationRecommendationsContract,
        WebhookAdministrationContract,
        EventFeedContract,
        CaseDeskContract,
        CannedRepliesContract,
        ResponseWatchContract,
        SignInContract,
        ConsoleSessionsContract {
  private final ThreadLocal<Integer> depth = ThreadLocal.withInitial(() -> 0);
  private final CoreInProcess core = new CoreInProcess(watched());

  private DrivenPorts watched() {
    var ports = DrivenPorts.inMemory(new InMemoryStore());
    return ports
        .with(Faulty.adapter(UnitOfWork.class, ports.unitOfWork(), this::within))
        .with(Faulty.adapter(AccountRepository.class, ports.accounts(), this::onlyWithin))
        .with(Faulty.adapter(IdentityRepository.class, ports.identities(), this::onlyWithin))
        .with(Faulty.adapter(RoleRepository.class, ports.roles(), this::onlyWithin))
        .with(Faulty.adapter(TagRepository.class, ports.tags(), this::onlyWithin))
        .with(Faulty.adapter(PolicyRepository.class, ports.policies(), this::onlyWithin))
        .with(Faulty.adapter(CredentialRepository.class, ports.credentials(), this::onlyWithin))
        .with(Faulty.adapter(MfaDeviceRepository.class, ports.mfaDevices(), this::onlyWithin))
        .with(Faulty.adapter(KeyUseRepository.class, ports.keyUses(), this::onlyWithin))
        .with(Faulty.adapter(CheckResultRepository.class, ports.checkResults(), this::onlyWithin))
        .with(
            Faulty.adapter(CheckRefreshRepository.class, ports.checkRefreshes(), this::onlyWithin))
        .with(Faulty.adapter(LifecycleRepository.class, ports.lifecycles(), this::onlyWithin))
        .with(
            Faulty.adapter(CredentialOverview.class, ports.credentialOverview(), this::onlyWithin))
        .with(Faulty.adapter(CaseRepository.class, ports.cases(), this::onlyWithin))
        .with(Faulty.adapter(EventLog.class, ports.eventLog(), this::onlyWithin))
        .with(Faulty.adapter(WebhookRepository.class, ports.webhooks(), this::onlyWithin))
        .with(Faulty.adapter(WebhookDeliveries.class, ports.webhookDeliveries(), this::onlyWithin))
        .with(Faulty.adapter(ConsoleTokens.class, ports.consoleTokens(), this::onlyWithin))
        .with(Faulty.adapter(SignInCounts.class, ports.signInCounts(), this::onlyWithin))
        .with(Faulty.adapter(HandlingRepository.class, ports.handlings(), this::onlyWithin))
        .with(Faulty.adapter(DeskRecords.class, ports.deskRecords(), this::onlyWithin))
        .with(Faulty.adapter(CannedReplyRepository.class, ports.cannedReplies(), this::onlyWithin))
        .with(Faulty.adapter(EventLog.class, ports.eventLog(), this::onlyWithin))
        .with(Faulty.adapter(CaseIndex.class, ports.caseIndex(), this::onlyWithin))
        .with(Faulty.adapter(AttachmentRepository.class, ports.attachments(), this::onlyWithin))
        .with(
            Faulty.adapter(
                AttachmentContents.class,
                ports.contents(),
                (method, given, honestly) ->
                    method.equals("open")
                        ? honestly.with(given)
                        : onlyWithin(method, given, honestly)));
  }

  private Object within(String method, Object[] given, Faulty.Honestly honestly) throws Throwable {
    depth.set(depth.get() + 1);
    try {
      return honestly.with(given);
    } finally {
      depth.set(depth.get() - 1);
    }
  }

  private Object onlyWithin(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    if (depth.get() == 0) {
      throw new AssertionError(method + " is called outside any unit of work");
    }
    return honestly.with(given);
  }

  @Override
  public Installation tenants() {
    return core;
  }
}
