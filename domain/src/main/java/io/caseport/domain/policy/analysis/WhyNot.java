package io.caseport.domain.policy.analysis;

import io.caseport.domain.policy.Condition;
import io.caseport.domain.policy.Decision;
import io.caseport.domain.policy.Effect;
import io.caseport.domain.policy.EvaluationRules;
import io.caseport.domain.policy.GrantedPolicy;
import io.caseport.domain.policy.Match;
import io.caseport.domain.policy.PolicySet;
import io.caseport.domain.policy.PolicySource;
import io.caseport.domain.policy.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Why a request is not allowed: the statements that came nearest to allowing it, nearest first, and
 * the smallest single change that would allow it, if there is one.
 */
public record WhyNot(Decision decision, List<Near> nearest, Optional<Repair> repair) {
  public WhyNot {
    nearest = List.copyOf(nearest);
  }

  /** An Allow that does not apply, and what of it fails, in the order of a statement's elements. */
  public record Near(PolicySource source, int number, List<Failing> failing) {
    public Near {
      failing = List.copyOf(failing);
    }

    public Failing first() {
      return failing.getFirst();
    }
  }

  /** An element of a statement that a request does not meet. */
  public sealed interface Failing {
    record ActionNotCovered() implements Failing {}

    record ResourceNotCovered() implements Failing {}

    record ConditionNotMet(Condition condition) implements Failing {}
  }

  /** A change after which the request is allowed, as was found by evaluating it again. */
  public sealed interface Repair {
    PolicySource source();

    int number();

    /** The statement denies the request; without it, the request is allowed. */
    record RemoveDeny(PolicySource source, int number) implements Repair {}

    /** The statement covers the action too. */
    record CoverAction(PolicySource source, int number) implements Repair {}

    /** The statement covers the resource too. */
    record CoverResource(PolicySource source, int number) implements Repair {}

    /** The request is made so that it meets the condition: {@code request} is such a one. */
    record MeetCondition(PolicySource source, int number, Condition condition, Request request)
        implements Repair {}

    /** The statement has this condition no more. */
    record DropCondition(PolicySource source, int number, Condition condition) implements Repair {}
  }

  /**
   * @throws IllegalArgumentException when the request is allowed
   */
  public static WhyNot of(PolicySet policies, Request request) {
    Decision decision = request.decidedBy(policies);
    if (decision.isAllowed()) {
      throw new IllegalArgumentException("the request is allowed");
    }
    List<Near> nearest = new ArrayList<>();
    for (GrantedPolicy policy : ActionClasses.policies(policies)) {
      for (Statement statement : policy.document().statements()) {
        List<Failing> failing = failing(statement, request);
        if (statement.effect() == Effect.ALLOW && !failing.isEmpty()) {
          nearest.add(new Near(policy.source(), statement.number(), failing));
        }
      }
    }
    nearest.sort(Comparator.comparingInt(near -> near.failing().size()));
    return new WhyNot(decision, nearest, new Repairs(policies, request).smallest(nearest));
  }

  private static List<Failing> failing(Statement statement, Request request) {
    List<Failing> failing = new ArrayList<>();
    if (!statement.actions().covers(request.action())) {
      failing.add(new Failing.ActionNotCovered());
    }
    Match resource =
        statement.resources().match(request.resource(), request.context(), EvaluationRules.SAFE);
    if (resource != Match.YES) {
      failing.add(new Failing.ResourceNotCovered());
    }
    for (Condition condition : statement.conditions()) {
      if (condition.match(request.context(), EvaluationRules.SAFE) != Match.YES) {
        failing.add(new Failing.ConditionNotMet(condition));
      }
    }
    return failing;
  }
}
