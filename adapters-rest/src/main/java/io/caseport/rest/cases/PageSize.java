package io.caseport.rest.cases;

import org.jspecify.annotations.Nullable;

/** How many items a page has when the request does not say. */
final class PageSize {
  private static final int DEFAULT = 100;

  private PageSize() {}

  static int of(@Nullable Integer maxResults) {
    return maxResults == null ? DEFAULT : maxResults;
  }
}
