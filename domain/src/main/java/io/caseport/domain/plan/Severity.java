package io.caseport.domain.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much a problem hurts, from a question to a business that stands still. */
public enum Severity {
  LOW,
  NORMAL,
  HIGH,
  URGENT,
  CRITICAL;

  /** The name that the API uses, such as {@code low}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Severity> ofCode(String code) {
    return Arrays.stream(values()).filter(severity -> severity.code().equals(code)).findFirst();
  }
}
