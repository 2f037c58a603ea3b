package io.caseport.domain.policy.analysis;

import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.Decision;
import io.caseport.domain.policy.PolicyEvaluation;
import io.caseport.domain.policy.PolicySet;
import io.caseport.domain.policy.RequestContext;

/** A request that can be put to the evaluator. */
public record Request(Action action, String resource, RequestContext context) {

  public Decision decidedBy(PolicySet policies) {
    return PolicyEvaluation.decide(policies, action, resource, context);
  }
}
