package io.caseport.domain.identity;

import java.util.List;
import java.util.Optional;

/**
 * What a session may do at most, as its creator limited it.
 *
 * @param document the text of an identity policy
 * @param managed the ARNs of managed policies
 */
public record SessionPolicies(Optional<String> document, List<String> managed) {
  public static final SessionPolicies NONE = new SessionPolicies(Optional.empty(), List.of());

  public SessionPolicies {
    managed = List.copyOf(managed);
  }

  public boolean isEmpty() {
    return document.isEmpty() && managed.isEmpty();
  }
}
