package io.caseport.domain.advisor;

import java.util.Locale;

/** How far a check has got that a user has asked to be done anew. */
public enum RefreshStatus {
  /** Nobody has asked, or it was too long ago to matter. */
  NONE,
  ENQUEUED,
  PROCESSING,
  SUCCESS,
  /** It failed or took too long; what was known before still stands. */
  ABANDONED;

  /** The name that the API uses, such as {@code enqueued}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean isOver() {
    return this == SUCCESS || this == ABANDONED;
  }
}
