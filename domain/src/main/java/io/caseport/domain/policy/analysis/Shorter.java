package io.caseport.domain.policy.analysis;

import io.caseport.domain.policy.Condition;
import io.caseport.domain.policy.ResourceClause;
import io.caseport.domain.policy.ResourcePattern;
import io.caseport.domain.policy.analysis.Residual.Clause;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What can be said with one element less, whether or not it is the same; large elements first. */
final class Shorter {
  private Shorter() {}

  static Stream<Residual> than(Residual residual) {
    return Stream.of(
            groups(residual, Shorter::none),
            groups(residual, Shorter::withoutOne),
            denies(residual, Shorter::withoutOne),
            groups(residual, Shorter::merged),
            denies(residual, Shorter::merged),
            groups(residual, Shorter::simpler),
            denies(residual, Shorter::simpler))
        .flatMap(Function.identity());
  }

  private static Stream<Residual> groups(
      Residual residual, Function<List<Clause>, Stream<List<Clause>>> change) {
    List<List<Clause>> groups = residual.oneOfEach();
    return last(groups.size())
        .boxed()
        .flatMap(
            i ->
                change
                    .apply(groups.get(i))
                    .map(
                        group ->
                            new Residual(
                                group.isEmpty() ? without(groups, i) : with(groups, i, group),
                                residual.noneOf())));
  }

  private static Stream<Residual> denies(
      Residual residual, Function<List<Clause>, Stream<List<Clause>>> change) {
    return change.apply(residual.noneOf()).map(fewer -> new Residual(residual.oneOfEach(), fewer));
  }

  private static Stream<List<Clause>> none(List<Clause> clauses) {
    return clauses.isEmpty() ? Stream.empty() : Stream.of(List.of());
  }

  private static Stream<List<Clause>> withoutOne(List<Clause> clauses) {
    return last(clauses.size()).mapToObj(i -> without(clauses, i));
  }

  /** Two clauses that differ in their resources only make one about the resources of both. */
  private static Stream<List<Clause>> merged(List<Clause> clauses) {
    return IntStream.range(0, clauses.size())
        .boxed()
        .flatMap(
            i ->
                IntStream.range(i + 1, clauses.size())
                    .boxed()
                    .flatMap(
                        k ->
                            merged(clauses.get(i), clauses.get(k)).stream()
                                .map(both -> with(without(clauses, k), i, both))));
  }

  private static Optional<Clause> merged(Clause one, Clause other) {
    if (!Set.copyOf(one.conditions()).equals(Set.copyOf(other.conditions()))) {
      return Optional.empty();
    }
    return one.resources()
        .flatMap(first -> other.resources().flatMap(second -> merged(first, second)))
        .map(both -> new Clause(Optional.of(both), one.conditions()));
  }

  private static Optional<ResourceClause> merged(ResourceClause one, ResourceClause other) {
    if (one.negated() || other.negated()) {
      return Optional.empty();
    }
    Set<ResourcePattern> both = new LinkedHashSet<>(one.patterns());
    both.addAll(other.patterns());
    return Optional.of(new ResourceClause(false, List.copyOf(both)));
  }

  private static Stream<List<Clause>> simpler(List<Clause> clauses) {
    return last(clauses.size())
        .boxed()
        .flatMap(i -> simpler(clauses.get(i)).map(clause -> with(clauses, i, clause)));
  }

  private static Stream<Clause> simpler(Clause clause) {
    List<Condition> conditions = clause.conditions();
    return Stream.concat(
        clause.resources().stream().map(_ -> new Clause(Optional.empty(), conditions)),
        last(conditions.size())
            .mapToObj(i -> new Clause(clause.resources(), without(conditions, i))));
  }

  /** The last places first, so that of two that say the same the first one stays. */
  private static IntStream last(int size) {
    return IntStream.iterate(size - 1, i -> i >= 0, i -> i - 1);
  }

  private static <T> List<T> without(List<T> list, int index) {
    List<T> fewer = new ArrayList<>(list);
    fewer.remove(index);
    return fewer;
  }

  private static <T> List<T> with(List<T> list, int index, T element) {
    List<T> changed = new ArrayList<>(list);
    changed.set(index, element);
    return changed;
  }
}
