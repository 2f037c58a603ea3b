package io.caseport.application.access;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.Caller.Channel;
import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.AwsManagedPolicies;
import io.caseport.application.port.out.PolicyRepository;
import io.caseport.application.port.out.PolicyRepository.Grant;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.account.Account;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.Decision;
import io.caseport.domain.policy.GrantedPolicy;
import io.caseport.domain.policy.PolicyArn;
import io.caseport.domain.policy.PolicyDocument;
import io.caseport.domain.policy.PolicyEvaluation;
import io.caseport.domain.policy.PolicySource;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Every use case begins here. Policies are read anew each time, so a change holds at once. */
public final class AccessControl {
  /** What is asked of an action that has no resource types, as all of Support. */
  public static final String ANY_RESOURCE = "*";

  private final AccountRepository accounts;
  private final PolicyRepository policies;
  private final AwsManagedPolicies awsManaged;
  private final ServiceQuotas quotas;
  private final Rate calls;
  private final Map<PolicyArn, PolicyDocument> awsDocuments = new ConcurrentHashMap<>();

  public AccessControl(
      AccountRepository accounts,
      PolicyRepository policies,
      AwsManagedPolicies awsManaged,
      ServiceQuotas quotas,
      InstantSource clock) {
    this.accounts = accounts;
    this.policies = policies;
    this.awsManaged = awsManaged;
    this.quotas = quotas;
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
    requireAllowed(caller, action, ANY_RESOURCE);
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
   * @param resource the ARN of what the action works on, or {@link #ANY_RESOURCE}
   * @throws Refusal.AccessDenied if no policy allows the action, or one denies it
   */
  public void require(Caller caller, Action action, String resource) {
    if (caller.dryRun()) {
      throw new IllegalArgumentException(action.text() + " cannot be rehearsed");
    }
    requireAllowed(caller, action, resource);
  }

  private void requireAllowed(Caller caller, Action action, String resource) {
    var decision = decide(caller.principal(), action, resource);
    if (!decision.isAllowed()) {
      throw new Refusal.AccessDenied(
          caller.principal().arn(), action.text(), resource, decision.reason(action));
    }
  }

  private Decision decide(Principal principal, Action action, String resource) {
    return switch (principal) {
      case Principal.Root _ -> new Decision.AllowedAsRoot();
      case Principal.IamUser user -> {
        var granted = policies.grantsTo(user).stream().map(this::withDocument).toList();
        yield PolicyEvaluation.decide(granted, action, resource);
      }
      case Principal.InSession session -> decide(session.holder(), action, resource);
      case Principal.AssumedRole _, Principal.FederatedUser _ -> new Decision.ImplicitDeny();
    };
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
