package io.caseport.application.contract;

import static io.caseport.application.fixture.SampleChecks.BUCKETS;
import static io.caseport.application.fixture.SampleChecks.BUCKET_RULE;
import static io.caseport.application.fixture.SampleChecks.ROOT_MFA;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.AsffLines;
import io.caseport.application.fixture.ScannerFindings;
import io.caseport.application.port.in.AdvisorChecks.Outcome;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.FindingImport;
import io.caseport.application.port.out.ScannerFinding;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.advisor.AdvisedResource;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.CheckMethod;
import io.caseport.domain.advisor.CheckStatus;
import io.caseport.domain.advisor.ResourceStatus;
import io.caseport.domain.advisor.Savings;
import io.caseport.domain.refusal.Refusal;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The promises of {@link FindingImport}; its reports are lines of AWS's finding format. */
public interface FindingImportContract extends OperatorContract {
  AccountId UNKNOWN_ACCOUNT = new AccountId("000000000000");
  String LOGS = "arn:aws:s3:::logs";
  String DATA = "arn:aws:s3:::data";
  Optional<ResourceStatus> PASSED = Optional.of(ResourceStatus.OK);
  Optional<ResourceStatus> FAILED = Optional.of(ResourceStatus.ERROR);
  Optional<ResourceStatus> WITHDRAWN = Optional.empty();

  private FindingImport imports() {
    return tenants().findingImport();
  }

  private Outcome buckets(Caller caller) {
    return tenants().advisorChecks().describeResult(caller, BUCKETS, Optional.empty());
  }

  private List<String> flagged(Caller caller) {
    return buckets(caller).flagged().stream().flatMap(found -> found.arn().stream()).toList();
  }

  private String failed(Caller about, String resource) {
    return finding(about.accountId(), BUCKET_RULE, resource, FAILED);
  }

  private String finding(
      AccountId account, String rule, String resource, Optional<ResourceStatus> status) {
    return AsffLines.of(
        new ScannerFinding(
            1,
            account,
            rule,
            "Prowler 5.2.0",
            resource,
            Optional.of("eu-west-1"),
            status,
            tenants().now(),
            Map.of("Reason", "It is so."),
            Savings.NONE));
  }

  private static InputStream report(String... findings) {
    return new ByteArrayInputStream(String.join("", findings).getBytes(UTF_8));
  }

  @Test
  default void findings_show_as_results_of_the_check_that_they_belong_to() {
    var taken =
        imports()
            .importFindings(
                root(),
                report(
                    failed(root(), LOGS),
                    finding(root().accountId(), BUCKET_RULE, DATA, PASSED),
                    finding(root().accountId(), "no_such_rule", DATA, FAILED)));
    assertThat(taken.findings()).isEqualTo(3);
    assertThat(taken.taken()).containsOnlyKeys(BUCKETS).containsEntry(BUCKETS, 2L);
    assertThat(taken.unmatched()).containsOnlyKeys("no_such_rule");
    var shown = buckets(root());
    assertThat(shown.summary().method()).isEqualTo(CheckMethod.FED);
    var result = shown.summary().result().orElseThrow();
    assertThat(result.status()).isEqualTo(CheckStatus.ERROR);
    assertThat(result.counts()).matches(counts -> counts.ok() == 1 && counts.error() == 1);
    assertThat(result.reporter()).hasValueSatisfying(name -> assertThat(name).contains("Prowler"));
    assertThat(result.at()).isEqualTo(tenants().now());
    var resource = shown.flagged().getFirst();
    assertThat(resource.region()).contains("eu-west-1");
    assertThat(resource.values()).contains(Optional.of("logs"), Optional.of("Red"));
  }

