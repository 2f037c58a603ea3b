package io.caseport.domain.advisor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A resource among the results of a check.
 *
 * @param updatedAt when what is said of it last changed or, if a scanner says it, was last said
 * @param excluded whether a user has asked not to be told of it
 */
public record AdvisedResource(
    ResourceId id,
    ResourceStatus status,
    Optional<String> region,
    Optional<String> arn,
    List<Optional<String>> values,
    Savings savings,
    Instant updatedAt,
    boolean excluded) {

  public AdvisedResource {
    values = List.copyOf(values);
  }

  public AdvisedResource excluded(boolean nowExcluded) {
    return new AdvisedResource(id, status, region, arn, values, savings, updatedAt, nowExcluded);
  }
}
