package io.caseport.application.access;

import io.caseport.application.port.out.PolicyRepository.Grants;
import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.CompiledPolicies;
import io.caseport.domain.policy.Decision;
import io.caseport.domain.policy.PolicyEvaluation;
import io.caseport.domain.policy.PolicySet;
import io.caseport.domain.policy.RequestContext;
import java.lang.ref.SoftReference;
import java.util.function.Function;

/**
 * The compiled policies of those who asked last. They are found by the very texts that were
 * granted, so that what is found is never out of date.
 *
 * <p>Compiled policies are let go when memory is short. Those of a caller who has very many are
 * asked one after the other instead, since compiling needs what they all say at the same time.
 */
final class CompiledGrants {
  /** About what ten full policies and a few more weigh. */
  static final int LARGEST = 100_000;

  private static final long MOST = Math.min(16_000_000, Runtime.getRuntime().maxMemory() / 16);

  private final Function<Grants, PolicySet> withDocuments;
  private final Remembered<Grants, SoftReference<CompiledPolicies>> compiled =
      new Remembered<>(MOST, Grants::weight);

  CompiledGrants(Function<Grants, PolicySet> withDocuments) {
    this.withDocuments = withDocuments;
  }

  Decision decide(Grants grants, Action action, String resource, RequestContext context) {
    var known = compiled.find(grants).map(SoftReference::get);
    if (known.isPresent()) {
      return known.get().decide(action, resource, context);
    }
    var policies = withDocuments.apply(grants);
    if (grants.weight() > LARGEST) {
      return PolicyEvaluation.decide(policies, action, resource, context);
    }
    var fresh = CompiledPolicies.of(policies);
    compiled.put(grants, new SoftReference<>(fresh));
    return fresh.decide(action, resource, context);
  }
}
