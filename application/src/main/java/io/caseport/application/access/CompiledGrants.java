package io.caseport.application.access;

import io.caseport.application.port.out.PolicyRepository.Grants;
import io.caseport.domain.policy.CompiledPolicies;
import io.caseport.domain.policy.PolicySet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The compiled policies of those who asked last. They are found by the very texts that were
 * granted, so that what is found is never out of date.
 */
final class CompiledGrants {
  private static final int MOST = 1_000;

  private final Map<Grants, CompiledPolicies> compiled = new ConcurrentHashMap<>();

  CompiledPolicies of(Grants grants, Function<Grants, PolicySet> withDocuments) {
    var known = compiled.get(grants);
    if (known != null) {
      return known;
    }
    if (compiled.size() >= MOST) {
      compiled.clear();
    }
    var fresh = CompiledPolicies.of(withDocuments.apply(grants));
    compiled.put(grants, fresh);
    return fresh;
  }
}
