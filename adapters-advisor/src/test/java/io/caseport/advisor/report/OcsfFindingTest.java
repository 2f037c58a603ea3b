package io.caseport.advisor.report;

import static io.caseport.advisor.report.Samples.in;
import static io.caseport.advisor.report.Samples.ocsf;
import static io.caseport.advisor.report.Samples.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.port.out.ScannerFinding;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.advisor.ResourceStatus;
import io.caseport.domain.advisor.Savings;
import io.caseport.domain.refusal.Refusal.UnusableReport;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class OcsfFindingTest {
  private static final Instant OBSERVED = Instant.parse("2026-01-31T09:30:00Z");
  private static final AccountId ACCOUNT = new AccountId("111122223333");

  @Test
  void findings_of_prowler_and_security_hub_are_told_without_those_that_say_nothing() {
    assertThat(read(Samples.file("prowler.ocsf.json")))
        .containsExactly(
            new ScannerFinding(
                1,
                ACCOUNT,
                "awslambda_function_using_supported_runtimes",
                "Prowler 5.2.0",
                "arn:aws:lambda:ap-northeast-1:111122223333:function:old",
                Optional.of("ap-northeast-1"),
                Optional.of(ResourceStatus.WARNING),
                OBSERVED,
                Map.of(
                    "Reason",
                    "Function old has the runtime python3.7, which is no longer supported.",
                    "Runtime",
                    "python3.7"),
                Savings.NONE),
            new ScannerFinding(
                45,
                ACCOUNT,
                "RDS.5",
                "Security Hub",
                "arn:aws:rds:us-east-1:111122223333:db:main",
                Optional.of("us-east-1"),
                Optional.of(ResourceStatus.OK),
                OBSERVED.plusMillis(123),
                Map.of(),
                Savings.NONE));
  }

  @ParameterizedTest
  @CsvSource({"PASS, OK", "FAIL, WARNING", "WARNING, WARNING", "MUTED, "})
  void the_status_is_that_of_the_code(String code, ResourceStatus status) {
    assertThat(statusWhere(finding -> finding.put("status_code", code)))
        .isEqualTo(Optional.ofNullable(status));
  }

  @ParameterizedTest
  @CsvSource({"1, WARNING", "3, WARNING", "4, ERROR", "5, ERROR", "6, ERROR", "99, WARNING"})
  void a_failure_is_red_if_it_is_severe(int severity, ResourceStatus status) {
    assertThat(statusWhere(finding -> finding.put("severity_id", severity))).contains(status);
  }

  @Test
  void severity_may_be_a_name() {
    assertThat(
            statusWhere(
                finding -> {
                  finding.remove("severity_id");
                  finding.put("severity", "Critical");
                }))
        .contains(ResourceStatus.ERROR);
  }

  @Test
  void without_a_code_the_compliance_decides_and_a_detection_without_either_is_a_problem() {
    assertThat(compliance("Pass")).contains(ResourceStatus.OK);
    assertThat(compliance("Warning")).contains(ResourceStatus.WARNING);
    assertThat(compliance("Fail")).contains(ResourceStatus.WARNING);
    assertThat(
            read(
                ocsf(
                    finding -> {
                      finding.remove("status_code");
                      finding.putObject("compliance").put("status_id", 0);
                    })))
        .isEmpty();
    assertThat(statusWhere(finding -> finding.remove("status_code")))
        .contains(ResourceStatus.WARNING);
  }

  @Test
  void what_is_suppressed_archived_deleted_or_closed_is_withdrawn() {
    for (int status : new int[] {3, 5, 6}) {
      assertThat(statusWhere(finding -> finding.put("status_id", status))).isEmpty();
    }
    assertThat(statusWhere(finding -> finding.put("status", "Suppressed"))).isEmpty();
    assertThat(statusWhere(finding -> finding.put("activity_id", 3))).isEmpty();
    assertThat(statusWhere(finding -> finding.put("status_id", 4)))
        .contains(ResourceStatus.WARNING);
  }

  @Test
  void a_time_with_its_zone_is_surest_and_one_without_is_the_last_resort() {
    assertThat(observedWhere(finding -> finding.put("time_dt", "2026-02-01T00:00:00+01:00")))
        .isEqualTo(Instant.parse("2026-01-31T23:00:00Z"));
    assertThat(observedWhere(finding -> finding.remove("time_dt"))).isEqualTo(OBSERVED);
    assertThat(observedWhere(finding -> finding.remove("time")))
        .isEqualTo(Instant.parse("2026-01-31T18:30:00.913874Z"));
  }

  @Test
  void savings_and_columns_are_taken_from_what_is_unmapped() {
    var finding =
        read(ocsf(
                it ->
                    in(it, "unmapped")
                        .put("EstimatedMonthlySavings", 12.5)
                        .put("EstimatedMonthlyCost", "50")
                        .put("Days to Deprecation", -3)
                        .put("No Column", "x")))
            .getFirst();
    assertThat(finding.savings()).isEqualTo(new Savings(12.5, 50));
    assertThat(finding.details())
        .containsEntry("Days to Deprecation", "-3")
        .doesNotContainKey("No Column");
  }

  @Test
  void what_is_missing_or_wrong_is_named_by_its_path() {
    assertProblem(
        finding -> finding.put("class_uid", 2002),
        "has a wrong class_uid: it must be 2003 (Compliance Finding) or 2004 (Detection Finding)");
    assertProblem(
        finding -> finding.put("class_uid", "2004"),
        "has a wrong class_uid: it must be a whole number");
    assertProblem(
        finding -> finding.put("status_code", "BAD"),
        "has a wrong status_code: it must be one of PASS, FAIL, WARNING, MANUAL, MUTED");
    assertProblem(
        finding -> {
          finding.put("class_uid", 2003);
          finding.remove("status_code");
        },
        "has no status_code: it must be one of PASS, FAIL, WARNING, MANUAL, MUTED");
    assertProblem(
        finding -> in(finding, "metadata").remove("event_code"),
        "has no metadata.event_code: it must be the rule that was checked");
    assertProblem(
        finding -> in(finding, "metadata").remove("product"), "has no metadata.product.name");
    assertProblem(
        finding -> finding.remove("cloud"),
        "has no cloud.account.uid: it must be the 12 digits of an account");
    assertProblem(
        finding -> in(finding, "cloud").put("provider", "azure"),
        "has a wrong cloud.provider: it must be aws");
    assertProblem(
        finding -> {
          finding.remove("time");
          finding.remove("time_dt");
        },
        "has no time: it must be the milliseconds from 1970 until it was made");
    assertProblem(finding -> finding.put("time", 5).remove("time_dt"), "has a wrong time");
    assertProblem(
        finding -> {
          finding.remove("severity");
          finding.remove("severity_id");
        },
        "has no severity_id");
    assertProblem(finding -> finding.remove("resources"), "has no resources");
    assertProblem(finding -> finding.putArray("resources").addObject(), "has no resources[].uid");
  }

  private static Optional<ResourceStatus> compliance(String status) {
    return statusWhere(
        finding -> {
          finding.remove("status_code");
          finding.put("class_uid", 2003).putObject("compliance").put("status", status);
        });
  }

  private static void assertProblem(Consumer<ObjectNode> change, String problem) {
    var report = ocsf(change);
    assertThatThrownBy(() -> read(report))
        .isInstanceOf(UnusableReport.class)
        .hasMessageStartingWith("line 1: The finding ")
        .hasMessageContaining(problem);
  }

  private static Optional<ResourceStatus> statusWhere(Consumer<ObjectNode> change) {
    return read(ocsf(change)).getFirst().status();
  }

  private static Instant observedWhere(Consumer<ObjectNode> change) {
    return read(ocsf(change)).getFirst().observedAt();
  }
}
