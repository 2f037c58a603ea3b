package io.caseport.persistence;

import io.caseport.application.contract.AccountRepositoryContract;
import io.caseport.application.contract.AttachmentContentsContract;
import io.caseport.application.contract.AttachmentRepositoryContract;
import io.caseport.application.contract.AuditRecordsContract;
import io.caseport.application.contract.AutomationTasksContract;
import io.caseport.application.contract.CallRecordsContract;
import io.caseport.application.contract.CannedReplyRepositoryContract;
import io.caseport.application.contract.CaseIndexContract;
import io.caseport.application.contract.CaseRepositoryContract;
import io.caseport.application.contract.CheckRefreshRepositoryContract;
import io.caseport.application.contract.CheckResultRepositoryContract;
import io.caseport.application.contract.ConsoleTokensContract;
import io.caseport.application.contract.ContactRepositoryContract;
import io.caseport.application.contract.CredentialOverviewContract;
import io.caseport.application.contract.CredentialRepositoryContract;
import io.caseport.application.contract.DeskRecordsContract;
import io.caseport.application.contract.EngineerRepositoryContract;
import io.caseport.application.contract.EventLogContract;
import io.caseport.application.contract.HandlingRepositoryContract;
import io.caseport.application.contract.IdentityRepositoryContract;
import io.caseport.application.contract.KeyUseRepositoryContract;
import io.caseport.application.contract.LifecycleRepositoryContract;
import io.caseport.application.contract.MfaDeviceRepositoryContract;
import io.caseport.application.contract.OutgoingMailsContract;
import io.caseport.application.contract.PolicyRepositoryContract;
import io.caseport.application.contract.ReplyAddressesContract;
import io.caseport.application.contract.RoleRepositoryContract;
import io.caseport.application.contract.SignInCountsContract;
import io.caseport.application.contract.TagRepositoryContract;
import io.caseport.application.contract.UnitOfWorkContract;
import io.caseport.application.contract.VirtualTimeContract;
import io.caseport.application.contract.WebhookDeliveriesContract;
import io.caseport.application.contract.WebhookRepositoryContract;

/** The contracts of all ports of a store: each engine is asked all of them. */
interface EveryDrivenPortContract
    extends UnitOfWorkContract,
        AccountRepositoryContract,
        IdentityRepositoryContract,
        EngineerRepositoryContract,
        RoleRepositoryContract,
        TagRepositoryContract,
        PolicyRepositoryContract,
        CaseRepositoryContract,
        CaseIndexContract,
        AttachmentRepositoryContract,
        AttachmentContentsContract,
        CallRecordsContract,
        CredentialRepositoryContract,
        MfaDeviceRepositoryContract,
        KeyUseRepositoryContract,
        CheckResultRepositoryContract,
        CheckRefreshRepositoryContract,
        LifecycleRepositoryContract,
        CredentialOverviewContract,
        EventLogContract,
        VirtualTimeContract,
        AutomationTasksContract,
        WebhookRepositoryContract,
        WebhookDeliveriesContract,
        AuditRecordsContract,
        HandlingRepositoryContract,
        DeskRecordsContract,
        CannedReplyRepositoryContract,
        OutgoingMailsContract,
        ReplyAddressesContract,
        ContactRepositoryContract,
        ConsoleTokensContract,
        SignInCountsContract {}
