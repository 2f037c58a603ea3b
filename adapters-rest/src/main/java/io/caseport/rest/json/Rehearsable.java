package io.caseport.rest.json;

import org.jspecify.annotations.Nullable;

/** A request that may ask to be checked only. */
public interface Rehearsable {
  @Nullable Boolean dryRun();

  default boolean isRehearsal() {
    return Boolean.TRUE.equals(dryRun());
  }
}
