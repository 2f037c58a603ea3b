package io.caseport.advisor.report;

import io.caseport.application.port.out.ScannerFinding;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A finding in the AWS Security Finding Format, version 2018-10-08.
 *
 * <p>What has no compliance status is a problem that was found. {@code NOT_AVAILABLE} says nothing.
 * What is archived or suppressed is withdrawn; and so is what Prowler warns of, since that is how
 * it writes what is muted. Whether somebody has resolved a finding does not matter: only the
 * scanner can tell.
 */
record AsffFinding(ReportedFinding finding, ColumnDetails details) {
  private static final String VERSION = "2018-10-08";
  private static final String PROWLER = "prowler-";
  private static final Set<String> SEVERE = Set.of("CRITICAL", "HIGH");
  private static final Set<String> SEVERITIES =
      Set.of("CRITICAL", "HIGH", "MEDIUM", "LOW", "INFORMATIONAL");

  Stream<ScannerFinding> findings() {
    if (!finding.text("SchemaVersion").equals(Optional.of(VERSION))) {
      throw finding.wrong("SchemaVersion", VERSION);
    }
    var generator =
        finding
            .name("GeneratorId", "the rule that was checked")
            .orElseThrow(() -> finding.missing("GeneratorId", "the rule that was checked"));
    var verdict = verdict(generator);
    if (verdict == Verdict.UNDECIDED) {
      return Stream.empty();
    }
    var account = finding.account("AwsAccountId");
    var rule = rule(generator);
    var reporter = reporter();
    var observedAt = observedAt();
    var told = details.of(finding.text("Description"), finding.find("ProductFields"));
    var savings = ReportedSavings.of(finding, "ProductFields");
    return finding.elements("Resources").stream()
        .map(
            resource ->
                new ScannerFinding(
                    finding.line(),
                    account,
                    rule,
                    reporter,
                    Resources.id(resource, "Id", "Resources[].Id"),
                    Resources.region(resource, "Region")
                        .or(() -> Resources.region(finding, "Region")),
                    verdict.status(),
                    observedAt,
                    told,
                    savings));
  }

  private Verdict verdict(String generator) {
    var result = finding.code("Compliance.Status").orElse("FAILED");
    var known =
        switch (result) {
          case "PASSED" -> Verdict.PASSED;
          case "WARNING" -> generator.startsWith(PROWLER) ? Verdict.WITHDRAWN : Verdict.WARNED;
          case "FAILED" -> Verdict.failed(isSevere());
          case "NOT_AVAILABLE" -> Verdict.UNDECIDED;
          default ->
              throw finding.wrong(
                  "Compliance.Status", "one of PASSED, WARNING, FAILED, NOT_AVAILABLE");
        };
    return isWithdrawn() ? Verdict.WITHDRAWN : known;
  }

  private boolean isWithdrawn() {
    return finding.code("RecordState").equals(Optional.of("ARCHIVED"))
        || finding.code("Workflow.Status").equals(Optional.of("SUPPRESSED"));
  }

  private boolean isSevere() {
    var meaning = "one of CRITICAL, HIGH, MEDIUM, LOW, INFORMATIONAL";
    var label =
        finding
            .code("Severity.Label")
            .orElseThrow(() -> finding.missing("Severity.Label", meaning));
    if (!SEVERITIES.contains(label)) {
      throw finding.wrong("Severity.Label", meaning);
    }
    return SEVERE.contains(label);
  }

  /** A control of Security Hub, a check of Prowler, or whatever else the last part names. */
  private String rule(String generator) {
    return finding
        .name("Compliance.SecurityControlId", "a control of Security Hub")
        .orElseGet(
            () ->
                generator.startsWith(PROWLER)
                    ? generator.substring(PROWLER.length())
                    : generator.substring(generator.lastIndexOf('/') + 1));
  }

  private String reporter() {
    var meaning = "the scanner";
    return finding
        .name("ProductFields.ProviderName", meaning)
        .map(name -> Resources.withVersion(name, finding.text("ProductFields.ProviderVersion")))
        .or(() -> finding.name("ProductName", meaning))
        .or(() -> finding.name("ProductArn", meaning).map(AsffFinding::productOf))
        .orElseThrow(() -> finding.missing("ProductName", meaning));
  }

  private static String productOf(String arn) {
    return arn.substring(arn.lastIndexOf('/') + 1);
  }

  private Instant observedAt() {
    var text =
        finding
            .text("UpdatedAt")
            .orElseThrow(() -> finding.missing("UpdatedAt", ReportedTime.MEANING));
    return ReportedTime.ofText(text)
        .orElseThrow(() -> finding.wrong("UpdatedAt", ReportedTime.MEANING));
  }
}
