package io.caseport.domain.contact;

import io.caseport.domain.refusal.Refusal;
import java.util.Arrays;
import java.util.Locale;

/** How far the desk has got with a contact request. */
public enum ContactStatus {
  /** The requester waits for the desk. */
  OPEN,
  /** The desk has written last. */
  ANSWERED,
  /** Nobody will answer any more; spam is closed, too. */
  CLOSED,
  /** It goes on as a case. */
  CONVERTED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean isOver() {
    return this == CLOSED || this == CONVERTED;
  }

  /**
   * @throws Refusal.InvalidArgument if there is none
   */
  public static ContactStatus ofCode(String code) {
    return Arrays.stream(values())
        .filter(status -> status.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal.InvalidArgument(
                    "status", code, "Member must be one of open, answered, closed, converted"));
  }
}
