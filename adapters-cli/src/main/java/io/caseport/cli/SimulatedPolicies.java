package io.caseport.cli;

import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.ContextKey;
import io.caseport.domain.policy.Decision;
import io.caseport.domain.policy.Effect;
import io.caseport.domain.policy.EvaluationRules;
import io.caseport.domain.policy.GrantedPolicy;
import io.caseport.domain.policy.PolicyDocument;
import io.caseport.domain.policy.PolicyEvaluation;
import io.caseport.domain.policy.PolicyHolder;
import io.caseport.domain.policy.PolicyKind;
import io.caseport.domain.policy.PolicySet;
import io.caseport.domain.policy.PolicySource;
import io.caseport.domain.policy.RequestContext;
import io.caseport.domain.policy.findings.DocumentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Policies from wherever they come, ready to decide as they would together. */
record SimulatedPolicies(PolicySet set) {

  static SimulatedPolicies of(List<PolicyText> policies, Optional<PolicyText> boundary) {
    var granted = new ArrayList<GrantedPolicy>();
    policies.forEach(policy -> granted.add(granted(policy, "holder " + granted.size())));
    return new SimulatedPolicies(
        new PolicySet(
            granted, boundary.map(policy -> granted(policy, "boundary")), Optional.empty()));
  }

  /** A holder for each, so that policies of one name stay apart. */
  private static GrantedPolicy granted(PolicyText policy, String holder) {
    return new GrantedPolicy(
        new PolicySource.Inline(policy.name(), new PolicyHolder.User(holder)),
        policy.parse(DocumentKind.IDENTITY));
  }

  Decision decide(SimulatedRequest request) {
    return PolicyEvaluation.decide(set, request.action(), request.resource(), request.context());
  }

  Stream<GrantedPolicy> all() {
    return Stream.concat(set.identity().stream(), set.boundary().stream());
  }

  PolicyKind kind(PolicySource source) {
    return set.boundary().filter(policy -> policy.source().equals(source)).isPresent()
        ? PolicyKind.PERMISSIONS_BOUNDARY
        : PolicyKind.IDENTITY;
  }

  /** The statements of an effect that apply to a request. */
  List<PlacedStatement> applying(Effect effect, SimulatedRequest request) {
    var context = request.context();
    return all()
        .flatMap(policy -> PlacedStatement.all(kind(policy.source()), policy))
        .filter(placed -> placed.statement().effect() == effect)
        .filter(
            placed ->
                placed
                    .statement()
                    .appliesTo(request.action(), request.resource(), context, EvaluationRules.SAFE))
        .toList();
  }

  PlacedStatement statement(PolicySource source, int number) {
    return all()
        .filter(policy -> policy.source().equals(source))
        .flatMap(policy -> PlacedStatement.all(kind(source), policy))
        .filter(placed -> placed.statement().number() == number)
        .findFirst()
        .orElseThrow();
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
