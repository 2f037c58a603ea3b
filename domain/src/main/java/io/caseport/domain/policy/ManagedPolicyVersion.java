package io.caseport.domain.policy;

import java.time.Instant;

/** One wording of a managed policy; only the default one counts. */
public record ManagedPolicyVersion(long number, String documentText, Instant createdAt) {

  /** As requests name it. */
  public String id() {
    return idOf(number);
  }

  /** The id of the version of that number, from 1. */
  public static String idOf(long number) {
    return "v" + number;
  }

  /** The number of the version of that id, which {@link #idOf} has given. */
  public static long numberOf(String id) {
    return Long.parseLong(id.substring(1));
  }
}
