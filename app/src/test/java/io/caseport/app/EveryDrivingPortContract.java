package io.caseport.app;

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
import io.caseport.application.contract.ConsoleSessionsContract;
import io.caseport.application.contract.ContactDeskContract;
import io.caseport.application.contract.ContactRequestsContract;
import io.caseport.application.contract.CredentialAdministrationContract;
import io.caseport.application.contract.EngineerAdministrationContract;
import io.caseport.application.contract.EventFeedContract;
import io.caseport.application.contract.EventPublishingContract;
import io.caseport.application.contract.FindingImportContract;
import io.caseport.application.contract.HousekeepingContract;
import io.caseport.application.contract.IdentityAdministrationContract;
import io.caseport.application.contract.KeyUsesContract;
import io.caseport.application.contract.MailDeliveryContract;
import io.caseport.application.contract.MailIntakeContract;
import io.caseport.application.contract.MailQueueContract;
import io.caseport.application.contract.MfaAdministrationContract;
import io.caseport.application.contract.OrganizationAdministrationContract;
import io.caseport.application.contract.OrganizationRecommendationsContract;
import io.caseport.application.contract.PolicyAdministrationContract;
import io.caseport.application.contract.PolicyAnalysisContract;
import io.caseport.application.contract.PolicySimulationContract;
import io.caseport.application.contract.RepeatedCallsContract;
import io.caseport.application.contract.ResponseWatchContract;
import io.caseport.application.contract.RoleAdministrationContract;
import io.caseport.application.contract.RootPasswordContract;
import io.caseport.application.contract.ServiceOffersContract;
import io.caseport.application.contract.SessionsContract;
import io.caseport.application.contract.SignInContract;
import io.caseport.application.contract.SupportCasesContract;
import io.caseport.application.contract.SupportCatalogContract;
import io.caseport.application.contract.SupportPlansContract;
import io.caseport.application.contract.TagAdministrationContract;
import io.caseport.application.contract.VirtualClockContract;
import io.caseport.application.contract.WebhookAdministrationContract;
import io.caseport.application.contract.WebhookDispatchContract;

/** The contracts of all driving ports: the use cases are asked all of them on each engine. */
interface EveryDrivingPortContract
    extends SupportCasesContract,
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
        MailDeliveryContract,
        MailQueueContract,
        MailIntakeContract,
        ContactRequestsContract,
        ContactDeskContract,
        AutomationContract,
        SignInContract,
        ConsoleSessionsContract,
        RootPasswordContract {}
