package io.caseport.application.port.in;

import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.policy.PolicyArn;
import io.caseport.domain.policy.PolicyHolder;
import io.caseport.domain.policy.simulation.SimulatedContext;
import io.caseport.domain.policy.simulation.SimulatedDecision;
import io.caseport.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * What policies would decide, without a request being made. Nothing is changed. Each operation MUST
 * be allowed by the {@code iam:} action of its name, on the ARN where one is named, before anything
 * else is told. An ARN MUST be that of a user, group or role of the caller's account: {@link
 * Refusal.InvalidInput} for one that names none of them, {@link Refusal.NoSuchEntity} where there
 * is none. A document MUST be one that can be evaluated, of any version; else {@link
 * Refusal.InvalidInput} tells which it is, and the line and column.
 */
public interface PolicySimulation {

  /**
   * Decides each action on each resource by the scenario's policies alone: the resources of the
   * first action first. A page that tells of thousands of statements may be shorter than asked for.
   *
   * @throws Refusal.InvalidInput for what of the scenario has no meaning
   */
  Page<Result> simulateCustomPolicy(Caller caller, Scenario scenario, PageRequest page);

  /**
   * Decides as {@link #simulateCustomPolicy} does, by the policies of a user and its groups, of a
   * group or of a role, by those of the scenario, and within the permissions boundary of the
   * scenario or, without one, of the user or role. A user is itself the simulated caller unless the
   * scenario names another.
   */
  Page<Result> simulatePrincipalPolicy(
      Caller caller, String sourceArn, Scenario scenario, PageRequest page);

  /** The keys of a request that the policies ask for, each once, as they are first spelt. */
  List<String> contextKeysForCustomPolicy(Caller caller, List<String> documents);

  /** The same for the policies of an identity, its groups included, and further ones. */
  List<String> contextKeysForPrincipalPolicy(
      Caller caller, String sourceArn, List<String> documents);

  /**
   * For each service, in the order of the question, the policies of an identity, its groups
   * included, that allow some action of it. All are told at once, so no token leads to a further
   * page.
   */
  Page<ServiceAccess> policiesGrantingServiceAccess(
      Caller caller, String arn, List<String> services, PageRequest page);

  /**
   * What to simulate.
   *
   * @param policies documents, named {@code PolicyInputList.1} and so on
   * @param boundaries none, or the document of a permissions boundary
   * @param resources ARNs or {@code *}; none stands for {@code *} alone
   * @param resourceOwner the ARN of the account that owns the resources, if it is told
   * @param callerArn the ARN of the user who makes the simulated requests, if it is told
   * @param resourceHandling AWS's name for a kind of simulation that asks for certain resources
   */
  record Scenario(
      List<String> policies,
      List<String> boundaries,
      List<String> actions,
      List<String> resources,
      List<SimulatedContext.Entry> context,
      Optional<String> resourceOwner,
      Optional<String> callerArn,
      Optional<String> resourceHandling) {
    public Scenario {
      policies = List.copyOf(policies);
      boundaries = List.copyOf(boundaries);
      actions = List.copyOf(actions);
      resources = List.copyOf(resources);
      context = List.copyOf(context);
    }
  }

  /** The decision about one action on one resource. */
  record Result(String action, String resource, SimulatedDecision decision) {}

  record ServiceAccess(String service, List<GrantingPolicy> policies) {
    public ServiceAccess {
      policies = List.copyOf(policies);
    }
  }

  /** A policy that allows something. */
  sealed interface GrantingPolicy {
    PolicyName name();

    record Managed(PolicyName name, PolicyArn arn) implements GrantingPolicy {}

    /** A policy that belongs to the identity named. */
    record Inline(PolicyName name, PolicyHolder holder) implements GrantingPolicy {}
  }
}
