package io.caseport.application.contract;

import io.caseport.application.access.AccessControl;
import io.caseport.application.access.ManagedPolicies;
import io.caseport.application.access.ServiceQuotas;
import io.caseport.application.access.SessionLimits;
import io.caseport.application.account.AccountAdministrationService;
import io.caseport.application.advisor.AdvisorCatalog;
import io.caseport.application.advisor.AdvisorServices;
import io.caseport.application.audit.AuditOversightService;
import io.caseport.application.audit.AuditTrailService;
import io.caseport.application.audit.AuditedCallsService;
import io.caseport.application.audit.RecordedWork;
import io.caseport.application.automation.AutomationService;
import io.caseport.application.automation.RuledEngineer;
import io.caseport.application.cases.AttachmentSets;
import io.caseport.application.cases.CaseAttachmentsService;
import io.caseport.application.cases.CaseChanges;
import io.caseport.application.cases.CaseSearchService;
import io.caseport.application.cases.SupportCasesService;
import io.caseport.application.catalog.Catalog;
import io.caseport.application.catalog.SupportCatalogService;
import io.caseport.application.clock.VirtualClockService;
import io.caseport.application.clock.VirtualInstants;
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
import io.caseport.application.fixture.Accounts;
import io.caseport.application.fixture.AsffLineReports;
import io.caseport.application.fixture.FewAwsManagedPolicies;
import io.caseport.application.fixture.FewScannerRules;
import io.caseport.application.fixture.InMemoryReceivers;
import io.caseport.application.fixture.LineMailReader;
import io.caseport.application.fixture.ManualClock;
import io.caseport.application.fixture.PlainSecretVault;
import io.caseport.application.fixture.Policies;
import io.caseport.application.fixture.QuickPasswordHasher;
import io.caseport.application.fixture.Randomness;
import io.caseport.application.fixture.SampleChecks;
import io.caseport.application.fixture.SentLetters;
import io.caseport.application.fixture.SmallAdvisorCatalog;
import io.caseport.application.fixture.SmallCatalog;
import io.caseport.application.fixture.ThreadedCheckRunner;
import io.caseport.application.housekeeping.HousekeepingService;
import io.caseport.application.identity.IdentityAdministrationService;
import io.caseport.application.identity.NamedIdentities;
import io.caseport.application.identity.SecretKeys;
import io.caseport.application.inventory.AccessReviewService;
import io.caseport.application.inventory.AccountInventoryService;
import io.caseport.application.mail.MailSettings;
import io.caseport.application.organization.OrganizationAdministrationService;
import io.caseport.application.paging.PageTokens;
import io.caseport.application.policy.NamedPolicies;
import io.caseport.application.policy.PolicyAdministrationService;
import io.caseport.application.port.in.AccessExplanation;
import io.caseport.application.port.in.AccessReview;
import io.caseport.application.port.in.AccountAdministration;
import io.caseport.application.port.in.AccountInventory;
import io.caseport.application.port.in.AccountSettings;
import io.caseport.application.port.in.AdvisorChecks;
import io.caseport.application.port.in.AdvisorHistory;
import io.caseport.application.port.in.AdvisorRecommendations;
import io.caseport.application.port.in.AdvisorScan;
import io.caseport.application.port.in.AuditOversight;
import io.caseport.application.port.in.AuditTrail;
import io.caseport.application.port.in.AuditedCalls;
import io.caseport.application.port.in.Authentication;
import io.caseport.application.port.in.Automation;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.CannedReplies;
import io.caseport.application.port.in.CaseAttachments;
import io.caseport.application.port.in.CaseDesk;
import io.caseport.application.port.in.CaseSearch;
import io.caseport.application.port.in.CaseTimeline;
import io.caseport.application.port.in.ConsoleSessions;
import io.caseport.application.port.in.CredentialAdministration;
import io.caseport.application.port.in.EngineerAdministration;
import io.caseport.application.port.in.EventFeed;
import io.caseport.application.port.in.EventPublishing;
import io.caseport.application.port.in.FindingImport;
import io.caseport.application.port.in.Housekeeping;
import io.caseport.application.port.in.IdentityAdministration;
import io.caseport.application.port.in.KeyUses;
import io.caseport.application.port.in.MfaAdministration;
import io.caseport.application.port.in.OrganizationAdministration;
import io.caseport.application.port.in.OrganizationRecommendations;
import io.caseport.application.port.in.PolicyAdministration;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.application.port.in.PolicyAnalysis;
import io.caseport.application.port.in.PolicySimulation;
import io.caseport.application.port.in.RepeatedCalls;
import io.caseport.application.port.in.ResponseWatch;
import io.caseport.application.port.in.RoleAdministration;
import io.caseport.application.port.in.RootPassword;
import io.caseport.application.port.in.ServiceOffers;
import io.caseport.application.port.in.Sessions;
import io.caseport.application.port.in.Sessions.TemporaryCredentials;
import io.caseport.application.port.in.SignIn;
import io.caseport.application.port.in.SupportCases;
import io.caseport.application.port.in.SupportCatalog;
import io.caseport.application.port.in.SupportPlans;
import io.caseport.application.port.in.TagAdministration;
import io.caseport.application.port.in.VirtualClock;
import io.caseport.application.port.in.WebhookAdministration;
import io.caseport.application.port.in.WebhookDispatch;
import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.AdvisorCatalogSource;
import io.caseport.application.port.out.AdvisorCheck;
import io.caseport.application.port.out.CheckRunner;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.application.port.out.VirtualTime;
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
import io.caseport.domain.account.AccountId;
import io.caseport.domain.account.AccountName;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.automation.AutomationRule;
import io.caseport.domain.desk.DeskHours;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.User;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.mail.OutgoingMail;
import io.caseport.domain.plan.SupportPlan;
import io.caseport.domain.webhook.ReceiverRules;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The use cases themselves on a store that is empty, with stand-ins for all else they need. */
public final class CoreInProcess implements Installation {
  private static final ServiceQuotas QUOTAS =
      new ServiceQuotas(
          ServiceQuotas.UNLIMITED,
          ServiceQuotas.UNLIMITED,
          CASES_PER_HOUR,
          SETS_PER_HOUR,
          READS_PER_MINUTE);

