package io.caseport.application.kit;

import io.caseport.application.contract.AccessExplanationContract;
import io.caseport.application.contract.AccessReviewContract;
import io.caseport.application.contract.AccountAdministrationContract;
import io.caseport.application.contract.AccountInventoryContract;
import io.caseport.application.contract.AccountSettingsContract;
import io.caseport.application.contract.AdvisorChecksContract;
import io.caseport.application.contract.AdvisorHistoryContract;
import io.caseport.application.contract.AdvisorRecommendationsContract;
import io.caseport.application.contract.AdvisorScanContract;
import io.caseport.application.contract.AuditOversightContract;
import io.caseport.application.contract.AuditTrailContract;
import io.caseport.application.contract.AuditedCallsContract;
import io.caseport.application.contract.AuthenticationContract;
import io.caseport.application.contract.AutomationContract;
import io.caseport.application.contract.CannedRepliesContract;
import io.caseport.application.contract.CaseAttachmentsContract;
import io.caseport.application.contract.CaseDeskContract;
import io.caseport.application.contract.CaseSearchContract;
import io.caseport.application.contract.CaseTimelineContract;
import io.caseport.application.contract.ConsoleCallerContract;
import io.caseport.application.contract.CoreInProcess;
import io.caseport.application.contract.CredentialAdministrationContract;
import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.contract.EngineerAdministrationContract;
import io.caseport.application.contract.EventFeedContract;
import io.caseport.application.contract.EventPublishingContract;
import io.caseport.application.contract.FindingImportContract;
import io.caseport.application.contract.HousekeepingContract;
import io.caseport.application.contract.IdentityAdministrationContract;
import io.caseport.application.contract.Installation;
import io.caseport.application.contract.KeyUsesContract;
import io.caseport.application.contract.MfaAdministrationContract;
import io.caseport.application.contract.OrganizationAdministrationContract;
import io.caseport.application.contract.OrganizationRecommendationsContract;
import io.caseport.application.contract.PolicyAdministrationContract;
import io.caseport.application.contract.PolicyAnalysisContract;
import io.caseport.application.contract.PolicySimulationContract;
import io.caseport.application.contract.RepeatedCallsContract;
import io.caseport.application.contract.ResponseWatchContract;
import io.caseport.application.contract.RoleAdministrationContract;
import io.caseport.application.contract.ServiceOffersContract;
import io.caseport.application.contract.SessionsContract;
import io.caseport.application.contract.SupportCasesContract;
import io.caseport.application.contract.SupportCatalogContract;
import io.caseport.application.contract.SupportPlansContract;
import io.caseport.application.contract.TagAdministrationContract;
import io.caseport.application.contract.VirtualClockContract;
import io.caseport.application.contract.WebhookAdministrationContract;
import io.caseport.application.contract.WebhookDispatchContract;
import io.caseport.application.fixture.InMemoryStore;

/** The use cases on a store in memory keep the promises of every driving port. */
class CoreOnMemoryTest
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
        AccountInventoryContract,
        AccessReviewContract,
        PolicyAdministrationContract,
        SessionsContract,
        PolicySimulationContract,
        CredentialAdministrationContract,
        AccountSettingsContract,
        MfaAdministrationContract,
        KeyUsesContract,
        AccountAdministrationContract,
        EngineerAdministrationContract,
        AuthenticationContract,
        RepeatedCallsContract,
        HousekeepingContract,
        ConsoleCallerContract,
        AdvisorChecksContract,
        AdvisorHistoryContract,
        AdvisorRecommendationsContract,
        OrganizationRecommendationsContract,
        FindingImportContract,
        AdvisorScanContract,
        OrganizationAdministrationContract,
        VirtualClockContract,
        EventPublishingContract,
        EventFeedContract,
        WebhookAdministrationContract,
        WebhookDispatchContract,
        AuditedCallsContract,
        AuditTrailContract,
        AuditOversightContract,
        CaseDeskContract,
        CannedRepliesContract,
        ResponseWatchContract,
        AutomationContract {
  private final CoreInProcess core = new CoreInProcess(DrivenPorts.inMemory(new InMemoryStore()));

  @Override
  public Installation tenants() {
    return core;
  }
}
