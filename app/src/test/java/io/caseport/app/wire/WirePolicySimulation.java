package io.caseport.app.wire;

import static io.caseport.app.wire.IamRefusals.refusing;
import static io.caseport.app.wire.WireIdentityAdministration.page;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.PolicySimulation;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.policy.PolicyArn;
import io.caseport.domain.policy.PolicyHolder;
import io.caseport.domain.policy.TextPosition;
import io.caseport.domain.policy.simulation.MatchedStatement;
import io.caseport.domain.policy.simulation.Outcome;
import io.caseport.domain.policy.simulation.SimulatedContext;
import io.caseport.domain.policy.simulation.SimulatedDecision;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.ContextEntry;
import software.amazon.awssdk.services.iam.model.EvaluationResult;
import software.amazon.awssdk.services.iam.model.PermissionsBoundaryDecisionDetail;
import software.amazon.awssdk.services.iam.model.PolicyGrantingServiceAccess;
import software.amazon.awssdk.services.iam.model.Position;
import software.amazon.awssdk.services.iam.model.Statement;

/** {@link PolicySimulation} over the wire. */
record WirePolicySimulation(IamClient client, Keyring keys) implements PolicySimulation {

  @Override
  public Page<Result> simulateCustomPolicy(Caller caller, Scenario scenario, PageRequest page) {
    var answer =
        refusing(
            () ->
                client.simulateCustomPolicy(
                    request ->
                        request
                            .overrideConfiguration(keys.by(caller))
                            .policyInputList(scenario.policies())
                            .permissionsBoundaryPolicyInputList(scenario.boundaries())
                            .actionNames(scenario.actions())
                            .resourceArns(scenario.resources())
                            .contextEntries(entries(scenario))
                            .resourceOwner(scenario.resourceOwner().orElse(null))
                            .callerArn(scenario.callerArn().orElse(null))
                            .resourceHandlingOption(scenario.resourceHandling().orElse(null))
                            .marker(page.token().orElse(null))
                            .maxItems(page.size())));
    return page(results(answer.evaluationResults()), answer.isTruncated(), answer.marker());
  }

  @Override
  public Page<Result> simulatePrincipalPolicy(
      Caller caller, String sourceArn, Scenario scenario, PageRequest page) {
    var answer =
        refusing(
            () ->
                client.simulatePrincipalPolicy(
                    request ->
                        request
                            .overrideConfiguration(keys.by(caller))
                            .policySourceArn(sourceArn)
                            .policyInputList(scenario.policies())
                            .permissionsBoundaryPolicyInputList(scenario.boundaries())
                            .actionNames(scenario.actions())
                            .resourceArns(scenario.resources())
                            .contextEntries(entries(scenario))
                            .resourceOwner(scenario.resourceOwner().orElse(null))
                            .callerArn(scenario.callerArn().orElse(null))
                            .resourceHandlingOption(scenario.resourceHandling().orElse(null))
                            .marker(page.token().orElse(null))
                            .maxItems(page.size())));
    return page(results(answer.evaluationResults()), answer.isTruncated(), answer.marker());
  }

  static List<ContextEntry> entries(Scenario scenario) {
    return scenario.context().stream().map(WirePolicySimulation::entry).toList();
  }

  private static ContextEntry entry(SimulatedContext.Entry entry) {
    return ContextEntry.builder()
        .contextKeyName(entry.key())
        .contextKeyType(entry.type().text())
        .contextKeyValues(entry.values())
        .build();
  }

  private static List<Result> results(List<EvaluationResult> wire) {
    return wire.stream().map(WirePolicySimulation::result).toList();
  }

  private static Result result(EvaluationResult wire) {
    var decision =
        wire.hasResourceSpecificResults()
            ? ofResource(wire)
            : decision(
                wire.evalDecisionAsString(),
                wire.matchedStatements(),
                wire.missingContextValues(),
                wire.permissionsBoundaryDecisionDetail());
    return new Result(wire.evalActionName(), wire.evalResourceName(), decision);
  }