  private static final int EVENTS_AT_ONCE = 100;

  private final ManualClock clock = new ManualClock();
  private final DrivenPorts store;
  private final SupportCases cases;
  private final CaseSearch search;
  private final ConsoleServices console;
  private final CaseAttachments attachments;
  private final SupportCatalog catalog;
  private final IdentityAdministration identities;
  private final RoleAdministration roles;
  private final TagAdministration tags;
  private final AccountInventory inventory;
  private final AccessReview accessReview;
  private final PolicyAdministration policies;
  private final PolicySimulation simulation;
  private final AccountAdministration accounts;
  private final EngineerAdministration engineers;
  private final Authentication authentication;
  private final Sessions sessions;
  private final UnitOfWork work;
  private final RepeatedCalls repeatedCalls;
  private final Housekeeping housekeeping;
  private final OneTimeCodes oneTimeCodes;
  private final MfaAdministration mfaDevices;
  private final AccountSettings settings;
  private final KeyUses keyUses;
  private final CredentialAdministration credentials;
  private final OrganizationAdministration organizations;
  private final VirtualTime virtualTime;
  private final VirtualClock virtualClock;
  private final AdvisorServices advisor;
  private final InMemoryReceivers receivers = new InMemoryReceivers();
  private final EventServices events;
  private final AuditedCalls auditedCalls;
  private final AuditTrail auditTrail;
  private final AuditOversight auditOversight;
  private final SignInServices signIn;
  private final DeskServices desk;
  private final AccountRepository deskAccounts;
  private final DrivenPorts stored;
  private final CorrespondenceServices correspondence;
  private final SentLetters letters = new SentLetters();
  private final List<OutgoingMail> givenUp = new ArrayList<>();
  private final Caller businessRoot;
  private final Caller userWithoutPolicy;
  private final Caller supporter;
  private final Caller strangerRoot;
  private final Caller basicRoot;
  private final Caller basicUserWithoutPolicy;

  public CoreInProcess(DrivenPorts store) {
    this(store, new SmallAdvisorCatalog(), SampleChecks.all());
  }

  /** The same with checks of one's own. */
  public CoreInProcess(
      DrivenPorts store, AdvisorCatalogSource checksKnown, List<AdvisorCheck> checks) {
    this(store, checksKnown, checks, new ThreadedCheckRunner());
  }

