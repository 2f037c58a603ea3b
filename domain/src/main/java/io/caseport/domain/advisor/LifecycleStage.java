package io.caseport.domain.advisor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What people have done about a recommendation of priority. */
public enum LifecycleStage {
  PENDING_RESPONSE,
  IN_PROGRESS,
  DISMISSED,
  RESOLVED;

  /** The name that the API uses, such as {@code in_progress}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<LifecycleStage> ofCode(String code) {
    return Arrays.stream(values()).filter(stage -> stage.code().equals(code)).findFirst();
  }
}
