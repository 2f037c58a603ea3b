package io.caseport.domain.policy.analysis;

import io.caseport.domain.policy.ActionClause;
import io.caseport.domain.policy.ActionPattern;
import io.caseport.domain.policy.Condition;
import io.caseport.domain.policy.Decision;
import io.caseport.domain.policy.GrantedPolicy;
import io.caseport.domain.policy.PolicySet;
import io.caseport.domain.policy.PolicySource;
import io.caseport.domain.policy.RequestContext;
import io.caseport.domain.policy.ResourceClause;
import io.caseport.domain.policy.ResourcePattern;
import io.caseport.domain.policy.Statement;
import io.caseport.domain.policy.analysis.WhyNot.Failing;
import io.caseport.domain.policy.analysis.WhyNot.Near;
import io.caseport.domain.policy.analysis.WhyNot.Repair;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Tries single changes, those of the request first, until one allows the request. */
record Repairs(PolicySet policies, Request request) {

  Optional<Repair> smallest(List<Near> nearest) {
    List<Near> byOneElement = nearest.stream().filter(near -> near.failing().size() == 1).toList();
    if (request.decidedBy(policies) instanceof Decision.ExplicitDeny(var by, var _)) {
      return removal(by.source(), by.number());
    }
    return byOneElement.stream()
        .flatMap(near -> meeting(near).stream())
        .findFirst()
        .or(() -> byOneElement.stream().flatMap(near -> changing(near).stream()).findFirst());
  }

  private Optional<Repair> removal(PolicySource source, int number) {
    PolicySet without = changed(source, number, _ -> List.of());
    return request.decidedBy(without).isAllowed()
        ? Optional.of(new Repair.RemoveDeny(source, number))
        : Optional.empty();
  }

  /** A request that differs in the one key of the condition. */
  private Optional<Repair> meeting(Near near) {
    if (!(near.first() instanceof Failing.ConditionNotMet(var condition))) {
      return Optional.empty();
    }
    KeyClasses classes =
        new KeyClasses(
            condition.key(), List.of(condition), List.of(), false, new LinkedHashSet<>());
    for (Optional<List<String>> values : classes.given(request.context())) {
      Request other =
          new Request(
              request.action(), request.resource(), classes.with(without(condition), values));
      if (other.decidedBy(policies).isAllowed()) {
        return Optional.of(
            new Repair.MeetCondition(near.source(), near.number(), condition, other));
      }
    }
    return Optional.empty();
  }

  private RequestContext without(Condition condition) {
    RequestContext.Builder others = RequestContext.builder();
    request.context().keys().stream()
        .filter(key -> !key.equals(condition.key()))
        .forEach(key -> others.with(key, request.context().values(key).orElseThrow()));
    return others.build();
  }

  private Optional<Repair> changing(Near near) {
    PolicySource source = near.source();
    int number = near.number();
    Repair repair =
        switch (near.first()) {
          case Failing.ActionNotCovered() -> new Repair.CoverAction(source, number);
          case Failing.ResourceNotCovered() -> new Repair.CoverResource(source, number);
          case Failing.ConditionNotMet(var condition) ->
              new Repair.DropCondition(source, number, condition);
        };
    PolicySet repaired =
        changed(source, number, statement -> List.of(repaired(statement, near.first())));
    return request.decidedBy(repaired).isAllowed() ? Optional.of(repair) : Optional.empty();
  }

  private Statement repaired(Statement statement, Failing failing) {
    ActionClause actions = statement.actions();
    ResourceClause resources = statement.resources();
    List<Condition> conditions = new ArrayList<>(statement.conditions());
    switch (failing) {
      case Failing.ActionNotCovered() ->
          actions = new ActionClause(false, List.of(ActionPattern.of(request.action().text())));
      case Failing.ResourceNotCovered() ->
          resources = new ResourceClause(false, List.of(ResourcePattern.of(request.resource())));
      case Failing.ConditionNotMet(var condition) -> conditions.remove(condition);
    }
    return new Statement(
        statement.number(),
        statement.sid(),
        statement.effect(),
        statement.principals(),
        actions,
        resources,
        conditions,
        statement.place());
  }

  private PolicySet changed(
      PolicySource source, int number, Function<Statement, List<Statement>> to) {
    UnaryOperator<GrantedPolicy> change =
        policy ->
            policy.source().equals(source)
                ? new GrantedPolicy(
                    source,
                    policy
                        .document()
                        .withStatements(
                            policy.document().statements().stream()
                                .flatMap(
                                    s -> s.number() == number ? to.apply(s).stream() : Stream.of(s))
                                .toList()))
                : policy;
    return new PolicySet(
        policies.identity().stream().map(change).toList(),
        policies.boundary().map(change),
        policies.session().map(session -> session.stream().map(change).toList()));
  }
}
