package io.caseport.domain.advisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdvisorValuesTest {
  private static final Instant NOW = Instant.parse("2026-03-14T09:26:53.589Z");

  @Test
  void codes_are_read_as_they_are_written() {
    for (var category : CheckCategory.values()) {
      assertThat(CheckCategory.ofCode(category.code())).contains(category);
    }
    for (var status : ResourceStatus.values()) {
      assertThat(ResourceStatus.ofCode(status.code())).contains(status);
    }
    for (var stage : LifecycleStage.values()) {
      assertThat(LifecycleStage.ofCode(stage.code())).contains(stage);
    }
  }

  @Test
  void codes_are_those_of_the_api() {
    assertThat(CheckCategory.COST_OPTIMIZING.code()).isEqualTo("cost_optimizing");
    assertThat(CheckStatus.NOT_AVAILABLE.code()).isEqualTo("not_available");
    assertThat(LifecycleStage.PENDING_RESPONSE.code()).isEqualTo("pending_response");
    assertThat(RefreshStatus.ABANDONED.code()).isEqualTo("abandoned");
    assertThat(CheckMethod.NOT_ASSESSED.code()).isEqualTo("not_assessed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "OK", "Security", "in-progress"})
  void a_code_in_other_letters_is_none(String code) {
    assertThat(CheckCategory.ofCode(code)).isEmpty();
    assertThat(ResourceStatus.ofCode(code)).isEmpty();
    assertThat(LifecycleStage.ofCode(code)).isEmpty();
  }

  @Test
  void only_green_is_not_flagged_and_each_status_has_its_colour() {
    assertThat(ResourceStatus.values())
        .extracting(ResourceStatus::isFlagged)
        .containsExactly(false, true, true);
    assertThat(ResourceStatus.values())
        .extracting(ResourceStatus::colour)
        .containsExactly("Green", "Yellow", "Red");
  }

  @Test
  void a_check_is_named_by_its_arn_in_any_partition() {
    var check = new CheckId("7DAFEmoDos");
    assertThat(check.arn()).isEqualTo("arn:aws:trustedadvisor:::check/7DAFEmoDos");
    assertThat(CheckId.ofArn(check.arn())).isEqualTo(check);
    assertThat(CheckId.ofArn("arn:aws-cn:trustedadvisor:::check/7DAFEmoDos")).isEqualTo(check);
  }

  @Test
  void a_refresh_is_over_when_it_succeeded_or_was_given_up() {
    assertThat(RefreshStatus.values())
        .filteredOn(RefreshStatus::isOver)
        .containsExactly(RefreshStatus.SUCCESS, RefreshStatus.ABANDONED);
  }

  @Test
  void what_was_found_does_not_change_with_the_list_it_came_in() {
    var found = AssessedResource.global("key", ResourceStatus.OK, Optional.empty(), "Green");
    var list = new ArrayList<>(List.of(found));
    var assessment = Assessment.of(list);
    list.clear();
    assertThat(assessment.resources()).containsExactly(found);
    assertThat(assessment.ignored()).isZero();
    assertThatThrownBy(() -> found.values().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void a_resource_is_kept_as_it_was_found() {
    var found =
        new AssessedResource(
            "key",
            ResourceStatus.ERROR,
            Optional.of("eu-west-1"),
            Optional.of("arn:x"),
            List.of(Optional.of("Red"), Optional.empty()),
            new Savings(1, 2));
    var kept = found.under(new ResourceId("id"), NOW, true);
    assertThat(kept)
        .isEqualTo(
            new AdvisedResource(
                new ResourceId("id"),
                ResourceStatus.ERROR,
                Optional.of("eu-west-1"),
                Optional.of("arn:x"),
                List.of(Optional.of("Red"), Optional.empty()),
                new Savings(1, 2),
                NOW,
                true));
    assertThat(kept.excluded(false).excluded()).isFalse();
  }

  @Test
  void a_lifecycle_ends_when_it_is_said_to() {
    assertThat(Lifecycle.pending(NOW).resolvedAt()).isEmpty();
    assertThat(Lifecycle.pending(NOW).updatedBy()).isEmpty();
    var resolved =
        new Lifecycle(
            LifecycleStage.RESOLVED,
            Optional.empty(),
            Optional.empty(),
            NOW,
            "arn:aws:iam::1:root");
    assertThat(resolved.resolvedAt()).contains(NOW);
  }
}
