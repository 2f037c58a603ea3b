package io.caseport.advisor.report;

import static io.caseport.advisor.report.Samples.asff;
import static io.caseport.advisor.report.Samples.in;
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

class AsffFindingTest {
  private static final Instant OBSERVED = Instant.parse("2026-01-31T09:30:00Z");
  private static final AccountId ACCOUNT = new AccountId("111122223333");

  @Test
  void findings_of_prowler_and_security_hub_are_told() {
    var savings = new Savings(3.65, 3.65);
    var details = Map.of("Reason", "An address is not used.", "IP Address", "192.0.2.7");
    assertThat(read(Samples.file("asff.json")))
        .containsExactly(
            new ScannerFinding(
                3,
                ACCOUNT,
                "s3_bucket_public_access",
                "Prowler 5.2.0",
                "arn:aws:s3:::open",
                Optional.of("eu-west-1"),
                Optional.of(ResourceStatus.ERROR),
                OBSERVED,
                Map.of("Reason", "Bucket open lets everyone in."),
                Savings.NONE),
            new ScannerFinding(
                23,
                ACCOUNT,
                "EC2.12",
                "Security Hub",
                "eipalloc-1",
                Optional.of("us-east-2"),
                Optional.of(ResourceStatus.WARNING),
                OBSERVED.plusMillis(93),
                details,
                savings),
            new ScannerFinding(
                23,
                ACCOUNT,
                "EC2.12",
                "Security Hub",
                "eipalloc-2",
                Optional.of("us-east-2"),
                Optional.of(ResourceStatus.WARNING),
                OBSERVED.plusMillis(93),
                details,
                savings));
  }

  @ParameterizedTest
  @CsvSource({
    "PASSED, OK",
    "FAILED, ERROR",
    "passed, OK",
  })
  void the_status_is_that_of_the_compliance(String compliance, ResourceStatus status) {
    assertThat(statusWhere(finding -> in(finding, "Compliance").put("Status", compliance)))
        .contains(status);
  }

  @ParameterizedTest
  @CsvSource({
    "CRITICAL, ERROR",
    "HIGH, ERROR",
    "MEDIUM, WARNING",
    "LOW, WARNING",
    "INFORMATIONAL, WARNING",
  })
  void a_failure_is_red_if_it_is_severe(String severity, ResourceStatus status) {
    assertThat(statusWhere(finding -> in(finding, "Severity").put("Label", severity)))
        .contains(status);
  }

  @Test
  void a_warning_is_yellow_but_prowler_writes_so_what_is_muted() {
    assertThat(statusWhere(finding -> in(finding, "Compliance").put("Status", "WARNING")))
        .isEmpty();
    assertThat(
            statusWhere(
                finding -> {
                  in(finding, "Compliance").put("Status", "WARNING");
                  finding.put("GeneratorId", "security-control/S3.2");
                }))
        .contains(ResourceStatus.WARNING);
  }

  @Test
  void what_is_archived_or_suppressed_is_withdrawn() {
    assertThat(statusWhere(finding -> finding.put("RecordState", "ARCHIVED"))).isEmpty();
    assertThat(statusWhere(finding -> finding.putObject("Workflow").put("Status", "SUPPRESSED")))
        .isEmpty();
    assertThat(statusWhere(finding -> finding.putObject("Workflow").put("Status", "RESOLVED")))
        .contains(ResourceStatus.ERROR);
  }

  @Test
  void what_was_not_available_says_nothing() {
    assertThat(read(asff(finding -> in(finding, "Compliance").put("Status", "NOT_AVAILABLE"))))
        .isEmpty();
  }

  @Test
  void what_has_no_compliance_is_a_problem_that_was_found() {
    assertThat(statusWhere(finding -> finding.remove("Compliance"))).contains(ResourceStatus.ERROR);
  }

  @ParameterizedTest
  @CsvSource({
    "security-control/S3.2, S3.2",
    "aws-foundational-security-best-practices/v/1.0.0/S3.3, S3.3",
    "prowler-ec2_ebs_public_snapshot, ec2_ebs_public_snapshot",
    "own_rule, own_rule",
  })
  void the_rule_is_what_the_generator_ends_with(String generator, String rule) {
    assertThat(read(asff(finding -> finding.put("GeneratorId", generator))).getFirst().rule())
        .isEqualTo(rule);
  }

