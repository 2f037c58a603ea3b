package io.caseport.application.simulation;

import io.caseport.application.port.in.PolicySimulation.GrantingPolicy;
import io.caseport.domain.policy.Effect;
import io.caseport.domain.policy.PolicyDocument;
import io.caseport.domain.policy.PolicyHolder;
import io.caseport.domain.policy.simulation.SimulatedPolicy;

/** A policy that an identity has. */
record HeldPolicy(GrantingPolicy policy, PolicyDocument document) {

  /** Under the name that AWS's simulator gives it. */
  SimulatedPolicy simulated() {
    return new SimulatedPolicy(
        switch (policy) {
          case GrantingPolicy.Managed(var name, var _) -> name.value();
          case GrantingPolicy.Inline(var name, var holder) ->
              kind(holder) + "_" + holder.name() + "_" + name;
        },
        document);
  }

  boolean allowsSomeOf(String service) {
    return document.statements().stream()
        .anyMatch(
            statement ->
                statement.effect() == Effect.ALLOW && statement.actions().concerns(service));
  }

  private static String kind(PolicyHolder holder) {
    return switch (holder) {
      case PolicyHolder.User _ -> "user";
      case PolicyHolder.Group _ -> "group";
      case PolicyHolder.Role _ -> "role";
    };
  }
}
