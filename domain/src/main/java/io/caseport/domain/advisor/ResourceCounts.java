package io.caseport.domain.advisor;

import java.util.Collection;

/**
 * How many resources a check has found in each state.
 *
 * @param ok without those that are excluded, as the next two
 * @param excluded of whatever status, at the wish of a user
 * @param ignored that could not be looked at
 */
public record ResourceCounts(long ok, long warning, long error, long excluded, long ignored) {
  public static final ResourceCounts NONE = new ResourceCounts(0, 0, 0, 0, 0);

  public static ResourceCounts of(Collection<AdvisedResource> resources, long ignored) {
    var counts = new ResourceCounts(0, 0, 0, 0, ignored);
    for (var resource : resources) {
      counts = counts.plus(of(resource));
    }
    return counts;
  }

  private static ResourceCounts of(AdvisedResource resource) {
    if (resource.excluded()) {
      return new ResourceCounts(0, 0, 0, 1, 0);
    }
    return switch (resource.status()) {
      case OK -> new ResourceCounts(1, 0, 0, 0, 0);
      case WARNING -> new ResourceCounts(0, 1, 0, 0, 0);
      case ERROR -> new ResourceCounts(0, 0, 1, 0, 0);
    };
  }

  public ResourceCounts plus(ResourceCounts more) {
    return new ResourceCounts(
        ok + more.ok,
        warning + more.warning,
        error + more.error,
        excluded + more.excluded,
        ignored + more.ignored);
  }

  public long flagged() {
    return warning + error;
  }

  /** The worst status of a resource that is not excluded. */
  public CheckStatus status() {
    if (error > 0) {
      return CheckStatus.ERROR;
    }
    return warning > 0 ? CheckStatus.WARNING : CheckStatus.OK;
  }
}
