package io.caseport.domain.policy.analysis;

import io.caseport.domain.policy.Condition;
import io.caseport.domain.policy.Effect;
import io.caseport.domain.policy.ResourceClause;
import io.caseport.domain.policy.analysis.Residual.Clause;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Shortens what must hold, step by step, as long as the same requests are admitted. Whether an
 * element is met is found once for each request, and then kept as a bit.
 */
final class Brevity {
  private record Question(Effect effect, Object element) {}

  private final List<Request> requests;
  private final Map<Question, BitSet> met = new HashMap<>();

  /**
   * @param requests one of each class that the elements can tell apart
   */
  Brevity(List<Request> requests) {
    this.requests = requests;
  }

  Residual shorten(Residual full) {
    BitSet admitted = admitted(full);
    Residual shortest = full;
    Optional<Residual> next = Optional.of(full);
    while (next.isPresent()) {
      shortest = next.get();
      next = Shorter.than(shortest).filter(other -> admitted(other).equals(admitted)).findFirst();
    }
    return shortest;
  }

  private BitSet admitted(Residual residual) {
    BitSet admitted = everything();
    for (List<Clause> some : residual.oneOfEach()) {
      admitted.and(any(Effect.ALLOW, some));
    }
    admitted.andNot(any(Effect.DENY, residual.noneOf()));
    return admitted;
  }

  private BitSet any(Effect effect, List<Clause> clauses) {
    BitSet any = new BitSet(requests.size());
    for (Clause clause : clauses) {
      BitSet all = everything();
      clause.resources().ifPresent(covered -> all.and(met(effect, covered)));
      clause.conditions().forEach(condition -> all.and(met(effect, condition)));
      any.or(all);
    }
    return any;
  }

  private BitSet met(Effect effect, ResourceClause resources) {
    return met.computeIfAbsent(
        new Question(effect, resources),
        _ -> bits(request -> Residual.isMet(resources, effect, request)));
  }

  private BitSet met(Effect effect, Condition condition) {
    return met.computeIfAbsent(
        new Question(effect, condition),
        _ -> bits(request -> Residual.isMet(condition, effect, request)));
  }

  private BitSet bits(Predicate<Request> isMet) {
    BitSet bits = new BitSet(requests.size());
    for (int i = 0; i < requests.size(); i++) {
      bits.set(i, isMet.test(requests.get(i)));
    }
    return bits;
  }

  private BitSet everything() {
    BitSet everything = new BitSet(requests.size());
    everything.set(0, requests.size());
    return everything;
  }
}
