package io.caseport.advisor.report;

import io.caseport.domain.advisor.ResourceStatus;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a finding comes to. */
enum Verdict {
  PASSED(ResourceStatus.OK),
  WARNED(ResourceStatus.WARNING),
  FAILED(ResourceStatus.ERROR),
  /** What was said of the resource before is no longer to be told. */
  WITHDRAWN(null),
  /** It says nothing of the resource: what was said before stands. */
  UNDECIDED(null);

  private final Optional<ResourceStatus> status;

  Verdict(@Nullable ResourceStatus status) {
    this.status = Optional.ofNullable(status);
  }

  Optional<ResourceStatus> status() {
    return status;
  }

  static Verdict failed(boolean severe) {
    return severe ? FAILED : WARNED;
  }
}
