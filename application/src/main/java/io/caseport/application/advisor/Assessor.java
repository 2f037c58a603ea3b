package io.caseport.application.advisor;

import io.caseport.application.port.out.AdvisedAccount;
import io.caseport.application.port.out.AdvisorCheck;
import io.caseport.application.port.out.CheckFailure;
import io.caseport.application.port.out.CheckRunner;
import io.caseport.domain.advisor.Assessment;
import io.caseport.domain.advisor.CheckDefinition;
import io.caseport.domain.advisor.CheckId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Has checks done, and knows which of them to leave alone for a while. */
final class Assessor {
  /** Longer than any check takes that looks at one account. */
  private static final Duration LIMIT = Duration.ofSeconds(10);

  /** A check that hangs would hold up all others in each account anew. */
  private static final Duration REST_AFTER_HANGING = Duration.ofMinutes(10);

  private final AdvisorCatalog catalog;
  private final CheckRunner runner;
  private final InstantSource clock;
  private final Map<CheckId, Instant> restingUntil = new ConcurrentHashMap<>();

  Assessor(AdvisorCatalog catalog, CheckRunner runner, InstantSource clock) {
    this.catalog = catalog;
    this.runner = runner;
    this.clock = clock;
  }

  /** What the check finds; empty if it came to nothing, or hung a short time ago. */
  Optional<Assessment> assess(CheckDefinition definition, AdvisedAccount account) {
    return catalog
        .computing(definition.id())
        .filter(check -> !isResting(check.id()))
        .flatMap(check -> assess(check, definition, account));
  }

  private Optional<Assessment> assess(
      AdvisorCheck check, CheckDefinition definition, AdvisedAccount account) {
    var what = "check " + check.id() + " of account " + account.account().id();
    try {
      return Optional.of(runner.run(what, () -> proper(definition, check.assess(account)), LIMIT));
    } catch (CheckFailure failure) {
      if (failure.hung()) {
        restingUntil.put(check.id(), clock.instant().plus(REST_AFTER_HANGING));
      }
      return Optional.empty();
    }
  }

  private boolean isResting(CheckId id) {
    return Optional.ofNullable(restingUntil.get(id)).filter(clock.instant()::isBefore).isPresent();
  }

  private static Assessment proper(CheckDefinition definition, Assessment found) {
    var keys = new HashSet<String>();
    for (var resource : found.resources()) {
      if (resource.values().size() != definition.columns().size()) {
        throw new IllegalArgumentException(
            "%d values for the %d columns of %s"
                .formatted(resource.values().size(), definition.columns().size(), definition.id()));
      }
      if (!keys.add(resource.key())) {
        throw new IllegalArgumentException("two resources of the key " + resource.key());
      }
    }
    return found;
  }
}
