package io.caseport.advisor.report;

import static io.caseport.advisor.report.Samples.asff;
import static io.caseport.advisor.report.Samples.ocsf;
import static io.caseport.advisor.report.Samples.read;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.contract.ScannerReportsContract;
import io.caseport.application.port.out.ScannerFinding;
import io.caseport.application.port.out.ScannerReports;
import io.caseport.domain.refusal.Refusal.UnusableReport;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JsonScannerReportsTest implements ScannerReportsContract {
  private static final ScannerReports REPORTS = new JsonScannerReports();

  @Override
  public ScannerReports scannerReports() {
    return REPORTS;
  }

  @Test
  void both_formats_may_come_in_one_report_in_whatever_they_are_wrapped() {
    var one = asff(finding -> {});
    var other = ocsf(finding -> {});
    assertThat(read(one)).hasSize(1);
    assertThat(read("[" + one + ",\n" + other + "]"))
        .extracting(ScannerFinding::line)
        .containsExactly(1L, 2L);
    assertThat(read(one + "\n\n" + other + "\n[" + one + "]"))
        .extracting(ScannerFinding::line)
        .containsExactly(1L, 3L, 4L);
    assertThat(read("{\"NextToken\": {\"a\": [1]}, \"Findings\": [" + one + "], \"b\": [{}]}"))
        .hasSize(1);
    assertThat(read("\ufeff" + one)).hasSize(1);
    assertThat(read("[]")).isEmpty();
  }

  @Test
  void other_encodings_of_unicode_are_read_too() {
    var findings = new ArrayList<ScannerFinding>();
    REPORTS.read(new ByteArrayInputStream(asff(f -> {}).getBytes(UTF_16)), findings::add);
    assertThat(findings).hasSize(1);
  }

  @Test
  void syntax_errors_are_told_with_their_line() {
    var one = asff(finding -> {});
    assertProblem("[" + one + ",\n" + one + ",\n]", 3, "well-formed JSON");
    assertProblem("[" + one + ",\n" + one.substring(0, 50), 2, "ends before its JSON is whole");
    assertProblem("{\"a\": 1,\n\"a\": 2}", 2, "Duplicate");
    assertProblem("{\"a\": \"\u0001\"}", 1, "well-formed JSON");
    assertProblem("\n\nhello", 3, "well-formed JSON");
    assertProblem("[" + one + "}", 1, "well-formed JSON");
    assertThatThrownBy(() -> read("[{\"a\": 1]")).hasMessageNotContaining("Source");
  }

  @Test
  void what_is_no_finding_is_told_with_its_line() {
    assertProblem("17", 1, "There must be an object or an array of objects");
    assertProblem("[\n17]", 2, "There must be an object, as every element");
    assertProblem("{\n\"Findings\": {}}", 2, "There must be an array, as the value of Findings");
    assertProblem("[{},\n{}]", 1, "is in none of the known formats: it must have SchemaVersion");
    assertProblem("", 1, "empty");
  }

  @Test
  void a_report_has_an_end_to_its_findings_and_a_finding_to_its_length_and_depth() {
    var one = asff(finding -> {});
    assertThatThrownBy(() -> read(new JsonScannerReports(2), one + "\n" + one + "\n" + one))
        .isInstanceOf(UnusableReport.class)
        .hasMessage("line 3: A report may have up to 2 findings; split it up");
    assertProblem("{\"a\": [" + "[],".repeat(400_000) + "1]}", 1, "up to 1048576 bytes");
    assertProblem(
        "{\n\"a\": \"" + "x".repeat(100_001) + "\"}", 2, "Texts may have up to 100000 characters");
    assertProblem(
        "{\"a\": " + "[".repeat(60) + "]".repeat(60) + "}", 1, "objects and arrays may be 50 deep");
    assertProblem("[".repeat(60), 1, "There must be an object");
  }

  @Test
  void nothing_else_comes_out_whatever_bytes_a_report_has() {
    var report = (Samples.file("asff.json") + Samples.file("prowler.ocsf.json")).getBytes(UTF_8);
    for (byte change : new byte[] {0, '"', '{', '}', ']', '0', '\\', (byte) 0xff}) {
      for (int at = 0; at < report.length; at += 5) {
        var changed = report.clone();
        changed[at] = change;
        assertReadOrRefused(changed);
      }
    }
    var random = new Random(17);
    for (int length = 0; length < 2_000; length++) {
      var noise = new byte[length % 20];
      random.nextBytes(noise);
      assertReadOrRefused(noise);
    }
    assertReadOrRefused(new byte[] {0, 0, (byte) 0xff, (byte) 0xfe, 0, 0, 0, 0});
    assertReadOrRefused(new byte[] {0, 0, 0, '[', (byte) 0xff, (byte) 0xff, 0, 0, 0, 0, 0});
  }

  private static void assertReadOrRefused(byte[] report) {
    try {
      REPORTS.read(new ByteArrayInputStream(report), finding -> {});
    } catch (UnusableReport refusal) {
      assertThat(refusal.line).isPositive();
      assertThat(refusal.problem).isNotBlank().doesNotContain("Source", "caseport");
    }
  }

  @Test
  void findings_before_the_problem_have_been_told() {
    var told = new ArrayList<ScannerFinding>();
    var report = asff(finding -> {}) + "\n" + asff(finding -> finding.remove("AwsAccountId"));
    assertThatThrownBy(
            () -> REPORTS.read(new ByteArrayInputStream(report.getBytes(UTF_16)), told::add))
        .isInstanceOf(UnusableReport.class)
        .hasMessageStartingWith("line 2: ");
    assertThat(told).hasSize(1);
  }

  private static void assertProblem(String report, long line, String problem) {
    assertThatThrownBy(() -> read(report))
        .isInstanceOf(UnusableReport.class)
        .hasMessageStartingWith("line " + line + ": ")
        .hasMessageContaining(problem);
  }
}
