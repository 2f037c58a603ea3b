package io.caseport.domain.advisor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a check says of one resource.
 *
 * @param key what tells it from all others that the check can find in the account; the same each
 *     time, whatever else has changed
 * @param region where it is; empty for what is everywhere, such as a user
 * @param arn empty if it has none
 * @param values one for each column of the check, empty where there is nothing to tell
 */
public record AssessedResource(
    String key,
    ResourceStatus status,
    Optional<String> region,
    Optional<String> arn,
    List<Optional<String>> values,
    Savings savings) {

  public AssessedResource {
    values = List.copyOf(values);
  }

  /** A resource that is everywhere, and about which there is something to tell in each column. */
  public static AssessedResource global(
      String key, ResourceStatus status, Optional<String> arn, String... values) {
    var told = List.of(values).stream().map(Optional::of).toList();
    return new AssessedResource(key, status, Optional.empty(), arn, told, Savings.NONE);
  }

  /** The resource as it is kept under an id. */
  public AdvisedResource under(ResourceId id, Instant updatedAt, boolean excluded) {
    return new AdvisedResource(id, status, region, arn, values, savings, updatedAt, excluded);
  }
}
