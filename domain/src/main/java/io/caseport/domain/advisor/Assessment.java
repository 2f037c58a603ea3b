package io.caseport.domain.advisor;

import java.util.List;

/**
 * What a check has found in an account.
 *
 * @param resources all that it looked at, no two of one key
 * @param ignored how many it could not look at, since what it needs to know of them was not there
 */
public record Assessment(List<AssessedResource> resources, long ignored) {
  public Assessment {
    resources = List.copyOf(resources);
  }

  public static Assessment of(List<AssessedResource> resources) {
    return new Assessment(resources, 0);
  }

  public static Assessment of(AssessedResource resource) {
    return of(List.of(resource));
  }
}
