package io.caseport.application.policy;

import io.caseport.application.access.AccessControl;
import io.caseport.application.access.ManagedPolicies;
import io.caseport.application.access.RequestKeys;
import io.caseport.application.access.Resource;
import io.caseport.application.port.in.Caller;
import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.ManagedPolicy;
import io.caseport.domain.policy.PolicyArn;
import io.caseport.domain.refusal.Refusal;

/** Finds the managed policy that is named, for callers who may know. */
public final class NamedPolicies {
  private final AccessControl access;
  private final ManagedPolicies managed;

  public NamedPolicies(AccessControl access, ManagedPolicies managed) {
    this.access = access;
    this.managed = managed;
  }

  /**
   * @throws Refusal.AccessDenied and {@link Refusal.NoSuchEntity}
   */
  public ManagedPolicy policy(Caller caller, Action action, PolicyArn arn) {
    require(caller, action, arn, RequestKeys.NONE);
    return managed.find(caller.accountId(), arn);
  }

  /** A policy that the account wrote itself, and may change. */
  public ManagedPolicy ownPolicy(Caller caller, Action action, PolicyArn arn) {
    return ownPolicy(caller, action, arn, RequestKeys.NONE);
  }

  public ManagedPolicy ownPolicy(Caller caller, Action action, PolicyArn arn, RequestKeys keys) {
    require(caller, action, arn, keys);
    if (arn.isAwsManaged()) {
      throw new Refusal.AccessDenied(
          caller.principal().arn(),
          action.text(),
          arn.value(),
          "because the policy is AWS's, which no account can change");
    }
    return managed.find(caller.accountId(), arn);
  }

  private void require(Caller caller, Action action, PolicyArn arn, RequestKeys keys) {
    var account = caller.accountId();
    var resource =
        managed
            .lookUp(account, arn)
            .filter(policy -> !policy.arn().isAwsManaged())
            .<Resource>map(policy -> new Resource.OfPolicy(account, policy))
            .orElse(new Resource.Named(arn.value()));
    access.require(caller, action, resource, keys);
  }
}
