package io.caseport.app.wire;

import io.caseport.app.Core;
import io.caseport.application.contract.Tenants;
import io.caseport.application.fixture.ManualClock;
import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.AccountAdministration.NewAccount;
import io.caseport.application.port.in.AccountInventory;
import io.caseport.application.port.in.AccountSettings;
import io.caseport.application.port.in.AdvisorChecks;
import io.caseport.application.port.in.AdvisorRecommendations;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.CaseAttachments;
import io.caseport.application.port.in.CredentialAdministration;
import io.caseport.application.port.in.IdentityAdministration;
import io.caseport.application.port.in.MfaAdministration;
import io.caseport.application.port.in.OrganizationRecommendations;
import io.caseport.application.port.in.PolicyAdministration;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.application.port.in.PolicySimulation;
import io.caseport.application.port.in.RoleAdministration;
import io.caseport.application.port.in.Sessions;
import io.caseport.application.port.in.Sessions.TemporaryCredentials;
import io.caseport.application.port.in.SupportCases;
import io.caseport.application.port.in.SupportCatalog;
import io.caseport.application.port.in.TagAdministration;
import io.caseport.domain.account.AccountName;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.User;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.plan.SupportPlan;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Customers of a running server, who reach it with the AWS SDK. Accounts and the first keys come
 * from within, as an operator would give them out.
 */
final class WireTenants implements Tenants {
  private final Core core;
  private final Clients clients;
  private final ManualClock clock;
  private final Keyring keys = new Keyring();
  private final Caller businessRoot;
  private final Caller userWithoutPolicy;
  private final Caller supporter;
  private final Caller strangerRoot;
  private final Caller basicRoot;
  private final Caller basicUserWithoutPolicy;

  WireTenants(Core core, Clients clients, ManualClock clock) {
    this.core = core;
    this.clients = clients;
    this.clock = clock;
    businessRoot = open(SupportPlan.BUSINESS);
    userWithoutPolicy = user(businessRoot, "without-policy");
    supporter = user(businessRoot, "supporter");
    core.policies()
        .attachPolicy(
            businessRoot,
            new Holder.OfUser(new UserName("supporter")),
            Policies.AWS_SUPPORT_ACCESS);
    strangerRoot = open(SupportPlan.BUSINESS);
    basicRoot = open(SupportPlan.BASIC);
    basicUserWithoutPolicy = user(basicRoot, "without-policy");
  }

  /** The root user of a new account. */
  Caller open(SupportPlan plan) {
    NewAccount opened =
        core.accounts()
            .createAccount(
                new AccountName(plan.displayName()),
                new EmailAddress(UUID.randomUUID() + "@example.com"),
                plan);
    var root = new Principal.Root(opened.account().id());
    return keys.add(root, opened.accessKeyId(), opened.secretAccessKey());
  }

  private Caller user(Caller root, String name) {
    return as(core.identities().createUser(root, IamPath.ROOT, new UserName(name)));
  }

  Keyring keys() {
    return keys;
  }

  Clients clients() {
    return clients;
  }

  @Override
  public Caller as(User user) {
    if (keys.holds(user.principal())) {
      return Caller.throughApi(user.principal());
    }
    var root = Caller.throughApi(new Principal.Root(user.accountId()));
    var created = core.identities().createAccessKey(root, Optional.of(user.name()));
    return keys.add(user.principal(), created.key().id(), created.secret());
  }

  @Override
  public SupportCases cases() {
    return new WireSupportCases(clients.support, keys);
  }

  @Override
  public CaseAttachments attachments() {
    return new WireCaseAttachments(clients.support, keys);
  }

  @Override
  public SupportCatalog catalog() {
    return new WireSupportCatalog(clients.support, keys);
  }

  @Override
  public IdentityAdministration identities() {
    return new WireIdentityAdministration(clients.iam, keys);
  }

  @Override
  public RoleAdministration roles() {
    return new WireRoleAdministration(clients.iam, keys);
  }

  @Override
  public TagAdministration tags() {
    return new WireTagAdministration(clients.iam, keys);
  }

  @Override
  public AccountInventory inventory() {
    return new WireAccountInventory(clients.iam, keys);
  }

  @Override
  public PolicyAdministration policies() {
    return new WirePolicyAdministration(clients.iam, keys);
  }

  @Override
  public Sessions sessions() {
    return new WireSessions(clients.sts, keys);
  }

  @Override
  public Caller holding(TemporaryCredentials credentials) {
    var principal =
        core.authentication()
            .authenticate(
                credentials.id(),
                Optional.of(credentials.sessionToken()),
                credentials.secret()::equals);
    return keys.add(principal, credentials);
  }

  @Override
  public PolicySimulation simulation() {
    return new WirePolicySimulation(clients.iam, keys);
  }

  @Override
  public CredentialAdministration credentials() {
    return new WireCredentialAdministration(clients.iam, keys);
  }

  @Override
  public AccountSettings settings() {
    return new WireAccountSettings(clients.iam, keys);
  }

  @Override
  public MfaAdministration mfaDevices() {
    return new WireMfaAdministration(clients.iam, keys);
  }

  @Override
  public AdvisorChecks advisorChecks() {
    return new WireAdvisorChecks(clients.support, keys);
  }

  @Override
  public AdvisorRecommendations recommendations() {
    return new WireAdvisorRecommendations(clients.advisor, clients.raw, keys);
  }

  @Override
  public OrganizationRecommendations organizationRecommendations() {
    return new WireOrganizationRecommendations(clients.advisor, keys);
  }

  @Override
  public void letAdvisorWork() {
    var scan = core.advisor().scan();
    while (scan.refreshSome()) {}
    while (scan.scanSome()) {}
    while (scan.forgetSome()) {}
  }

  @Override
  public void setPlan(Caller caller, SupportPlan plan) {
    core.accounts().setPlan(caller.accountId(), plan);
  }

  @Override
  public void organize(Caller management, Caller... members) {
    core.organizations().createOrganization(management.accountId());
    for (var member : members) {
      core.organizations().addMember(management.accountId(), member.accountId());
    }
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

  /** The clock of the server. */
  ManualClock clock() {
    return clock;
  }

  @Override
  public Instant now() {
    return clock.instant();
  }

  @Override
  public void advance(Duration time) {
    clock.advance(time);
  }

  /** Both protocols have one error for all that a client should not have sent. */
  @Override
  public Class<? extends Refusal> carried(Class<? extends Refusal> refusal) {
    return refusal == Refusal.InvalidPageToken.class
            || refusal == Refusal.InvalidArguments.class
            || refusal == Refusal.NotInPlan.class
            || refusal == Refusal.CaseNotReopenable.class
        ? Refusal.InvalidArgument.class
        : refusal;
  }
}
