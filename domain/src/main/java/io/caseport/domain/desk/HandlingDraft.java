package io.caseport.domain.desk;

import io.caseport.domain.cases.CaseId;
import java.time.Instant;
import java.util.Optional;

/** A handling with some of its facts changed. */
final class HandlingDraft {
  private final CaseHandling before;
  boolean open;
  Optional<Assignment> assignment;
  Optional<Instant> firstResponseAt;
  Optional<Instant> waitingSince;
  Optional<ResponseTarget> target;
  Optional<CaseId> duplicateOf;

  HandlingDraft(CaseHandling before) {
    this.before = before;
    this.open = before.open();
    this.assignment = before.assignment();
    this.firstResponseAt = before.firstResponseAt();
    this.waitingSince = before.waitingSince();
    this.target = before.target();
    this.duplicateOf = before.duplicateOf();
  }

  /** One change of a case may take several steps, which make one version. */
  CaseHandling changed(Instant now) {
    return new CaseHandling(
        before.key(),
        open,
        assignment,
        firstResponseAt,
        waitingSince,
        target,
        duplicateOf,
        now,
        before.version());
  }
}