  @Test
  default void savings_are_told_and_summed_up() {
    var id = new CheckId("Qch7DwouX1");
    imports()
        .importFindings(
            root(),
            report(
                AsffLines.of(
                    ScannerFindings.ofIdleInstance(
                        root().accountId(), "i-1", new Savings(12.5, 50)),
                    ScannerFindings.ofIdleInstance(
                        root().accountId(), "i-2", new Savings(7.5, 30)))));
    var shown = tenants().advisorChecks().describeResult(root(), id, Optional.empty());
    var savings = shown.summary().result().orElseThrow().savings();
    assertThat(savings).isEqualTo(new Savings(20, 80));
    assertThat(savings.percent()).isEqualTo(25);
    assertThat(shown.flagged())
        .extracting(AdvisedResource::values)
        .allSatisfy(values -> assertThat(values).contains(Optional.of("us-east-1")))
        .anySatisfy(values -> assertThat(values).contains(Optional.of("$12.50")));
  }

  @Test
  default void a_later_finding_takes_the_place_of_an_earlier_one_and_not_the_other_way_round() {
    var earlier = failed(root(), LOGS);
    tenants().advance(Duration.ofMinutes(1));
    imports()
        .importFindings(root(), report(finding(root().accountId(), BUCKET_RULE, LOGS, PASSED)));
    imports().importFindings(root(), report(earlier, failed(root(), DATA)));
    assertThat(flagged(root())).containsExactly(DATA);
    assertThat(buckets(root()).summary().result().orElseThrow().counts().ok()).isEqualTo(1);
  }

  @Test
  default void a_finding_of_the_future_is_of_now() {
    tenants().advance(Duration.ofDays(365));
    var future = failed(root(), LOGS);
    tenants().advance(Duration.ofDays(-365));
    imports().importFindings(root(), report(future));
    assertThat(buckets(root()).summary().result().orElseThrow().at()).isEqualTo(tenants().now());
    tenants().advance(Duration.ofMinutes(1));
    imports()
        .importFindings(root(), report(finding(root().accountId(), BUCKET_RULE, LOGS, PASSED)));
    assertThat(flagged(root())).isEmpty();
  }

  @Test
  default void a_finding_that_was_withdrawn_takes_its_resource_away() {
    imports().importFindings(root(), report(failed(root(), LOGS), failed(root(), DATA)));
    imports()
        .importFindings(root(), report(finding(root().accountId(), BUCKET_RULE, LOGS, WITHDRAWN)));
    assertThat(flagged(root())).containsExactly(DATA);
  }

  @Test
  default void when_all_findings_are_withdrawn_nothing_is_known() {
    var withdrawn = finding(root().accountId(), BUCKET_RULE, LOGS, WITHDRAWN);
    imports().importFindings(root(), report(withdrawn));
    assertThat(buckets(root()).summary().result()).isEmpty();
    imports().importFindings(root(), report(failed(root(), LOGS)));
    assertThat(buckets(root()).summary().result()).isPresent();
    imports().importFindings(root(), report(withdrawn));
    assertThat(buckets(root()).summary().result()).isEmpty();
  }

  @Test
  default void an_excluded_resource_stays_excluded_when_it_is_reported_again() {
    imports().importFindings(root(), report(failed(root(), LOGS)));
    var id = buckets(root()).flagged().getFirst().id();
    var console = AdvisorCallers.inConsole(root());
    tenants().advisorHistory().exclude(console, BUCKETS, List.of(id));
    tenants().advance(Duration.ofMinutes(1));
    imports().importFindings(root(), report(failed(root(), LOGS)));
    assertThat(buckets(root()).flagged()).allMatch(AdvisedResource::excluded);
    assertThat(buckets(root()).summary().result().orElseThrow().status()).isEqualTo(CheckStatus.OK);
  }

  @Test
  default void what_is_computed_is_not_believed_to_scanners() {
    var taken =
        imports()
            .importFindings(
                root(),
                report(finding(root().accountId(), "iam_root_mfa_enabled", "root", PASSED)));
    assertThat(taken.taken()).isEmpty();
    assertThat(taken.computed()).isEqualTo(1);
    var shown = tenants().advisorChecks().describeResult(root(), ROOT_MFA, Optional.empty());
    assertThat(shown.summary().result()).isEmpty();
  }