  /** What is told beside the one resource, which what is told of the whole must not contradict. */
  private static SimulatedDecision ofResource(EvaluationResult wire) {
    if (wire.resourceSpecificResults().size() != 1) {
      throw new AssertionError("not one resource: " + wire);
    }
    var specific = wire.resourceSpecificResults().getFirst();
    if (!specific.evalResourceName().equals(wire.evalResourceName())
        || !specific.evalResourceDecisionAsString().equals(wire.evalDecisionAsString())
        || !specific.matchedStatements().equals(wire.matchedStatements())
        || !wire.missingContextValues().isEmpty()) {
      throw new AssertionError("the parts contradict the whole: " + wire);
    }
    return decision(
        specific.evalResourceDecisionAsString(),
        specific.matchedStatements(),
        specific.missingContextValues(),
        specific.permissionsBoundaryDecisionDetail());
  }

  private static SimulatedDecision decision(
      String outcome,
      List<Statement> matched,
      List<String> missing,
      @Nullable PermissionsBoundaryDecisionDetail boundary) {
    return new SimulatedDecision(
        outcome(outcome),
        matched.stream().map(WirePolicySimulation::statement).toList(),
        missing,
        Optional.ofNullable(boundary)
            .map(PermissionsBoundaryDecisionDetail::allowedByPermissionsBoundary));
  }

  private static Outcome outcome(String wire) {
    return switch (wire) {
      case "allowed" -> Outcome.ALLOWED;
      case "explicitDeny" -> Outcome.EXPLICIT_DENY;
      case "implicitDeny" -> Outcome.IMPLICIT_DENY;
      default -> throw new AssertionError(wire);
    };
  }

  private static MatchedStatement statement(Statement wire) {
    if (!wire.sourcePolicyTypeAsString().equals("IAM Policy")) {
      throw new AssertionError("not the type that AWS tells: " + wire);
    }
    return new MatchedStatement(
        wire.sourcePolicyId(), position(wire.startPosition()), position(wire.endPosition()));
  }

  private static TextPosition position(Position wire) {
    return new TextPosition(wire.line(), wire.column());
  }

  @Override
  public List<String> contextKeysForCustomPolicy(Caller caller, List<String> documents) {
    return refusing(
            () ->
                client.getContextKeysForCustomPolicy(
                    request ->
                        request.overrideConfiguration(keys.by(caller)).policyInputList(documents)))
        .contextKeyNames();
  }

  @Override
  public List<String> contextKeysForPrincipalPolicy(
      Caller caller, String sourceArn, List<String> documents) {
    return refusing(
            () ->
                client.getContextKeysForPrincipalPolicy(
                    request ->
                        request
                            .overrideConfiguration(keys.by(caller))
                            .policySourceArn(sourceArn)
                            .policyInputList(documents)))
        .contextKeyNames();
  }

  @Override
  public Page<ServiceAccess> policiesGrantingServiceAccess(
      Caller caller, String arn, List<String> services, PageRequest page) {
    var answer =
        refusing(
            () ->
                client.listPoliciesGrantingServiceAccess(
                    request ->
                        request
                            .overrideConfiguration(keys.by(caller))
                            .arn(arn)
                            .serviceNamespaces(services)
                            .marker(page.token().orElse(null))));
    return page(
        answer.policiesGrantingServiceAccess().stream()
            .map(
                entry ->
                    new ServiceAccess(
                        entry.serviceNamespace(),
                        entry.policies().stream().map(WirePolicySimulation::granting).toList()))
            .toList(),
        answer.isTruncated(),
        answer.marker());
  }

  private static GrantingPolicy granting(PolicyGrantingServiceAccess wire) {
    var name = new PolicyName(wire.policyName());
    return switch (wire.policyType()) {
      case MANAGED -> new GrantingPolicy.Managed(name, new PolicyArn(wire.policyArn()));
      case INLINE ->
          new GrantingPolicy.Inline(
              name,
              switch (wire.entityType()) {
                case USER -> new PolicyHolder.User(wire.entityName());
                case GROUP -> new PolicyHolder.Group(wire.entityName());
                case ROLE -> new PolicyHolder.Role(wire.entityName());
                case UNKNOWN_TO_SDK_VERSION -> throw new AssertionError(wire);
              });
      case UNKNOWN_TO_SDK_VERSION -> throw new AssertionError(wire);
    };
  }
}
