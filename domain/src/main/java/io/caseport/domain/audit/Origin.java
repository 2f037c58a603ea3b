package io.caseport.domain.audit;

import java.util.Optional;

/**
 * Where a call came from, as far as its door knows. Clients write most of it as they like, so what
 * is longer than any honest one is cut off: it is kept in memory for a while.
 */
public record Origin(
    Optional<String> region, Optional<String> sourceIp, Optional<String> userAgent) {
  private static final String HOME = "us-east-1";

  public Origin {
    region = region.map(EventText::cut);
    sourceIp = sourceIp.map(EventText::cut);
    userAgent = userAgent.map(EventText::cut);
  }

  /** As AWS's global services have it where nothing else is said. */
  public String regionOrHome() {
    return region.orElse(HOME);
  }
}