  @Test
  default void nothing_is_taken_of_a_report_that_is_not_whole_or_about_others() {
    var good = failed(root(), LOGS);
    assertUnusable(2, report(good, "{\"SchemaVersion\":\n"));
    assertUnusable(2, report(good, failed(tenants().strangerRoot(), LOGS)));
    assertUnusable(1, report("this is no report\n"));
    assertThat(buckets(root()).summary().result()).isEmpty();
    assertThat(buckets(tenants().strangerRoot()).summary().result()).isEmpty();
  }

  private void assertUnusable(long line, InputStream report) {
    var refused =
        (Refusal.UnusableReport)
            assertRefused(
                Refusal.UnusableReport.class, () -> imports().importFindings(root(), report));
    assertThat(refused.line).isEqualTo(line);
    assertThat(refused.problem).isNotBlank();
  }

  @Test
  default void a_management_account_reports_on_its_members() {
    var stranger = tenants().strangerRoot();
    tenants().organize(root(), stranger);
    imports().importFindings(root(), report(failed(stranger, LOGS)));
    assertThat(flagged(stranger)).containsExactly(LOGS);
    assertRefused(
        Refusal.UnusableReport.class,
        () -> imports().importFindings(stranger, report(failed(root(), LOGS))));
  }

  @Test
  default void the_operator_takes_reports_on_any_account_that_is_known() {
    var stranger = tenants().strangerRoot();
    imports().importReport(report(failed(root(), LOGS), failed(stranger, DATA)), Optional.empty());
    assertThat(flagged(root())).containsExactly(LOGS);
    assertThat(flagged(stranger)).containsExactly(DATA);
    var foreign = finding(UNKNOWN_ACCOUNT, BUCKET_RULE, DATA, FAILED);
    assertRefused(
        Refusal.UnusableReport.class,
        () -> imports().importReport(report(foreign), Optional.empty()));
    tenants().accounts().closeAccount(stranger.accountId());
    assertRefused(
        Refusal.UnusableReport.class,
        () -> imports().importReport(report(failed(stranger, LOGS)), Optional.empty()));
    imports().importReport(report(foreign), Optional.of(root().accountId()));
    assertThat(flagged(root())).containsExactlyInAnyOrder(LOGS, DATA);
    assertRefused(
        Refusal.NoSuchEntity.class,
        () -> imports().importReport(report(foreign), Optional.of(UNKNOWN_ACCOUNT)));
  }

  @Test
  default void what_nobody_reports_any_more_is_forgotten_after_thirty_days() {
    imports().importFindings(root(), report(failed(root(), LOGS)));
    tenants().advance(Duration.ofDays(20));
    imports().importFindings(root(), report(failed(root(), DATA)));
    tenants().advance(Duration.ofDays(11));
    tenants().letAdvisorWork();
    assertThat(flagged(root())).containsExactly(DATA);
    tenants().advance(Duration.ofDays(20));
    tenants().letAdvisorWork();
    assertThat(buckets(root()).summary().result()).isEmpty();
  }

  @Test
  default void reports_are_refused_for_permission_first_then_plan() {
    var broken = "no report";
    assertDenied(
        "securityhub:BatchImportFindings",
        () -> imports().importFindings(tenants().userWithoutPolicy(), report(broken)));
    assertDenied(
        "securityhub:BatchImportFindings",
        () -> imports().importFindings(tenants().supporter(), report(broken)));
    assertRefused(
        Refusal.PlanNotEntitled.class,
        () -> imports().importFindings(tenants().basicRoot(), report(broken)));
    var scanner = AdvisorCallers.allowed(tenants(), "securityhub:BatchImportFindings");
    assertThat(imports().importFindings(scanner, report(failed(root(), LOGS))).findings())
        .isEqualTo(1);
  }
}
