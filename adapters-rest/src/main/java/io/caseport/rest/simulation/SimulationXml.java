package io.caseport.rest.simulation;

import io.caseport.application.port.in.PolicySimulation.GrantingPolicy;
import io.caseport.application.port.in.PolicySimulation.Result;
import io.caseport.application.port.in.PolicySimulation.ServiceAccess;
import io.caseport.domain.policy.PolicyHolder;
import io.caseport.domain.policy.ResourcePattern;
import io.caseport.domain.policy.TextPosition;
import io.caseport.domain.policy.simulation.MatchedStatement;
import io.caseport.domain.policy.simulation.Outcome;
import io.caseport.domain.policy.simulation.SimulatedDecision;
import io.caseport.rest.query.Xml;
import java.util.List;

/** The members of what simulations find, in the order of AWS's model. */
final class SimulationXml {
  /** What AWS answers for every policy of an identity, whatever its model lists. */
  private static final String SOURCE_TYPE = "IAM Policy";

  private SimulationXml() {}

  /** Where a resource is named, what is missing and all details are told beside that resource. */
  static void result(Xml xml, Result result) {
    var decision = result.decision();
    boolean named = !result.resource().equals(ResourcePattern.ANY);
    xml.text("EvalActionName", result.action())
        .text("EvalResourceName", result.resource())
        .text("EvalDecision", text(decision.outcome()))
        .list("MatchedStatements", decision.matched(), SimulationXml::statement)
        .texts("MissingContextValues", named ? List.of() : decision.missingKeys());
    boundary(xml, decision);
    if (named) {
      xml.nest("EvalDecisionDetails", _ -> {})
          .list("ResourceSpecificResults", List.of(result), SimulationXml::resourceResult);
    }
  }

  private static void resourceResult(Xml xml, Result result) {
    var decision = result.decision();
    xml.text("EvalResourceName", result.resource())
        .text("EvalResourceDecision", text(decision.outcome()))
        .list("MatchedStatements", decision.matched(), SimulationXml::statement)
        .texts("MissingContextValues", decision.missingKeys());
    boundary(xml, decision);
  }

  private static void boundary(Xml xml, SimulatedDecision decision) {
    decision
        .allowedByBoundary()
        .ifPresent(
            allowed ->
                xml.nest(
                    "PermissionsBoundaryDecisionDetail",
                    detail -> detail.flag("AllowedByPermissionsBoundary", allowed)));
  }

  private static void statement(Xml xml, MatchedStatement statement) {
    xml.text("SourcePolicyId", statement.policyId())
        .text("SourcePolicyType", SOURCE_TYPE)
        .nest("StartPosition", start -> position(start, statement.start()))
        .nest("EndPosition", end -> position(end, statement.end()));
  }

  private static void position(Xml xml, TextPosition position) {
    xml.number("Line", position.line()).number("Column", position.column());
  }

  private static String text(Outcome outcome) {
    return switch (outcome) {
      case ALLOWED -> "allowed";
      case EXPLICIT_DENY -> "explicitDeny";
      case IMPLICIT_DENY -> "implicitDeny";
    };
  }

  static void serviceAccess(Xml xml, ServiceAccess access) {
    xml.text("ServiceNamespace", access.service())
        .list("Policies", access.policies(), SimulationXml::granting);
  }

  private static void granting(Xml xml, GrantingPolicy policy) {
    xml.text("PolicyName", policy.name().value());
    switch (policy) {
      case GrantingPolicy.Managed(var _, var arn) ->
          xml.text("PolicyType", "MANAGED").text("PolicyArn", arn.value());
      case GrantingPolicy.Inline(var _, var holder) ->
          xml.text("PolicyType", "INLINE")
              .text("EntityType", kind(holder))
              .text("EntityName", holder.name());
    }
  }

  private static String kind(PolicyHolder holder) {
    return switch (holder) {
      case PolicyHolder.User _ -> "USER";
      case PolicyHolder.Group _ -> "GROUP";
      case PolicyHolder.Role _ -> "ROLE";
    };
  }
}
