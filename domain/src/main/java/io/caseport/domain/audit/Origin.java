package io.caseport.domain.audit;

import java.util.Optional;

/** Where a call came from, as far as its door knows. */
public record Origin(
    Optional<String> region, Optional<String> sourceIp, Optional<String> userAgent) {
  private static final String HOME = "us-east-1";

  /** As AWS's global services have it where nothing else is said. */
  public String regionOrHome() {
    return EventText.cut(region.orElse(HOME));
  }
}
