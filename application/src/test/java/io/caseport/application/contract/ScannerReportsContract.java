package io.caseport.application.contract;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.caseport.application.fixture.AsffLines;
import io.caseport.application.fixture.ManualClock;
import io.caseport.application.fixture.ScannerFindings;
import io.caseport.application.port.out.ScannerFinding;
import io.caseport.application.port.out.ScannerReports;
import io.caseport.domain.advisor.ResourceStatus;
import io.caseport.domain.advisor.Savings;
import io.caseport.domain.refusal.Refusal.UnusableReport;
import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What the core relies on in {@link ScannerReports}. */
public interface ScannerReportsContract {

  ScannerReports scannerReports();

  @Test
  default void findings_are_told_as_they_are_in_the_order_of_the_report() {
    var first = ScannerFindings.ofBucket(ACME, "logs", ResourceStatus.ERROR);
    var second = ScannerFindings.ofBucket(GLOBEX, "\"quoted\" \\ and ü", ResourceStatus.OK);
    var third = ScannerFindings.ofIdleInstance(ACME, "i-1", new Savings(12.5, 50));
    assertThat(read(AsffLines.of(first, second, third)))
        .containsExactly(first, on(2, second), on(3, third));
  }

  @Test
  default void a_problem_is_red_or_yellow_as_it_is_severe() {
    var red = ScannerFindings.ofBucket(ACME, "red", ResourceStatus.ERROR);
    var yellow = ScannerFindings.ofBucket(ACME, "yellow", ResourceStatus.WARNING);
    assertThat(read(AsffLines.of(red, yellow)))
        .extracting(ScannerFinding::status)
        .containsExactly(Optional.of(ResourceStatus.ERROR), Optional.of(ResourceStatus.WARNING));
  }

  @Test
  default void a_finding_that_was_withdrawn_has_no_status() {
    var withdrawn = withdrawn("gone");
    assertThat(read(AsffLines.of(withdrawn))).containsExactly(withdrawn);
  }

  @Test
  default void a_report_that_is_cut_off_is_refused_with_its_line() {
    var whole =
        AsffLines.of(
            ScannerFindings.ofBucket(ACME, "one", ResourceStatus.OK),
            ScannerFindings.ofBucket(ACME, "two", ResourceStatus.OK));
    assertThatThrownBy(() -> read(whole.substring(0, whole.length() - 20)))
        .asInstanceOf(type(UnusableReport.class))
        .satisfies(refusal -> assertThat(refusal.line).isEqualTo(2))
        .satisfies(refusal -> assertThat(refusal.problem).isNotBlank());
  }

  @Test
  default void what_is_no_report_is_refused() {
    for (String text : List.of("", "not a report", "17", "<html></html>")) {
      assertThatThrownBy(() -> read(text)).as(text).isInstanceOf(UnusableReport.class);
    }
  }

  @Test
  default void a_finding_without_an_account_is_refused_with_its_line() {
    var good = AsffLines.line(ScannerFindings.ofBucket(ACME, "one", ResourceStatus.OK));
    assertThatThrownBy(() -> read(good + "\n" + good.replace("AwsAccountId", "Account")))
        .asInstanceOf(type(UnusableReport.class))
        .satisfies(refusal -> assertThat(refusal.line).isEqualTo(2))
        .satisfies(refusal -> assertThat(refusal.problem).contains("AwsAccountId"));
  }

  @Test
  default void findings_are_told_before_the_report_has_been_read_to_its_end() {
    var line = AsffLines.of(ScannerFindings.ofBucket(ACME, "same", ResourceStatus.OK));
    var told = new AtomicInteger();
    assertThatThrownBy(
            () ->
                scannerReports()
                    .read(
                        new OddStreams.Endless(line.getBytes(UTF_8)),
                        finding -> {
                          if (told.incrementAndGet() == 1_000) {
                            throw new Enough();
                          }
                        }))
        .isInstanceOf(Enough.class);
  }

  @Test
  default void the_stream_is_left_open() {
    var stream = new OddStreams.Closable(AsffLines.of(withdrawn("one")).getBytes(UTF_8));
    scannerReports().read(stream, finding -> {});
    assertThat(stream.isClosed()).isFalse();
  }

  @Test
  default void a_stream_that_breaks_is_not_taken_for_a_bad_report() {
    assertThatThrownBy(() -> scannerReports().read(new OddStreams.Broken(), finding -> {}))
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("connection lost");
  }

  private List<ScannerFinding> read(String report) {
    var findings = new ArrayList<ScannerFinding>();
    scannerReports().read(new ByteArrayInputStream(report.getBytes(UTF_8)), findings::add);
    return findings;
  }

  private static ScannerFinding withdrawn(String bucket) {
    return new ScannerFinding(
        1,
        ACME,
        "S3.2",
        "Security Hub",
        "arn:aws:s3:::" + bucket,
        Optional.empty(),
        Optional.empty(),
        ManualClock.START,
        Map.of(),
        Savings.NONE);
  }

  private static ScannerFinding on(long line, ScannerFinding finding) {
    return new ScannerFinding(
        line,
        finding.account(),
        finding.rule(),
        finding.reporter(),
        finding.resource(),
        finding.region(),
        finding.status(),
        finding.observedAt(),
        finding.details(),
        finding.savings());
  }

  /** Says that it has been told enough. */
  final class Enough extends RuntimeException {}
}
