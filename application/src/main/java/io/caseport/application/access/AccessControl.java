package io.caseport.application.access;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.Caller.Channel;
import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.AwsManagedPolicies;
import io.caseport.application.port.out.PolicyRepository;
import io.caseport.application.port.out.PolicyRepository.Grant;
import io.caseport.application.port.out.PolicyRepository.Grants;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.application.port.out.TagRepository;
import io.caseport.domain.account.Account;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.Role;
import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.Decision;
import io.caseport.domain.policy.GrantedPolicy;
import io.caseport.domain.policy.Grantee;
import io.caseport.domain.policy.PolicyArn;
import io.caseport.domain.policy.PolicyDocument;
import io.caseport.domain.policy.PolicyEvaluation;
import io.caseport.domain.policy.PolicyHolder;
import io.caseport.domain.policy.PolicySet;
import io.caseport.domain.policy.PolicySource;
import io.caseport.domain.policy.RequestContext;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Every use case begins here. Policies are read anew each time, so a change holds at once. */
public final class AccessControl {
  /** What is asked of an action that has no resource types, as all of Support. */
  public static final String ANY_RESOURCE = "*";

  /** What root may, and whoever is trusted by name where its own policies need not say so. */
  static final GrantedPolicy EVERYTHING =
      new GrantedPolicy(
          new PolicySource.Inline("root", new PolicyHolder.User("root")),
          PolicyDocument.parse(
              """
              {"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}\
              """));

  private final AccountRepository accounts;
  private final PolicyRepository policies;
  private final TagRepository tags;
  private final AwsManagedPolicies awsManaged;
  private final SessionLimits limits;
  private final ServiceQuotas quotas;
  private final InstantSource clock;
  private final Rate calls;
  private final Map<PolicyArn, PolicyDocument> awsDocuments = new ConcurrentHashMap<>();
  private final CompiledGrants compiled = new CompiledGrants();

  public AccessControl(
      AccountRepository accounts,
      PolicyRepository policies,
      TagRepository tags,
      AwsManagedPolicies awsManaged,
      ServiceQuotas quotas,
      InstantSource clock) {
    this.accounts = accounts;
    this.policies = policies;
    this.tags = tags;
    this.awsManaged = awsManaged;
    this.limits = new SessionLimits(policies, awsManaged);
    this.quotas = quotas;
    this.clock = clock;
    this.calls = new Rate(quotas.callsPerSecond(), Duration.ofSeconds(1), clock);
  }

  /**
   * Lets the caller of a Support operation in: permission first, then the plan.
   *
   * @return the caller's account
   * @throws Refusal.AccessDenied if no policy allows the action, or one denies it
   * @throws Refusal.PlanNotEntitled if the call comes through the API and the plan does not include
   *     it
   * @throws Refusal.Throttled beyond the account's rate of calls
   */
  public Account requireSupport(Caller caller, Action action) {
    requireAllowed(caller, action, new Resource.Named(ANY_RESOURCE), RequestKeys.NONE);
    var account = accountOf(caller);
    if (caller.channel() == Channel.API && !account.plan().apiAccess()) {
      throw new Refusal.PlanNotEntitled(account.plan().displayName());
    }
    if (!calls.admits(account.id())) {
      throw new Refusal.Throttled(quotas.callsPerSecond());
    }
    return account;
  }

  /**
   * Lets the caller of an operation in that needs no plan and cannot be rehearsed.
   *
   * @param keys what conditions can ask of this operation beside what every request has
   * @throws Refusal.AccessDenied if no policy allows the action, or one denies it
   */
  public void require(Caller caller, Action action, Resource resource, RequestKeys keys) {
    if (caller.dryRun()) {
      throw new IllegalArgumentException(action.text() + " cannot be rehearsed");
    }
    requireAllowed(caller, action, resource, keys);
  }

  public void require(Caller caller, Action action, Resource resource) {
    require(caller, action, resource, RequestKeys.NONE);
  }

  /**
   * Lets the caller in as the others do, where nothing can be asked of the resource.
   *
   * @param arn what the action works on, or {@link #ANY_RESOURCE}
   */
  public void require(Caller caller, Action action, String arn) {
    require(caller, action, new Resource.Named(arn), RequestKeys.NONE);
  }

  /**
   * Lets the caller of an operation in that the account allows to all its users.
   *
   * @throws Refusal.AccessDenied if a policy denies the action
   */
  public void requireNotDenied(Caller caller, Action action, Resource resource) {
    SessionScope.require(caller.principal(), action);
    var decision = decide(caller, action, resource, RequestKeys.NONE);
    if (decision instanceof Decision.ExplicitDeny) {
      throw denied(caller, action, resource, decision);
    }
  }

