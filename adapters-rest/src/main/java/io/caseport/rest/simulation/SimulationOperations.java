package io.caseport.rest.simulation;

import static io.caseport.rest.simulation.SimulationMembers.ACTIONS;
import static io.caseport.rest.simulation.SimulationMembers.ARN;
import static io.caseport.rest.simulation.SimulationMembers.BOUNDARIES;
import static io.caseport.rest.simulation.SimulationMembers.CALLER_ARN;
import static io.caseport.rest.simulation.SimulationMembers.CONTEXT;
import static io.caseport.rest.simulation.SimulationMembers.POLICIES;
import static io.caseport.rest.simulation.SimulationMembers.RESOURCES;
import static io.caseport.rest.simulation.SimulationMembers.RESOURCE_HANDLING;
import static io.caseport.rest.simulation.SimulationMembers.RESOURCE_OWNER;
import static io.caseport.rest.simulation.SimulationMembers.SERVICES;
import static io.caseport.rest.simulation.SimulationMembers.SOURCE_ARN;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PolicySimulation;
import io.caseport.application.port.in.PolicySimulation.Result;
import io.caseport.application.port.in.PolicySimulation.Scenario;
import io.caseport.rest.query.Input;
import io.caseport.rest.query.Operation;
import io.caseport.rest.query.Xml;
import java.util.List;

/** Simulation of policies, and what one needs to know to simulate them. */
public record SimulationOperations(PolicySimulation simulation) {

  public static List<Operation> of(PolicySimulation simulation) {
    return new SimulationOperations(simulation).all();
  }

  private List<Operation> all() {
    return List.of(
        Operation.listing("SimulateCustomPolicy", this::simulateCustom)
            .requires(POLICIES, ACTIONS)
            .accepts(BOUNDARIES, RESOURCES, CONTEXT, RESOURCE_OWNER, CALLER_ARN, RESOURCE_HANDLING)
            .refuses("ResourcePolicy", "OrderedOrganizationPolicyInputList"),
        Operation.listing("SimulatePrincipalPolicy", this::simulatePrincipal)
            .requires(SOURCE_ARN, ACTIONS)
            .accepts(
                POLICIES,
                BOUNDARIES,
                RESOURCES,
                CONTEXT,
                RESOURCE_OWNER,
                CALLER_ARN,
                RESOURCE_HANDLING)
            .refuses("ResourcePolicy", "PolicyExclusionList"),
        Operation.reading("GetContextKeysForCustomPolicy", this::customKeys).requires(POLICIES),
        Operation.reading("GetContextKeysForPrincipalPolicy", this::principalKeys)
            .requires(SOURCE_ARN)
            .accepts(POLICIES),
        Operation.listing("ListPoliciesGrantingServiceAccess", this::granting)
            .requires(ARN, SERVICES));
  }

  private void simulateCustom(Caller caller, Input in, Xml out) {
    write(out, simulation.simulateCustomPolicy(caller, scenario(in), in.page()));
  }

  private void simulatePrincipal(Caller caller, Input in, Xml out) {
    write(
        out,
        simulation.simulatePrincipalPolicy(caller, in.get(SOURCE_ARN), scenario(in), in.page()));
  }

  private static Scenario scenario(Input in) {
    return new Scenario(
        in.list(POLICIES),
        in.list(BOUNDARIES),
        in.list(ACTIONS),
        in.list(RESOURCES),
        in.list(CONTEXT),
        in.find(RESOURCE_OWNER),
        in.find(CALLER_ARN),
        in.find(RESOURCE_HANDLING));
  }

  private static void write(Xml out, Page<Result> results) {
    out.list("EvaluationResults", results.items(), SimulationXml::result).end(results);
  }

  private void customKeys(Caller caller, Input in, Xml out) {
    out.texts("ContextKeyNames", simulation.contextKeysForCustomPolicy(caller, in.list(POLICIES)));
  }

  private void principalKeys(Caller caller, Input in, Xml out) {
    out.texts(
        "ContextKeyNames",
        simulation.contextKeysForPrincipalPolicy(caller, in.get(SOURCE_ARN), in.list(POLICIES)));
  }

  private void granting(Caller caller, Input in, Xml out) {
    var access =
        simulation.policiesGrantingServiceAccess(caller, in.get(ARN), in.list(SERVICES), in.page());
    out.list("PoliciesGrantingServiceAccess", access.items(), SimulationXml::serviceAccess)
        .end(access);
  }
}
