package io.caseport.application.kit;

import io.caseport.application.contract.AdvisorCatalogSourceContract;
import io.caseport.application.contract.ScannerReportsContract;
import io.caseport.application.contract.ScannerRulesContract;
import io.caseport.application.fixture.AsffLineReports;
import io.caseport.application.fixture.FewScannerRules;
import io.caseport.application.fixture.SmallAdvisorCatalog;
import io.caseport.application.port.out.AdvisorCatalogSource;
import io.caseport.application.port.out.ScannerFinding;
import io.caseport.application.port.out.ScannerReports;
import io.caseport.application.port.out.ScannerRules;
import io.caseport.domain.advisor.CheckDefinition;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.ResourceStatus;
import io.caseport.domain.refusal.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Ways in which what is known of checks and what scanners report goes wrong. */
final class AdvisorDataFaults {
  private AdvisorDataFaults() {}

  static List<SeededFault> all() {
    return List.of(
        catalog(
            "a check is there twice",
            () -> checks -> joined(checks, List.of(checks.getFirst())),
            "ids_of_checks_are_unique_and_fit_into_an_arn"),
        catalog(
            "checks come in any order",
            AdvisorDataFaults::turningRound,
            "checks_come_in_the_same_order_every_time"),
        catalog(
            "a column is there twice",
            () -> checks -> checks.stream().map(AdvisorDataFaults::doublingColumns).toList(),
            "columns_of_a_check_are_told_apart_by_their_names"),
        catalog(
            "checks do not say when they flag something",
            () -> checks -> checks.stream().map(AdvisorDataFaults::withoutAlerts).toList(),
            "every_check_says_when_it_flags_something_and_only_then_what_is_green"),
        rules(
            "a rule is there in two cases",
            checks -> with(checks, "s3.2"),
            "rules_are_told_apart_without_regard_to_case"),
        rules(
            "rules come with the space around them",
            checks -> with(checks, " S3.3"),
            "no_rule_is_blank_or_has_space_around_it"),
        reports(
            "all is read before anything is told",
            AdvisorDataFaults::readingAllFirst,
            "findings_are_told_before_the_report_has_been_read_to_its_end"),
        reports("the stream is closed", AdvisorDataFaults::closing, "the_stream_is_left_open"),
        reports(
            "what was withdrawn is green",
            telling(AdvisorDataFaults::greenIfWithdrawn),
            "a_finding_that_was_withdrawn_has_no_status"),
        reports(
            "every problem is red",
            telling(AdvisorDataFaults::redIfYellow),
            "a_problem_is_red_or_yellow_as_it_is_severe"),
        reports(
            "what cannot be read ends the report",
            AdvisorDataFaults::endingEarly,
            "a_report_that_is_cut_off_is_refused_with_its_line"));
  }

  private static SeededFault catalog(
      String name, Supplier<UnaryOperator<List<CheckDefinition>>> fault, String caughtBy) {
    return new SeededFault(
        name,
        AdvisorCatalogSourceContract.class,
        () -> {
          var honest = new SmallAdvisorCatalog();
          var change = fault.get();
          return new CatalogUnderTest(() -> change.apply(honest.checks()));
        },
        caughtBy);
  }

  private static SeededFault rules(
      String name, UnaryOperator<Map<String, CheckId>> fault, String caughtBy) {
    return new SeededFault(
        name,
        ScannerRulesContract.class,
        () -> new RulesUnderTest(() -> fault.apply(new FewScannerRules().checks())),
        caughtBy);
  }

  private static SeededFault reports(String name, ScannerReports faulty, String caughtBy) {
    return new SeededFault(
        name, ScannerReportsContract.class, () -> new ReportsUnderTest(faulty), caughtBy);
  }

  private static UnaryOperator<List<CheckDefinition>> turningRound() {
    var turned = new AtomicBoolean();
    return checks -> {
      turned.set(!turned.get());
      return turned.get() ? checks : checks.reversed();
    };
  }

  private static CheckDefinition doublingColumns(CheckDefinition check) {
    return new CheckDefinition(
        check.id(),
        check.category(),
        check.services(),
        check.core(),
        check.automatic(),
        check.hasGreen(),
        check.name(),
        check.purpose(),
        check.alerts(),
        check.action(),
        joined(check.columns(), check.columns()));
  }

  private static CheckDefinition withoutAlerts(CheckDefinition check) {
    return new CheckDefinition(
        check.id(),
        check.category(),
        check.services(),
        check.core(),
        check.automatic(),
        check.hasGreen(),
        check.name(),
        check.purpose(),
        List.of(),
        check.action(),
        check.columns());
  }

  private static <T> List<T> joined(List<T> some, List<T> more) {
    var all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  private static Map<String, CheckId> with(Map<String, CheckId> checks, String rule) {
    var more = new HashMap<>(checks);
    more.put(rule, new CheckId("Pfx0RwqBli"));
    return more;
  }

  private static void readingAllFirst(InputStream report, Consumer<ScannerFinding> findings) {
    var all = new ArrayList<ScannerFinding>();
    new AsffLineReports().read(report, all::add);
    all.forEach(findings);
  }

  private static void closing(InputStream report, Consumer<ScannerFinding> findings) {
    new AsffLineReports().read(report, findings);
    try {
      report.close();
    } catch (IOException e) {
      throw new IllegalStateException("streams of these tests close", e);
    }
  }

  private static void endingEarly(InputStream report, Consumer<ScannerFinding> findings) {
    var told = new AtomicBoolean();
    try {
      new AsffLineReports()
          .read(
              report,
              finding -> {
                told.set(true);
                findings.accept(finding);
              });
    } catch (Refusal.UnusableReport problem) {
      if (!told.get()) {
        throw problem;
      }
    }
  }

  private static ScannerReports telling(UnaryOperator<ScannerFinding> fault) {
    return (report, findings) ->
        new AsffLineReports().read(report, finding -> findings.accept(fault.apply(finding)));
  }

  private static ScannerFinding greenIfWithdrawn(ScannerFinding finding) {
    return finding.status().isPresent() ? finding : as(finding, ResourceStatus.OK);
  }

  private static ScannerFinding redIfYellow(ScannerFinding finding) {
    return finding.status().filter(ResourceStatus::isFlagged).isPresent()
        ? as(finding, ResourceStatus.ERROR)
        : finding;
  }

  private static ScannerFinding as(ScannerFinding finding, ResourceStatus status) {
    return new ScannerFinding(
        finding.line(),
        finding.account(),
        finding.rule(),
        finding.reporter(),
        finding.resource(),
        finding.region(),
        Optional.of(status),
        finding.observedAt(),
        finding.details(),
        finding.savings());
  }

  private record CatalogUnderTest(AdvisorCatalogSource advisorCatalog)
      implements AdvisorCatalogSourceContract {}

  private record RulesUnderTest(ScannerRules scannerRules) implements ScannerRulesContract {}

  private record ReportsUnderTest(ScannerReports scannerReports)
      implements ScannerReportsContract {}
}
