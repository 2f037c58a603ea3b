package io.caseport.cli;

import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.ContextKey;
import io.caseport.domain.policy.Decision;
import io.caseport.domain.policy.GrantedPolicy;
import io.caseport.domain.policy.PolicyDocument;
import io.caseport.domain.policy.PolicyEvaluation;
import io.caseport.domain.policy.PolicyHolder;
import io.caseport.domain.policy.PolicySet;
import io.caseport.domain.policy.PolicySource;
import io.caseport.domain.policy.RequestContext;
import io.caseport.domain.policy.findings.DocumentKind;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Policies from wherever they come, ready to decide as they would together. */
record SimulatedPolicies(PolicySet set) {
  private static final PolicyHolder HOLDER = new PolicyHolder.User("simulated");

  static SimulatedPolicies of(List<PolicyText> policies, Optional<PolicyText> boundary) {
    var granted = policies.stream().map(SimulatedPolicies::granted).toList();
    return new SimulatedPolicies(
        new PolicySet(granted, boundary.map(SimulatedPolicies::granted), Optional.empty()));
  }

  private static GrantedPolicy granted(PolicyText policy) {
    return new GrantedPolicy(
        new PolicySource.Inline(policy.name(), HOLDER), policy.parse(DocumentKind.IDENTITY));
  }

  Decision decide(SimulatedRequest request) {
    return PolicyEvaluation.decide(set, request.action(), request.resource(), request.context());
  }

  Stream<GrantedPolicy> all() {
    return Stream.concat(set.identity().stream(), set.boundary().stream());
  }

  PolicyDocument document(PolicySource source) {
    return all()
        .filter(policy -> policy.source().equals(source))
        .findFirst()
        .orElseThrow()
        .document();
  }

  /** Keys that statements about the action ask for and the request does not have. */
  List<String> missingKeys(Action action, RequestContext context) {
    var missing = new TreeMap<String, String>();
    all()
        .flatMap(policy -> policy.document().statements().stream())
        .filter(statement -> statement.actions().covers(action))
        .flatMap(statement -> statement.contextKeys().stream())
        .filter(key -> context.values(key).isEmpty())
        .map(ContextKey::name)
        .forEach(name -> missing.putIfAbsent(ContextKey.of(name).folded(), name));
    return List.copyOf(missing.values());
  }
}
