package io.caseport.domain.advisor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a resource stands by one check, from best to worst. */
public enum ResourceStatus {
  OK("Green"),
  WARNING("Yellow"),
  ERROR("Red");

  private final String colour;

  ResourceStatus(String colour) {
    this.colour = colour;
  }

  /** The name that the APIs use, such as {@code warning}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How the column of a check that tells the status has it. */
  public String colour() {
    return colour;
  }

  public boolean isFlagged() {
    return this != OK;
  }

  public static Optional<ResourceStatus> ofCode(String code) {
    return Arrays.stream(values()).filter(status -> status.code().equals(code)).findFirst();
  }
}
