package io.caseport.domain.policy;

import java.util.ArrayList;
import java.util.List;

/**
 * Sorts out which statements of a caller's policies can still change the decision about one action.
 *
 * @param action its number in the catalogue
 * @param onEverything whether requests are about every resource, or else about one by its ARN
 */
record VerdictFinder(PolicySet policies, int action, boolean onEverything) {

  Verdict find(Action named) {
    PolicySet concerned =
        new PolicySet(
            spoken(concerned(policies.identity())),
            policies.boundary().map(boundary -> concerned(List.of(boundary)).getFirst()),
            policies.session().map(session -> spoken(concerned(session))));
    PolicySet relevant = deniesAlways(concerned) ? without(Effect.ALLOW, concerned) : concerned;
    if (statements(relevant).stream().allMatch(this::appliesAlways)) {
      return new Verdict.Settled(
          PolicyEvaluation.decide(relevant, named, anyResource(), RequestContext.EMPTY));
    }
    return new Verdict.Open(relevant);
  }

  private String anyResource() {
    return onEverything ? ResourcePattern.ANY : "arn:aws:iam::000000000000:any";
  }

  /** Once a statement of a kind allows always, those after it are not asked any more. */
  private List<GrantedPolicy> concerned(List<GrantedPolicy> granted) {
    List<GrantedPolicy> concerned = new ArrayList<>();
    boolean allows = false;
    for (GrantedPolicy policy : granted) {
      List<ActionSet> covered = policy.document().coveredActions();
      List<Statement> all = policy.document().statements();
      List<Statement> statements = new ArrayList<>();
      for (int i = 0; i < covered.size(); i++) {
        Statement statement = all.get(i);
        boolean isAllow = statement.effect() == Effect.ALLOW;
        if (covered.get(i).contains(action) && mayApply(statement) && !(isAllow && allows)) {
          statements.add(statement);
          allows |= isAllow && appliesAlways(statement);
        }
      }
      concerned.add(with(policy, statements));
    }
    return concerned;
  }

  private static List<GrantedPolicy> spoken(List<GrantedPolicy> policies) {
    return policies.stream().filter(p -> !p.document().statements().isEmpty()).toList();
  }

  private boolean mayApply(Statement statement) {
    ResourceClause resources = statement.resources();
    return !onEverything || resources.hasVariables() || resources.covers(ResourcePattern.ANY);
  }

  private boolean appliesAlways(Statement statement) {
    if (!statement.isUnconditional()) {
      return false;
    }
    ResourceClause resources = statement.resources();
    return onEverything
        ? resources.covers(ResourcePattern.ANY)
        : !resources.negated()
            && resources.patterns().stream().anyMatch(p -> p.text().equals(ResourcePattern.ANY));
  }

  private boolean deniesAlways(PolicySet set) {
    return statements(set).stream()
        .anyMatch(statement -> statement.effect() == Effect.DENY && appliesAlways(statement));
  }

  private static PolicySet without(Effect effect, PolicySet set) {
    return new PolicySet(
        set.identity().stream().map(policy -> without(effect, policy)).toList(),
        set.boundary().map(policy -> without(effect, policy)),
        set.session()
            .map(session -> session.stream().map(policy -> without(effect, policy)).toList()));
  }

  private static GrantedPolicy without(Effect effect, GrantedPolicy policy) {
    return with(
        policy, policy.document().statements().stream().filter(s -> s.effect() != effect).toList());
  }

  private static GrantedPolicy with(GrantedPolicy policy, List<Statement> statements) {
    return new GrantedPolicy(policy.source(), policy.document().withStatements(statements));
  }

  private static List<Statement> statements(PolicySet set) {
    List<Statement> statements = new ArrayList<>();
    set.identity().forEach(policy -> statements.addAll(policy.document().statements()));
    set.boundary().ifPresent(policy -> statements.addAll(policy.document().statements()));
    set.session()
        .ifPresent(
            session ->
                session.forEach(policy -> statements.addAll(policy.document().statements())));
    return statements;
  }
}
