package io.caseport.domain.advisor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a check is about; the other API calls it a pillar. */
public enum CheckCategory {
  COST_OPTIMIZING,
  PERFORMANCE,
  SECURITY,
  FAULT_TOLERANCE,
  SERVICE_LIMITS,
  OPERATIONAL_EXCELLENCE;

  /** The name that the APIs use, such as {@code cost_optimizing}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<CheckCategory> ofCode(String code) {
    return Arrays.stream(values()).filter(category -> category.code().equals(code)).findFirst();
  }
}
