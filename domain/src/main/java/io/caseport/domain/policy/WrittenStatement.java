package io.caseport.domain.policy;

import java.util.List;
import java.util.Optional;

/**
 * One statement as it is written: its elements in their spelling and order, each with its place.
 * {@code principals} are those of every kind; {@code *} alone stands for everyone. {@code
 * emptyConditions} are the objects in Condition that say nothing.
 */
public record WrittenStatement(
    int number,
    Written whole,
    Optional<Written> sid,
    Effect effect,
    Clause actions,
    Optional<Clause> resources,
    Optional<Clause> principals,
    List<WrittenCondition> conditions,
    List<Written> emptyConditions) {
  public WrittenStatement {
    conditions = List.copyOf(conditions);
    emptyConditions = List.copyOf(emptyConditions);
  }

  /** An element with one entry or a list of them, such as Action or NotAction. */
  public record Clause(Written element, List<Written> entries) {
    public Clause {
      entries = List.copyOf(entries);
    }

    /** Whether the element stands for everything but its entries. */
    public boolean negated() {
      return element.word().startsWith("Not");
    }

    public boolean has(String entry) {
      return entries.stream().anyMatch(one -> one.word().equals(entry));
    }
  }

  public boolean allows() {
    return effect == Effect.ALLOW;
  }

  public boolean isUnconditional() {
    return conditions.isEmpty();
  }

  /** How people know the statement. */
  public String label() {
    return sid.filter(id -> !id.word().isEmpty())
        .map(id -> '"' + id.word() + '"')
        .orElseGet(() -> Integer.toString(number));
  }
}