  /**
   * Lets the caller into a role: its trust policy must let it in, and the caller's own policies
   * too, unless the role is of the same account and names the caller.
   *
   * @param role empty if there is none of that ARN, which a caller of another account cannot tell
   *     from distrust; nor can it ask for the role's tags before the role trusts it
   * @throws Refusal.AccessDenied if one of the two does not allow it
   */
  public void requireTrusted(
      Caller caller, Action action, String arn, Optional<Role> role, RequestKeys keys) {
    SessionScope.require(caller.principal(), action);
    var own = policiesOf(caller.principal()).orElse(PolicySet.of(List.of()));
    var named = new Resource.Named(arn);
    var resource = role.<Resource>map(Resource.OfRole::new).orElse(named);
    boolean foreign =
        role.filter(known -> !known.accountId().equals(caller.accountId())).isPresent();
    var decision =
        new RoleTrust(
                caller.principal(),
                own,
                context(caller, action, foreign ? named : resource, keys),
                context(caller, action, resource, keys))
            .decide(action, arn, role);
    if (!decision.isAllowed()) {
      throw denied(caller, action, named, decision);
    }
  }

  private void requireAllowed(Caller caller, Action action, Resource resource, RequestKeys keys) {
    SessionScope.require(caller.principal(), action);
    var decision = decide(caller, action, resource, keys);
    if (!decision.isAllowed()) {
      throw denied(caller, action, resource, decision);
    }
  }

  private static Refusal denied(
      Caller caller, Action action, Resource resource, Decision decision) {
    return new Refusal.AccessDenied(
        caller.principal().arn(), action.text(), resource.arn(), decision.reason(action));
  }

  private Decision decide(Caller caller, Action action, Resource resource, RequestKeys keys) {
    var context = context(caller, action, resource, keys);
    return decide(caller.principal(), action, resource.arn(), context);
  }

  private Decision decide(
      Principal principal, Action action, String resource, RequestContext context) {
    return switch (principal) {
      case Principal.Root _ -> new Decision.AllowedAsRoot();
      case Principal.IamUser user ->
          compiled
              .of(policies.grantsTo(user), this::withDocuments)
              .decide(action, resource, context);
      case Principal.InSession session -> decide(session.holder(), action, resource, context);
      case Principal.AssumedRole role ->
          PolicyEvaluation.decide(policiesOf(role), action, resource, context);
      case Principal.FederatedUser user ->
          PolicyEvaluation.decide(policiesOf(user), action, resource, context);
    };
  }

  private RequestContext context(
      Caller caller, Action action, Resource resource, RequestKeys request) {
    var ofCaller = new CallerKeys(caller, tags, clock);
    var ofResource = new ResourceKeys(action, resource, caller.accountId(), tags, policies);
    return RequestContext.askedOf(
        key ->
            request
                .find(key)
                .or(() -> ofCaller.find(key.folded()).map(List::of))
                .or(() -> ofResource.find(key.folded()).map(List::of)));
  }

  /** What governs the principal; empty for root, whom no policy does. */
  private Optional<PolicySet> policiesOf(Principal principal) {
    return switch (principal) {
      case Principal.Root _ -> Optional.empty();
      case Principal.IamUser user -> Optional.of(policiesOf(user));
      case Principal.InSession session -> policiesOf(session.holder());
      case Principal.FederatedUser user -> Optional.of(policiesOf(user));
      case Principal.AssumedRole role -> Optional.of(policiesOf(role));
    };
  }

  private PolicySet policiesOf(Principal.IamUser user) {
    return withDocuments(policies.grantsTo(user));
  }

  private PolicySet policiesOf(Principal.AssumedRole role) {
    var rights =
        withDocuments(policies.grantsTo(new Grantee.OfRole(role.accountId(), role.roleId())));
    var limited = role.credential().policies();
    var holder = new PolicyHolder.Role(role.role().value());
    return limited.isEmpty()
        ? rights
        : rights.withSession(limits.of(role.accountId(), limited, holder));
  }

  private PolicySet withDocuments(Grants grants) {
    return new PolicySet(
        grants.identity().stream().map(this::withDocument).toList(),
        grants.boundary().map(this::withDocument),
        Optional.empty());
  }

  /** The issuer's rights, as far as the session's policies go: none without any. */
  private PolicySet policiesOf(Principal.FederatedUser user) {
    var rights =
        switch (user.issuer()) {
          case Principal.Root _ -> PolicySet.of(List.of(EVERYTHING));
          case Principal.IamUser issuer -> policiesOf(issuer);
        };
    var holder = new PolicyHolder.User(user.name().value());
    return rights.withSession(limits.of(user.accountId(), user.credential().policies(), holder));
  }

  private GrantedPolicy withDocument(Grant grant) {
    return new GrantedPolicy(
        grant.source(), grant.document().orElseGet(() -> awsDocument(grant.source())));
  }

  /** A later catalogue may lack a policy that was attached, or have one that cannot be read. */
  private PolicyDocument awsDocument(PolicySource source) {
    return awsDocuments.computeIfAbsent(new PolicyArn(source.label()), this::publishedDocument);
  }

  private PolicyDocument publishedDocument(PolicyArn arn) {
    var policy =
        awsManaged
            .find(arn)
            .orElseThrow(() -> new StoreFailure.Damaged("attached and not published: " + arn));
    try {
      return PolicyDocument.parse(policy.documentText());
    } catch (Refusal.MalformedPolicyDocument unreadable) {
      throw new StoreFailure.Damaged(arn + " cannot be read: " + unreadable.getMessage());
    }
  }

  private Account accountOf(Caller caller) {
    Optional<Account> account = accounts.find(caller.accountId());
    return account.orElseThrow(Refusal.InvalidCredential::new);
  }
}