  @Test
  void the_product_is_named_as_well_as_the_finding_lets_it() {
    assertThat(reporterWhere(finding -> in(finding, "ProductFields").remove("ProviderVersion")))
        .isEqualTo("Prowler");
    assertThat(reporterWhere(finding -> finding.remove("ProductFields"))).isEqualTo("prowler");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SchemaVersion | 2019-01-01 | has a wrong SchemaVersion: it must be 2018-10-08",
        "AwsAccountId | 12 | has a wrong AwsAccountId: it must be the 12 digits of an account",
        "AwsAccountId |  | has no AwsAccountId: it must be the 12 digits of an account",
        "GeneratorId |  | has no GeneratorId: it must be the rule that was checked",
        "UpdatedAt |  | has no UpdatedAt: it must be a time from 2000 to 9999",
        "UpdatedAt | today | has a wrong UpdatedAt: it must be a time from 2000 to 9999",
        "UpdatedAt | 1970-01-01T00:00:00Z | has a wrong UpdatedAt: it must be a time from 2000",
        "Resources | none | has a wrong Resources: it must be an array of 1 to 100 objects",
      })
  void what_is_missing_or_wrong_is_named(String member, String value, String problem) {
    assertProblem(
        asff(
            finding -> {
              if (value == null) {
                finding.remove(member);
              } else {
                finding.put(member, value);
              }
            }),
        problem);
  }

  @Test
  void what_is_wrong_inside_is_named_by_its_path() {
    assertProblem(
        asff(finding -> in(finding, "Compliance").put("Status", "BAD")),
        "has a wrong Compliance.Status: it must be one of PASSED, WARNING, FAILED, NOT_AVAILABLE");
    assertProblem(
        asff(finding -> in(finding, "Compliance").put("Status", 1)),
        "has a wrong Compliance.Status: it must be a text");
    assertProblem(
        asff(finding -> finding.remove("Severity")),
        "has no Severity.Label: it must be one of CRITICAL, HIGH, MEDIUM, LOW, INFORMATIONAL");
    assertProblem(
        asff(finding -> in(finding, "Severity").put("Label", "BAD")), "has a wrong Severity.Label");
    assertProblem(
        asff(finding -> finding.putArray("Resources").addObject().put("Type", "Other")),
        "has no Resources[].Id: it must be the ARN or the name of the resource");
    assertProblem(
        asff(finding -> finding.putArray("Resources")),
        "has a wrong Resources: it must be an array");
    assertProblem(
        asff(finding -> finding.putArray("Resources").addObject().put("Id", "a\nb")),
        "of up to 1000 characters in a line");
    assertProblem(
        asff(finding -> finding.put("GeneratorId", "x".repeat(1_001))),
        "has a wrong GeneratorId: it must be the rule that was checked, of up to 1000 characters");
    for (String savings : new String[] {"-1", "much", "", "1e400", "NaN"}) {
      assertProblem(
          asff(finding -> in(finding, "ProductFields").put("EstimatedMonthlySavings", savings)),
          "has a wrong ProductFields.EstimatedMonthlySavings: it must be an amount in US dollars");
    }
  }

  @Test
  void long_reasons_are_cut_and_put_on_one_line() {
    var reason =
        read(asff(finding -> finding.put("Description", "one\ntwo HALF " + "🔥".repeat(1_000)))
                .replace("HALF", "\\ud800"))
            .getFirst()
            .details()
            .get("Reason");
    assertThat(reason).startsWith("one two   🔥").endsWith("🔥…").hasSizeLessThanOrEqualTo(1_000);
  }

  private static void assertProblem(String report, String problem) {
    assertThatThrownBy(() -> read(report))
        .isInstanceOf(UnusableReport.class)
        .hasMessageStartingWith("line 1: The finding ")
        .hasMessageContaining(problem);
  }

  private static Optional<ResourceStatus> statusWhere(Consumer<ObjectNode> change) {
    return read(asff(change)).getFirst().status();
  }

  private static String reporterWhere(Consumer<ObjectNode> change) {
    return read(asff(change)).getFirst().reporter();
  }
}
