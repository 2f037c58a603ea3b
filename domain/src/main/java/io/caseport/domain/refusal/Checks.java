package io.caseport.domain.refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Checks of values that do not build on each other, so that all that fail are told at once. */
public final class Checks {
  private final List<Refusal.InvalidArgument> failed = new ArrayList<>();

  /** What the check gives, or empty if it refuses a value. */
  public <T> Optional<T> check(Supplier<T> check) {
    try {
      return Optional.of(check.get());
    } catch (Refusal.InvalidArgument refusal) {
      failed.add(refusal);
      return Optional.empty();
    } catch (Refusal.InvalidArguments refusal) {
      failed.addAll(refusal.each);
      return Optional.empty();
    }
  }

  /**
   * @throws Refusal.InvalidArgument if one check has failed
   * @throws Refusal.InvalidArguments if several have
   */
  public void requireAll() {
    if (failed.size() == 1) {
      throw failed.getFirst();
    }
    if (!failed.isEmpty()) {
      throw new Refusal.InvalidArguments(failed);
    }
  }
}
