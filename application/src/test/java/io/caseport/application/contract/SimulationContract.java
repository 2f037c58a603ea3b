package io.caseport.application.contract;

import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.application.port.in.PolicySimulation;
import io.caseport.application.port.in.PolicySimulation.Result;
import io.caseport.application.port.in.PolicySimulation.Scenario;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.policy.simulation.ContextType;
import io.caseport.domain.policy.simulation.MatchedStatement;
import io.caseport.domain.policy.simulation.Outcome;
import io.caseport.domain.policy.simulation.SimulatedContext;
import java.util.List;
import java.util.Optional;

/** What the contracts about simulations do again and again. */
public interface SimulationContract extends IdentityContract {
  String CREATE_CASE = "support:CreateCase";
  String ALLOW_EVERYTHING = Policies.allowing("*");
  String ALLOW_SUPPORT = Policies.ALLOW_SUPPORT;
  String DENY_SUPPORT = Policies.denying("No", "support:*");

  default PolicySimulation simulation() {
    return tenants().simulation();
  }

  /** Whether the policies allow to create a case. */
  static Scenario creatingACase(String... policies) {
    return scenario(List.of(policies), List.of(CREATE_CASE), List.of());
  }

  static Scenario scenario(List<String> policies, List<String> actions, List<String> resources) {
    return new Scenario(
        policies,
        List.of(),
        actions,
        resources,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static Scenario bounded(Scenario scenario, String... boundaries) {
    return new Scenario(
        scenario.policies(),
        List.of(boundaries),
        scenario.actions(),
        scenario.resources(),
        scenario.context(),
        scenario.resourceOwner(),
        scenario.callerArn(),
        scenario.resourceHandling());
  }

  static Scenario knowing(Scenario scenario, SimulatedContext.Entry... context) {
    return new Scenario(
        scenario.policies(),
        scenario.boundaries(),
        scenario.actions(),
        scenario.resources(),
        List.of(context),
        scenario.resourceOwner(),
        scenario.callerArn(),
        scenario.resourceHandling());
  }

  static Scenario between(Scenario scenario, Optional<String> owner, Optional<String> caller) {
    return new Scenario(
        scenario.policies(),
        scenario.boundaries(),
        scenario.actions(),
        scenario.resources(),
        scenario.context(),
        owner,
        caller,
        scenario.resourceHandling());
  }

  static Scenario handling(Scenario scenario, String option) {
    return new Scenario(
        scenario.policies(),
        scenario.boundaries(),
        scenario.actions(),
        scenario.resources(),
        scenario.context(),
        scenario.resourceOwner(),
        scenario.callerArn(),
        Optional.of(option));
  }

  static SimulatedContext.Entry text(String key, String value) {
    return new SimulatedContext.Entry(key, ContextType.STRING, List.of(value));
  }

  default List<Result> simulated(Scenario scenario) {
    return simulation().simulateCustomPolicy(root(), scenario, LONG_PAGE).items();
  }

  default Outcome outcome(Scenario scenario) {
    return simulated(scenario).getFirst().decision().outcome();
  }

  static List<String> matched(Result result) {
    return result.decision().matched().stream().map(MatchedStatement::policyId).toList();
  }

  default void putInline(Holder holder, String name, String document) {
    policies().putInlinePolicy(root(), holder, new PolicyName(name), document);
  }
}
