package io.caseport.domain.policy;

import io.caseport.domain.policy.catalogue.ActionCatalogue;
import java.util.List;

/**
 * The policies of one caller, ready for many requests. The first request for an action sorts out
 * which statements concern it; where none of them depends on the request, their decision is kept,
 * and every later request finds it by one look-up, however many policies there are. Decisions are
 * those of {@link PolicyEvaluation}.
 *
 * <p>It may be used by many threads: what two find out at a time is the same.
 */
public final class CompiledPolicies {
  private static final ActionCatalogue CATALOGUE = ActionCatalogue.standard();

  private final PolicySet policies;
  private final Verdict[] onEverything = new Verdict[CATALOGUE.size()];
  private final Verdict[] onOneResource = new Verdict[CATALOGUE.size()];

  private CompiledPolicies(PolicySet policies) {
    this.policies = policies;
  }

  public static CompiledPolicies of(PolicySet policies) {
    return new CompiledPolicies(policies);
  }

  public static CompiledPolicies of(List<GrantedPolicy> identity) {
    return of(PolicySet.of(identity));
  }

  public PolicySet policies() {
    return policies;
  }

  /** Answers as {@link PolicyEvaluation#decide} does. */
  public Decision decide(Action action, String resource, RequestContext context) {
    int index = CATALOGUE.indexOf(action.service(), action.name());
    if (index < 0) {
      return PolicyEvaluation.decide(policies, action, resource, context);
    }
    boolean everything = resource.equals(ResourcePattern.ANY);
    Verdict[] verdicts = everything ? onEverything : onOneResource;
    Verdict verdict = verdicts[index];
    if (verdict == null) {
      verdict = new VerdictFinder(policies, index, everything).find(action);
      verdicts[index] = verdict;
    }
    return switch (verdict) {
      case Verdict.Settled(var decision) -> decision;
      case Verdict.Open(var relevant) ->
          PolicyEvaluation.decide(relevant, action, resource, context);
    };
  }
}
