package io.caseport.app;

import io.caseport.advisor.report.JsonScannerReports;
import io.caseport.advisor.runner.ThreadCheckRunner;
import io.caseport.application.access.AccessControl;
import io.caseport.application.access.ManagedPolicies;
import io.caseport.application.access.ServiceQuotas;
import io.caseport.application.access.SessionLimits;
import io.caseport.application.account.AccountAdministrationService;
import io.caseport.application.advisor.AdvisedStore;
import io.caseport.application.advisor.AdvisorServices;
import io.caseport.application.audit.AuditOversightService;
import io.caseport.application.audit.AuditTrailService;
import io.caseport.application.audit.AuditedCallsService;
import io.caseport.application.audit.RecordedWork;
import io.caseport.application.cases.AttachmentSets;
import io.caseport.application.cases.CaseAttachmentsService;
import io.caseport.application.cases.CaseChanges;
import io.caseport.application.cases.CaseSearchService;
import io.caseport.application.cases.SupportCasesService;
import io.caseport.application.catalog.SupportCatalogService;
import io.caseport.application.clock.VirtualClockService;
import io.caseport.application.console.ConsoleServices;
import io.caseport.application.correspondence.CorrespondenceServices;
import io.caseport.application.credential.AccountSettingsService;
import io.caseport.application.credential.CredentialAdministrationService;
import io.caseport.application.credential.CredentialReports;
import io.caseport.application.credential.HashingQueue;
import io.caseport.application.credential.KeyUsesService;
import io.caseport.application.credential.MfaAdministrationService;
import io.caseport.application.credential.MfaSeeds;
import io.caseport.application.credential.OneTimeCodes;
import io.caseport.application.desk.DeskAccess;
import io.caseport.application.desk.DeskServices;
import io.caseport.application.desk.EngineerAdministrationService;
import io.caseport.application.housekeeping.HousekeepingService;
import io.caseport.application.identity.IdentityAdministrationService;
import io.caseport.application.identity.NamedIdentities;
import io.caseport.application.identity.SecretKeys;
import io.caseport.application.inventory.AccessReviewService;
import io.caseport.application.inventory.AccountInventoryService;
import io.caseport.application.organization.OrganizationAdministrationService;
import io.caseport.application.paging.PageTokens;
import io.caseport.application.policy.NamedPolicies;
import io.caseport.application.policy.PolicyAdministrationService;
import io.caseport.application.port.in.AccessReview;
import io.caseport.application.port.in.AccountAdministration;
import io.caseport.application.port.in.AccountInventory;
import io.caseport.application.port.in.AccountSettings;
import io.caseport.application.port.in.AuditOversight;
import io.caseport.application.port.in.AuditTrail;
import io.caseport.application.port.in.AuditedCalls;
import io.caseport.application.port.in.Authentication;
import io.caseport.application.port.in.CaseAttachments;
import io.caseport.application.port.in.CaseSearch;
import io.caseport.application.port.in.CredentialAdministration;
import io.caseport.application.port.in.EngineerAdministration;
import io.caseport.application.port.in.Housekeeping;
import io.caseport.application.port.in.IdentityAdministration;
import io.caseport.application.port.in.KeyUses;
import io.caseport.application.port.in.MfaAdministration;
import io.caseport.application.port.in.OrganizationAdministration;
import io.caseport.application.port.in.PolicyAdministration;
import io.caseport.application.port.in.PolicySimulation;
import io.caseport.application.port.in.RepeatedCalls;
import io.caseport.application.port.in.RoleAdministration;
import io.caseport.application.port.in.Sessions;
import io.caseport.application.port.in.SupportCases;
import io.caseport.application.port.in.SupportCatalog;
import io.caseport.application.port.in.TagAdministration;
import io.caseport.application.port.in.VirtualClock;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.application.role.NamedRoles;
import io.caseport.application.role.RoleAdministrationService;
import io.caseport.application.role.RoleUses;
import io.caseport.application.role.TrustPolicies;
import io.caseport.application.signin.AuthenticationService;
import io.caseport.application.signin.RepeatedCallsService;
import io.caseport.application.signin.SessionTokens;
import io.caseport.application.signin.SessionsService;
import io.caseport.application.signin.SignInServices;
import io.caseport.application.simulation.PolicySimulationService;
import io.caseport.application.simulation.SourceIdentities;
import io.caseport.application.tagging.TagAdministrationService;
import io.caseport.application.webhook.EventServices;
import io.caseport.mail.MimeMailReader;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/** The use cases on one store: the inside of the hexagon, wired by hand. */
public record Core(
    SupportCases cases,
    CaseSearch search,
    CaseAttachments attachments,
    SupportCatalog catalog,
    IdentityAdministration identities,
    RoleAdministration roles,
    TagAdministration tags,
    AccountInventory inventory,
    AccessReview accessReview,
    PolicyAdministration policies,
    PolicySimulation simulation,
    CredentialAdministration credentials,
    AccountSettings settings,
    MfaAdministration mfaDevices,
    AccountAdministration accounts,
    EngineerAdministration engineers,
    Authentication authentication,
    Sessions sessions,
    RepeatedCalls repeatedCalls,
    KeyUses keyUses,
    Housekeeping housekeeping,
    OrganizationAdministration organizations,
    AdvisorServices advisor,
    VirtualClock virtualClock,
    EventServices events,
    AuditedCalls auditedCalls,
    AuditTrail auditTrail,
    AuditOversight auditOversight,
    DeskServices desk,
    CorrespondenceServices correspondence,
    SignInServices signIn,
    ConsoleServices console) {

  public static Core on(
      Store store,
      ReferenceData reference,
      ServiceQuotas quotas,
      InstantSource clock,
      RandomGenerator random) {
    return on(store, reference, CoreSettings.with(quotas), clock, random);
  }

  static Core on(
      Store store,
      ReferenceData reference,
      CoreSettings settings,
      InstantSource clock,
      RandomGenerator random) {
    var quotas = settings.quotas();
    var hashing = new HashingQueue(settings.hasher());
    var work = new RecordedWork(store.unitOfWork());
    var vault = store.secretVault();
    var tokens = new PageTokens(vault);
    var secrets = new SecretKeys(vault);
    var sessionTokens = new SessionTokens(vault);
    var awsManaged = reference.awsManagedPolicies();
    var catalog = reference.catalog();
    var sets = new AttachmentSets(store.attachments(), store.contents(), random);
    var changes =
        new CaseChanges(
            store.cases(), store.handlings(), store.eventLog(), settings.hours(), random);
    var access =
        new AccessControl(
            store.accounts(), store.policies(), store.tags(), awsManaged, quotas, clock);
    var managedPolicies = new ManagedPolicies(store.policies(), awsManaged);
    var namedIdentities = new NamedIdentities(access, store.identities());
    var namedRoles = new NamedRoles(access, store.roles());
    var namedPolicies = new NamedPolicies(access, managedPolicies);
    var sources =
        new SourceIdentities(
            store.identities(), store.roles(), store.tags(), store.policies(), awsManaged);
    var roleUses = new RoleUses(store.roles(), work);
    var uses = new KeyUsesService(store.keyUses(), roleUses, work, clock);
    var codes = new OneTimeCodes(store.mfaDevices(), new MfaSeeds(vault), work, clock);
    var repeated = new RepeatedCallsService(store.callRecords(), vault, work, clock);
    var auditedCalls =
        new AuditedCallsService(
            repeated, store.auditRecords(), store.identities(), work, clock, random);
    return new Core(
        new SupportCasesService(
            access, catalog, store.cases(), changes, sets, work, tokens, quotas, clock, random),
        new CaseSearchService(access, catalog, store.caseIndex(), work, tokens, clock),
        new CaseAttachmentsService(access, store.attachments(), sets, work, quotas, clock),
        new SupportCatalogService(access, catalog, work),
        new IdentityAdministrationService(
            access,
            store.accounts(),
            store.identities(),
            store.policies(),
            store.tags(),
            managedPolicies,
            store.credentials(),
            store.mfaDevices(),
            secrets,
            work,
            tokens,
            clock,
            random),
        new RoleAdministrationService(
            access,
            store.roles(),
            store.policies(),
            store.tags(),
            managedPolicies,
            new TrustPolicies(store.accounts(), store.identities(), store.roles()),
            roleUses,
            work,
            tokens,
            clock,
            random),
        new TagAdministrationService(
            access,
            namedIdentities,
            namedRoles,
            namedPolicies,
            store.mfaDevices(),
            store.tags(),
            work,
            tokens),
        new AccountInventoryService(
            access,
            store.identities(),
            store.roles(),
            store.policies(),
            store.tags(),
            store.mfaDevices(),
            awsManaged,
            roleUses,
            work,
            tokens),
        new AccessReviewService(
            access, store.identities(), store.roles(), store.policies(), awsManaged, work, tokens),
        new PolicyAdministrationService(
            access,
            namedIdentities,
            namedRoles,
            store.policies(),
            store.tags(),
            awsManaged,
            work,
            tokens,
            clock,
            random),
        new PolicySimulationService(access, sources, work, tokens),
        credentials(store, access, hashing, uses, work, clock),
        new AccountSettingsService(access, store.accounts(), store.credentials(), work),
        new MfaAdministrationService(
            access,
            store.accounts(),
            store.identities(),
            store.mfaDevices(),
            store.tags(),
            new MfaSeeds(vault),
            work,
            tokens,
            clock,
            random),
        new AccountAdministrationService(
            store.accounts(), store.identities(), secrets, hashing, work, tokens, clock, random),
        new EngineerAdministrationService(
            store.accounts(),
            store.identities(),
            store.credentials(),
            store.policies(),
            store.tags(),
            store.engineers(),
            secrets,
            hashing,
            work,
            tokens,
            clock,
            random),
        new AuthenticationService(
            store.accounts(),
            store.identities(),
            store.roles(),
            secrets,
            sessionTokens,
            clock,
            random),
        new SessionsService(
            access,
            store.identities(),
            store.roles(),
            new SessionLimits(store.policies(), awsManaged),
            codes::checkCode,
            sessionTokens,
            work,
            clock,
            random),
        repeated,
        uses,
        new HousekeepingService(
            store.callRecords(),
            store.attachments(),
            store.contents(),
            store.cases(),
            store.caseIndex(),
            store.contacts(),
            store.consoleTokens(),
            store.signInCounts(),
            work,
            clock),
        new OrganizationAdministrationService(store.accounts(), work, tokens),
        advisor(store, reference, access, uses, work, tokens, clock),
        new VirtualClockService(store.virtualTime(), work, clock),
        EventServices.of(
            access,
            new EventServices.Stores(
                store.accounts(),
                store.eventLog(),
                store.webhooks(),
                store.webhookDeliveries(),
                vault),
            reference.outlet(),
            work,
            tokens,
            clock,
            random),
        auditedCalls,
        new AuditTrailService(access, store.auditRecords(), work, tokens),
        new AuditOversightService(store.auditRecords(), work, tokens),
        desk(store, reference, access, changes, sets, work, tokens, clock),
        CorrespondenceServices.of(
            access,
            correspondence(store, work),
            changes,
            sets,
            new MimeMailReader(),
            auditedCalls,
            settings.mailing(),
            tokens,
            clock,
            random),
        signIn(store, access, hashing, codes, work, clock, random),
        ConsoleServices.of(
            access,
            new ConsoleServices.Stores(
                store.accounts(),
                store.cases(),
                store.handlings(),
                store.eventLog(),
                store.auditRecords(),
                work),
            catalog,
            sources,
            clock));
  }

  private static SignInServices signIn(
      Store store,
      AccessControl access,
      HashingQueue hashing,
      OneTimeCodes codes,
      UnitOfWork work,
      InstantSource clock,
      RandomGenerator random) {
    return SignInServices.of(
        access,
        new SignInServices.Stores(
            store.accounts(),
            store.identities(),
            store.credentials(),
            store.consoleTokens(),
            store.signInCounts(),
            store.auditRecords(),
            work),
        hashing,
        codes,
        clock,
        random);
  }

  private static CorrespondenceServices.Stores correspondence(Store store, UnitOfWork work) {
    return new CorrespondenceServices.Stores(
        work,
        store.accounts(),
        store.cases(),
        store.attachments(),
        store.contents(),
        store.eventLog(),
        store.outgoingMails(),
        store.replyAddresses(),
        store.contacts(),
        store.secretVault());
  }

  private static AdvisorServices advisor(
      Store store,
      ReferenceData reference,
      AccessControl access,
      KeyUses uses,
      UnitOfWork work,
      PageTokens tokens,
      InstantSource clock) {
    var advised =
        new AdvisedStore(
            store.credentialOverview(),
            store.identities(),
            store.roles(),
            store.policies(),
            store.credentials(),
            store.mfaDevices(),
            store.cases(),
            store.caseIndex(),
            store.handlings(),
            work);
    return AdvisorServices.of(
        access,
        new AdvisorServices.Stores(
            store.accounts(),
            advised,
            store.checkResults(),
            store.checkRefreshes(),
            store.lifecycles()),
        new AdvisorServices.Sources(
            reference.checks(),
            reference.awsManagedPolicies(),
            new JsonScannerReports(),
            new ThreadCheckRunner()),
        uses,
        tokens,
        clock);
  }

  private static DeskServices desk(
      Store store,
      ReferenceData reference,
      AccessControl access,
      CaseChanges changes,
      AttachmentSets sets,
      UnitOfWork work,
      PageTokens tokens,
      InstantSource clock) {
    return DeskServices.of(
        new DeskAccess(access, store.accounts(), store.cases()),
        new DeskServices.Stores(
            store.accounts(),
            store.cases(),
            store.handlings(),
            store.deskRecords(),
            store.cannedReplies(),
            work),
        reference.catalog(),
        changes,
        sets,
        tokens,
        clock);
  }

  private static CredentialAdministration credentials(
      Store store,
      AccessControl access,
      HashingQueue hashing,
      KeyUsesService uses,
      UnitOfWork work,
      InstantSource clock) {
    return new CredentialAdministrationService(
        access,
        store.accounts(),
        store.identities(),
        store.credentials(),
        new CredentialReports(
            store.accounts(), store.identities(), store.credentials(), store.mfaDevices(), uses),
        hashing,
        uses,
        work,
        clock);
  }
}
