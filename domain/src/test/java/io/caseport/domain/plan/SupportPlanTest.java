package io.caseport.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SupportPlanTest {

  @ParameterizedTest
  @CsvSource({
    "BASIC, basic, Basic, false, CORE, customer-service, low",
    "DEVELOPER, developer, Developer, false, CORE, technical customer-service, low normal",
    "BUSINESS, business, Business, true, ALL, technical customer-service, low normal high urgent",
    "ENTERPRISE_ON_RAMP, enterprise-on-ramp, Enterprise On-Ramp, true, ALL,"
        + " technical customer-service, low normal high urgent critical",
    "ENTERPRISE, enterprise, Enterprise, true, ALL,"
        + " technical customer-service, low normal high urgent critical",
    "BUSINESS_PLUS, business-plus, Business Support+, true, ALL,"
        + " technical customer-service, low normal high urgent critical",
    "UNIFIED_OPERATIONS, unified-operations, Unified Operations, true, ALL,"
        + " technical customer-service, low normal high urgent critical",
  })
  void a_plan_entitles_to_what_the_published_table_says(
      SupportPlan plan,
      String code,
      String displayName,
      boolean apiAccess,
      AdvisorCoverage checks,
      String issueTypes,
      String severities) {
    assertThat(plan.code()).isEqualTo(code);
    assertThat(SupportPlan.ofCode(code)).contains(plan);
    assertThat(plan.displayName()).isEqualTo(displayName);
    assertThat(plan.apiAccess()).isEqualTo(apiAccess);
    assertThat(plan.advisorChecks()).isEqualTo(checks);
    assertThat(plan.issueTypes().stream().map(IssueType::code).collect(Collectors.joining(" ")))
        .isEqualTo(issueTypes);
    assertThat(plan.severities().stream().map(Severity::code).collect(Collectors.joining(" ")))
        .isEqualTo(severities);
  }

  /** The minutes to the first answer from low to critical; a hyphen where there is no target. */
  @ParameterizedTest
  @CsvSource({
    "BASIC, - - - - -",
    "DEVELOPER, 1440 720 - - -",
    "BUSINESS, 1440 720 240 60 -",
    "ENTERPRISE_ON_RAMP, 1440 720 240 60 30",
    "ENTERPRISE, 1440 720 240 60 15",
    "BUSINESS_PLUS, 1440 720 240 60 30",
    "UNIFIED_OPERATIONS, 1440 720 240 60 5",
  })
  void a_plan_promises_a_first_answer_within_its_time(SupportPlan plan, String minutes) {
    assertThat(
            Arrays.stream(Severity.values())
                .map(plan::firstResponseTarget)
                .map(target -> target.map(Duration::toMinutes).map(String::valueOf).orElse("-"))
                .collect(Collectors.joining(" ")))
        .isEqualTo(minutes);
  }

  @ParameterizedTest
  @EnumSource
  void what_a_caller_does_to_an_answer_does_not_change_the_plan(SupportPlan plan) {
    plan.severities().clear();
    plan.issueTypes().clear();
    assertThat(plan.severities()).contains(Severity.LOW);
    assertThat(plan.issueTypes()).contains(IssueType.CUSTOMER_SERVICE);
  }

  @Test
  void recommendations_are_of_priority_in_the_two_highest_plans() {
    assertThat(SupportPlan.values())
        .filteredOn(SupportPlan::advisorPriority)
        .containsExactly(SupportPlan.ENTERPRISE, SupportPlan.UNIFIED_OPERATIONS);
  }

  @Test
  void codes_are_read_as_they_are_written() {
    for (Severity severity : Severity.values()) {
      assertThat(Severity.ofCode(severity.code())).contains(severity);
    }
    for (IssueType type : IssueType.values()) {
      assertThat(IssueType.ofCode(type.code())).contains(type);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "LOW", "Technical", "customer_service", "BUSINESS", "gold"})
  void a_code_in_other_letters_is_none(String code) {
    assertThat(Severity.ofCode(code)).isEqualTo(Optional.empty());
    assertThat(IssueType.ofCode(code)).isEqualTo(Optional.empty());
    assertThat(SupportPlan.ofCode(code)).isEqualTo(Optional.empty());
  }
}