  /** The same with a runner of one's own. */
  public CoreInProcess(
      DrivenPorts store,
      AdvisorCatalogSource checksKnown,
      List<AdvisorCheck> checks,
      CheckRunner runner) {
    work = new RecordedWork(store.unitOfWork());
    this.store = store;
    var random = Randomness.seeded();
    var vault = new PlainSecretVault();
    var tokens = new PageTokens(vault);
    var hashing = new HashingQueue(new QuickPasswordHasher());
    var secrets = new SecretKeys(vault);
    var awsManaged = new FewAwsManagedPolicies();
    var codes = new Catalog(new SmallCatalog());
    var sets = new AttachmentSets(store.attachments(), store.contents(), random);
    var changes =
        new CaseChanges(store.cases(), store.handlings(), store.eventLog(), DeskHours.UTC, random);
    var access =
        new AccessControl(
            store.accounts(), store.policies(), store.tags(), awsManaged, QUOTAS, clock);
    var managedPolicies = new ManagedPolicies(store.policies(), awsManaged);
    var namedIdentities = new NamedIdentities(access, store.identities());
    var namedRoles = new NamedRoles(access, store.roles());
    var namedPolicies = new NamedPolicies(access, managedPolicies);
    cases =
        new SupportCasesService(
            access, codes, store.cases(), changes, sets, work, tokens, QUOTAS, clock, random);
    search = new CaseSearchService(access, codes, store.caseIndex(), work, tokens, clock);
    attachments =
        new CaseAttachmentsService(access, store.attachments(), sets, work, QUOTAS, clock);
    catalog = new SupportCatalogService(access, codes, work);
    identities =
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
            random);
    var roleUses = new RoleUses(store.roles(), work);
    roles =
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
            random);
    tags =
        new TagAdministrationService(
            access,
            namedIdentities,
            namedRoles,
            namedPolicies,
            store.mfaDevices(),
            store.tags(),
            work,
            tokens);
    inventory =
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
            tokens);
    accessReview =
        new AccessReviewService(
            access, store.identities(), store.roles(), store.policies(), awsManaged, work, tokens);
    policies =
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
            random);
    var sources =
        new SourceIdentities(
            store.identities(), store.roles(), store.tags(), store.policies(), awsManaged);
    simulation = new PolicySimulationService(access, sources, work, tokens);
    console =
        ConsoleServices.of(
            access,
            new ConsoleServices.Stores(
                store.accounts(),
                store.cases(),
                store.handlings(),
                store.eventLog(),
                store.auditRecords(),
                work),
            codes,
            sources,
            clock);
    accounts =
        new AccountAdministrationService(
            store.accounts(), store.identities(), secrets, hashing, work, tokens, clock, random);
    engineers =
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
            random);
    var sessionTokens = new SessionTokens(vault);
    authentication =
        new AuthenticationService(
            store.accounts(),
            store.identities(),
            store.roles(),
            secrets,
            sessionTokens,
            clock,
            random);
    repeatedCalls = new RepeatedCallsService(store.callRecords(), vault, work, clock);
    housekeeping =
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
            clock);
    var seeds = new MfaSeeds(vault);
    oneTimeCodes = new OneTimeCodes(store.mfaDevices(), seeds, work, clock);
    sessions =
        new SessionsService(
            access,
            store.identities(),
            store.roles(),
            new SessionLimits(store.policies(), awsManaged),
            oneTimeCodes::checkCode,
            sessionTokens,
            work,
            clock,
            random);
    mfaDevices =
        new MfaAdministrationService(
            access,
            store.accounts(),
            store.identities(),
            store.mfaDevices(),
            store.tags(),
            seeds,
            work,
            tokens,
            clock,
            random);
    settings = new AccountSettingsService(access, store.accounts(), store.credentials(), work);
    var uses = new KeyUsesService(store.keyUses(), roleUses, work, clock);
    keyUses = uses;
    credentials =
        new CredentialAdministrationService(
            access,
            store.accounts(),
            store.identities(),
            store.credentials(),
            new CredentialReports(
                store.accounts(),
                store.identities(),
                store.credentials(),
                store.mfaDevices(),
                uses),
            hashing,
            uses,
            work,
            clock);
    organizations = new OrganizationAdministrationService(store.accounts(), work, tokens);
    virtualTime = store.virtualTime();
    virtualClock =
        new VirtualClockService(virtualTime, work, new VirtualInstants(virtualTime, clock));
    advisor =
        AdvisorServices.of(
            access,
            new AdvisorServices.Stores(
                store.accounts(),
                store.advised(),
                store.checkResults(),
                store.checkRefreshes(),
                store.lifecycles()),
            new AdvisorServices.Sources(
                new AdvisorCatalog(List.of(checksKnown), checks, new FewScannerRules()),
                awsManaged,
                new AsffLineReports(),
                runner),
            keyUses,
            tokens,
            clock);
    events =
        EventServices.of(
            access,
            new EventServices.Stores(
                store.accounts(),
                store.eventLog(),
                store.webhooks(),
                store.webhookDeliveries(),
                vault),
            new EventServices.Outlet(receivers, new ReceiverRules(ReceiverRules.LOOPBACK)),
            work,
            tokens,
            clock,
            random);
    auditedCalls =
        new AuditedCallsService(
            repeatedCalls, store.auditRecords(), store.identities(), work, clock, random);
    auditTrail = new AuditTrailService(access, store.auditRecords(), work, tokens);
    auditOversight = new AuditOversightService(store.auditRecords(), work, tokens);
    signIn =
        SignInServices.of(
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
            oneTimeCodes,
            clock,
            random);
    desk =
        DeskServices.of(
            new DeskAccess(access, store.accounts(), store.cases()),
            new DeskServices.Stores(
                store.accounts(),
                store.cases(),
                store.handlings(),
                store.deskRecords(),
                store.cannedReplies(),
                work),
            codes,
            changes,
            sets,
            tokens,
            clock);
    deskAccounts = store.accounts();
    stored = store;
    correspondence =
        CorrespondenceServices.of(
            access,
            new CorrespondenceServices.Stores(
                work,
                store.accounts(),
                store.cases(),
                store.attachments(),
                store.contents(),
                store.eventLog(),
                store.outgoingMails(),
                store.replyAddresses(),
                store.contacts(),
                vault),
            changes,
            sets,
            new LineMailReader(),
            auditedCalls,
            Optional.of(
                new CorrespondenceServices.Mailing(
                    new MailSettings(
                        new EmailAddress("desk@support.example"), "https://support.example"),
                    letters,
                    (mail, _) -> givenUp.add(mail))),
            tokens,
            clock,
            random);
    businessRoot = rootOf("Business", SupportPlan.BUSINESS);
    userWithoutPolicy = userOf(businessRoot, "without-policy");
    supporter = userOf(businessRoot, "supporter");
    policies.attachPolicy(
        businessRoot, new Holder.OfUser(new UserName("supporter")), Policies.AWS_SUPPORT_ACCESS);
    strangerRoot = rootOf("Stranger", SupportPlan.BUSINESS);
    basicRoot = rootOf("Basic", SupportPlan.BASIC);
    basicUserWithoutPolicy = userOf(basicRoot, "without-policy");
  }

  @Override
  public CorrespondenceServices correspondence() {
    return correspondence;
  }

  @Override
  public SentLetters letters() {
    return letters;
  }

  @Override
  public List<OutgoingMail> givenUp() {
    return givenUp;
  }

  @Override
  public DrivenPorts stored() {
    return stored;
  }

  private Caller rootOf(String name, SupportPlan plan) {
    var email = new EmailAddress(name + "@example.com");
    var opened = accounts.createAccount(new AccountName(name), email, plan);
    return Caller.throughApi(new Principal.Root(opened.account().id()));
  }

  private Caller userOf(Caller root, String name) {
    return as(identities.createUser(root, IamPath.ROOT, new UserName(name)));
  }

  @Override
  public Automation automation(List<AutomationRule> rules) {
    return new AutomationService(
        rules,
        store.automationTasks(),
        store.eventLog(),
        store.cases(),
        new RuledEngineer(desk(), store.identities()),
        work,
        clock);
  }

  @Override
  public void publishEvents() {
    while (store.eventLog().publish(EVENTS_AT_ONCE) > 0) {}
  }

  @Override
  public VirtualClock virtualClock() {
    return virtualClock;
  }

  @Override
  public void beForTests() {
    virtualTime.setAhead(Duration.ZERO);
  }

  @Override
  public EventPublishing eventPublishing() {
    return events.publishing();
  }

  @Override
  public EventFeed eventFeed() {
    return events.feed();
  }

  @Override
  public WebhookAdministration webhooks() {
    return events.webhooks();
  }

  @Override
  public WebhookDispatch webhookDispatch() {
    return events.dispatch();
  }

  @Override
  public InMemoryReceivers receivers() {
    return receivers;
  }

  @Override
  public CaseDesk desk() {
    return desk.cases();
  }

  @Override
  public CannedReplies cannedReplies() {
    return desk.cannedReplies();
  }

  @Override
  public ResponseWatch responseWatch() {
    return desk.responseWatch();
  }

  @Override
  public Caller engineer(String name, String... actions) {
    work.write(
        () -> {
          if (deskAccounts.find(AccountId.DESK).isEmpty()) {
            deskAccounts.add(Accounts.desk());
          }
        });
    var root = Caller.throughApi(new Principal.Root(AccountId.DESK));
    var engineer = userOf(root, name);
    policies.putInlinePolicy(
        root,
        new Holder.OfUser(new UserName(name)),
        new PolicyName("desk"),
        Policies.allowingEach(actions));
    return engineer;
  }

  @Override
  public OrganizationAdministration organizations() {
    return organizations;
  }

  @Override
  public AdvisorChecks advisorChecks() {
    return advisor.checks();
  }

  @Override
  public AdvisorHistory advisorHistory() {
    return advisor.history();
  }

  @Override
  public AdvisorRecommendations recommendations() {
    return advisor.recommendations();
  }

  @Override
  public OrganizationRecommendations organizationRecommendations() {
    return advisor.organizationRecommendations();
  }

  @Override
  public FindingImport findingImport() {
    return advisor.findingImport();
  }

  @Override
  public AdvisorScan advisorScan() {
    return advisor.scan();
  }

  @Override
  public SupportCases cases() {
    return cases;
  }

  @Override
  public CaseSearch search() {
    return search;
  }

  @Override
  public CaseTimeline timeline() {
    return console.timeline();
  }

  @Override
  public PolicyAnalysis policyAnalysis() {
    return console.policies();
  }

  @Override
  public AccessExplanation accessExplanation() {
    return console.access();
  }

  @Override
  public ServiceOffers offers() {
    return console.offers();
  }

  @Override
  public SupportPlans plans() {
    return console.plans();
  }

  @Override
  public CaseAttachments attachments() {
    return attachments;
  }

  @Override
  public SupportCatalog catalog() {
    return catalog;
  }

  @Override
  public IdentityAdministration identities() {
    return identities;
  }

  @Override
  public RoleAdministration roles() {
    return roles;
  }

  @Override
  public TagAdministration tags() {
    return tags;
  }

  @Override
  public AccountInventory inventory() {
    return inventory;
  }

  @Override
  public AccessReview accessReview() {
    return accessReview;
  }

  @Override
  public PolicyAdministration policies() {
    return policies;
  }

  @Override
  public PolicySimulation simulation() {
    return simulation;
  }

  @Override
  public AccountAdministration accounts() {
    return accounts;
  }

  @Override
  public EngineerAdministration engineers() {
    return engineers;
  }

  @Override
  public Authentication authentication() {
    return authentication;
  }

  @Override
  public Sessions sessions() {
    return sessions;
  }

  @Override
  public Caller holding(TemporaryCredentials credentials) {
    return Caller.throughApi(
        work.read(
            () ->
                authentication.authenticate(
                    credentials.id(),
                    Optional.of(credentials.sessionToken()),
                    credentials.secret()::equals)));
  }

  @Override
  public SignIn signIn() {
    return signIn.signIn();
  }

  @Override
  public ConsoleSessions consoleSessions() {
    return signIn.sessions();
  }

  @Override
  public RootPassword rootPassword() {
    return signIn.rootPassword();
  }

  @Override
  public AuditedCalls auditedCalls() {
    return auditedCalls;
  }

  @Override
  public AuditTrail auditTrail() {
    return auditTrail;
  }

  @Override
  public AuditOversight auditOversight() {
    return auditOversight;
  }

  @Override
  public RepeatedCalls repeatedCalls() {
    return repeatedCalls;
  }

  @Override
  public Housekeeping housekeeping() {
    return housekeeping;
  }

  @Override
  public MfaAdministration mfaDevices() {
    return mfaDevices;
  }

  @Override
  public AccountSettings settings() {
    return settings;
  }

  @Override
  public CredentialAdministration credentials() {
    return credentials;
  }

  @Override
  public KeyUses keyUses() {
    return keyUses;
  }

  public OneTimeCodes oneTimeCodes() {
    return oneTimeCodes;
  }

  @Override
  public Caller businessRoot() {
    return businessRoot;
  }

  @Override
  public Caller userWithoutPolicy() {
    return userWithoutPolicy;
  }

  @Override
  public Caller supporter() {
    return supporter;
  }

  @Override
  public Caller strangerRoot() {
    return strangerRoot;
  }

  @Override
  public Caller basicRoot() {
    return basicRoot;
  }

  @Override
  public Caller basicUserWithoutPolicy() {
    return basicUserWithoutPolicy;
  }

  @Override
  public Caller as(User user) {
    return Caller.throughApi(user.principal());
  }

  @Override
  public Instant now() {
    return clock.instant();
  }

  @Override
  public void advance(Duration time) {
    clock.advance(time);
  }
}
