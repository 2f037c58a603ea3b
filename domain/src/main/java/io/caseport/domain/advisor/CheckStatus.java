package io.caseport.domain.advisor;

import java.util.Locale;

/** How an account stands by one check. */
public enum CheckStatus {
  OK,
  WARNING,
  ERROR,
  /** Nobody knows: it was not assessed, or could not be. */
  NOT_AVAILABLE;

  /** The name that the APIs use, such as {@code not_available}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
