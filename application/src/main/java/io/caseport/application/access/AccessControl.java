package io.caseport.application.access;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.Caller.Channel;
import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.AwsManagedPolicies;
import io.caseport.application.port.out.PolicyRepository;
import io.caseport.application.port.out.TagRepository;
import io.caseport.domain.account.Account;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.Role;
import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.Decision;
import io.caseport.domain.policy.PolicySet;
import io.caseport.domain.policy.RequestContext;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Every use case begins here. */
public final class AccessControl {
  /** What is asked of an action that has no resource types, as all of Support. */
  public static final String ANY_RESOURCE = "*";

  private static final Resource ANY_SUPPORT = new Resource.Named(ANY_RESOURCE);

  private final AccountRepository accounts;
  private final PolicyRepository policies;
  private final TagRepository tags;
  private final PrincipalPolicies governing;
  private final ServiceQuotas quotas;
  private final InstantSource clock;
  private final Rate calls;
  private final Rate advisorCalls;

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
    this.governing = new PrincipalPolicies(policies, awsManaged);
    this.quotas = quotas;
    this.clock = clock;
    this.calls = new Rate(quotas.callsPerSecond(), Duration.ofSeconds(1), clock);
    this.advisorCalls = new Rate(quotas.advisorCallsPerSecond(), Duration.ofSeconds(1), clock);
  }

  /**
   * Lets the caller of a Support operation in: permission first, then the plan.
   *
   * @param others what the policies must allow as well
   * @return the caller's account
   * @throws Refusal.AccessDenied if no policy allows one of the actions, or one denies it
   * @throws Refusal.PlanNotEntitled if the call comes through the API and the plan does not include
   *     it
   * @throws Refusal.Throttled beyond the account's rate of calls
   */
  public Account requireSupport(Caller caller, Action action, Action... others) {
    var account = requireAllowed(caller, action, ANY_SUPPORT, RequestKeys.NONE);
    for (var other : others) {
      requireAllowed(caller, other, ANY_SUPPORT, RequestKeys.NONE);
    }
    requirePlan(caller, account);
    if (!calls.admits(account.id())) {
      throw new Refusal.Throttled(quotas.callsPerSecond());
    }
    return account;
  }

  /**
   * Lets the caller of a Trusted Advisor operation in, as {@link #requireSupport} does: what it may
   * ask for in a second is counted apart.
   *
   * @param arns what the action works on: {@link #ANY_RESOURCE}, or each of some checks
   */
  public Account requireAdvisor(Caller caller, Action action, Collection<String> arns) {
    var account = requireOpenAccount(caller);
    for (String arn : arns) {
      requireAllowed(caller, action, new Resource.Named(arn), RequestKeys.NONE);
    }
    requirePlan(caller, account);
    if (!advisorCalls.admits(account.id())) {
      throw new Refusal.Throttled(quotas.advisorCallsPerSecond());
    }
    return account;
  }

  private static void requirePlan(Caller caller, Account account) {
    if (caller.channel() == Channel.API && !account.plan().apiAccess()) {
      throw new Refusal.PlanNotEntitled(account.plan().displayName());
    }
  }

  /**
   * Lets an engineer in, who acts on cases of all accounts.
   *
   * @throws Refusal.AccessDenied if the caller is of a customer's account, whatever its policies
   *     say, or no policy of the desk allows the action, or one denies it
   */
  public void requireDesk(Caller caller, Action action) {
    if (!caller.accountId().equals(AccountId.DESK)) {
      throw new Refusal.AccessDenied(
          caller.principal().arn(),
          action.text(),
          ANY_RESOURCE,
          "because only engineers of the desk may");
    }
    require(caller, action, ANY_SUPPORT);
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
    requireOpenAccount(caller);
    SessionScope.require(caller, action);
    var decision = decide(caller, action, resource, RequestKeys.NONE);
    if (decision instanceof Decision.ExplicitDeny) {
      throw denied(caller, action, resource, decision);
    }
  }

  /**
   * Lets the caller into a role: its trust policy must let it in, and the caller's own policies
   * too, unless the role is of the same account and names the caller.
   *
   * @param found empty if there is none of that ARN, which a caller of another account cannot tell
   *     from distrust; nor can it ask for the role's tags before the role trusts it. A role of a
   *     closed account lets nobody in
   * @throws Refusal.AccessDenied if one of the two does not allow it
   */
  public void requireTrusted(
      Caller caller, Action action, String arn, Optional<Role> found, RequestKeys keys) {
    requireOpenAccount(caller);
    var role = found.filter(known -> openAccount(known.accountId()).isPresent());
    SessionScope.require(caller, action);
    var own = governing.of(caller.principal()).orElse(PolicySet.of(List.of()));
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

  private Account requireAllowed(
      Caller caller, Action action, Resource resource, RequestKeys keys) {
    var account = requireOpenAccount(caller);
    SessionScope.require(caller, action);
    var decision = decide(caller, action, resource, keys);
    if (!decision.isAllowed()) {
      throw denied(caller, action, resource, decision);
    }
    return account;
  }

  private static Refusal denied(
      Caller caller, Action action, Resource resource, Decision decision) {
    return new Refusal.AccessDenied(
        caller.principal().arn(), action.text(), resource.arn(), decision.reason(action));
  }

  private Decision decide(Caller caller, Action action, Resource resource, RequestKeys keys) {
    var context = context(caller, action, resource, keys);
    return governing.decide(caller.principal(), action, resource.arn(), context);
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

  /**
   * Asked with the rest of the use case, since the account may have been closed after the caller
   * was let in: what is written into it then would be left behind when it is erased.
   */
  private Account requireOpenAccount(Caller caller) {
    return openAccount(caller.accountId()).orElseThrow(Refusal.InvalidCredential::new);
  }

  private Optional<Account> openAccount(AccountId id) {
    return accounts.find(id).filter(Account::isOpen);
  }
}
