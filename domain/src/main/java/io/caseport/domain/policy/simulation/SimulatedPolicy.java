package io.caseport.domain.policy.simulation;

import io.caseport.domain.policy.GrantedPolicy;
import io.caseport.domain.policy.PolicyDocument;
import io.caseport.domain.policy.PolicyHolder;
import io.caseport.domain.policy.PolicySource;

/**
 * A policy that takes part in a simulation.
 *
 * @param id by which answers name it, such as {@code PolicyInputList.1}
 */
public record SimulatedPolicy(String id, PolicyDocument document) {
  private static final PolicyHolder IMAGINED = new PolicyHolder.User("simulated");

  GrantedPolicy granted() {
    return new GrantedPolicy(new PolicySource.Inline(id, IMAGINED), document);
  }
}
