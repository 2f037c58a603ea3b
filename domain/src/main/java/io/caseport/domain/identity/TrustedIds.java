package io.caseport.domain.identity;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Whose the ARNs in a trust policy were when it was saved. A name may be taken by someone else once
 * its owner has gone, and its owner may be renamed; an id is never given out again.
 *
 * @param byArn the unique id, followed for the session of a role by {@code :} and its name
 */
public record TrustedIds(Map<String, String> byArn) {
  public static final TrustedIds NONE = new TrustedIds(Map.of());

  public TrustedIds {
    byArn = Map.copyOf(byArn);
  }

  /**
   * The names by which the policy knows someone.
   *
   * @param own the ARNs and ids that it has
   */
  public Set<String> namesOf(Set<String> own) {
    var names = new HashSet<>(own);
    byArn.forEach(
        (arn, id) -> {
          if (own.contains(id)) {
            names.add(arn);
          } else {
            names.remove(arn);
          }
        });
    return names;
  }
}
