package io.caseport.advisor.checks;

import io.caseport.domain.advisor.AssessedResource;
import io.caseport.domain.advisor.ResourceStatus;
import java.util.Optional;
import java.util.stream.Stream;

/** How much of a limit of IAM is used. */
record Usage(String limitName, int used, int most) {
  private static final int WARNING_PERCENT = 80;

  ResourceStatus status() {
    if (used >= most) {
      return ResourceStatus.ERROR;
    }
    return 100L * used >= (long) WARNING_PERCENT * most
        ? ResourceStatus.WARNING
        : ResourceStatus.OK;
  }

  /**
   * @param before values of columns before those that all limits have
   */
  AssessedResource told(String key, Optional<String> arn, String... before) {
    var told =
        Stream.of(
            "-",
            "IAM",
            limitName,
            Integer.toString(most),
            Integer.toString(used),
            status().colour());
    var values = Stream.concat(Stream.of(before), told).toArray(String[]::new);
    return AssessedResource.global(key, status(), arn, values);
  }
}
