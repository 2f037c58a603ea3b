package io.caseport.domain.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResourceCountsTest {
  private static AdvisedResource resource(ResourceStatus status) {
    return AssessedResource.global("key", status, Optional.empty())
        .under(new ResourceId("id"), Instant.EPOCH, false);
  }

  @Test
  void resources_are_counted_by_status_unless_they_are_excluded() {
    var counts =
        ResourceCounts.of(
            List.of(
                resource(ResourceStatus.OK),
                resource(ResourceStatus.WARNING),
                resource(ResourceStatus.WARNING),
                resource(ResourceStatus.ERROR),
                resource(ResourceStatus.ERROR).excluded(true),
                resource(ResourceStatus.OK).excluded(true)),
            7);
    assertThat(counts).isEqualTo(new ResourceCounts(1, 2, 1, 2, 7));
    assertThat(counts.flagged()).isEqualTo(3);
  }

  @Test
  void counts_of_several_accounts_add_up() {
    var some = new ResourceCounts(1, 2, 3, 4, 5);
    assertThat(some.plus(new ResourceCounts(10, 20, 30, 40, 50)))
        .isEqualTo(new ResourceCounts(11, 22, 33, 44, 55));
    assertThat(some.plus(ResourceCounts.NONE)).isEqualTo(some);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 0, OK",
    "5, 0, 0, 0, OK",
    "5, 1, 0, 0, WARNING",
    "5, 9, 1, 0, ERROR",
    "0, 0, 0, 3, OK"
  })
  void the_status_is_the_worst_of_those_that_count(
      long ok, long warning, long error, long excluded, CheckStatus status) {
    var counts = new ResourceCounts(ok, warning, error, excluded, 2);
    assertThat(counts.status()).isEqualTo(status);
  }
}
