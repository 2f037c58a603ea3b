package io.caseport.advisor.report;

import io.caseport.application.port.out.ScannerFinding;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A Compliance Finding or a Detection Finding of OCSF, such as Prowler writes them.
 *
 * <p>The result is the status code or, if there is none, the status of the compliance; a detection
 * with neither is a problem that was found. {@code MANUAL} and what is unknown say nothing. What is
 * suppressed, archived, deleted or closed is withdrawn.
 */
record OcsfFinding(ReportedFinding finding, ColumnDetails details) {
  private static final long COMPLIANCE = 2003;
  private static final long DETECTION = 2004;
  private static final Set<Long> WITHDRAWN_STATUSES = Set.of(3L, 5L, 6L);
  private static final Set<String> WITHDRAWN_NAMES = Set.of("SUPPRESSED", "ARCHIVED", "DELETED");
  private static final long CLOSE = 3;
  private static final Set<Long> SEVERE_IDS = Set.of(4L, 5L, 6L);
  private static final Set<String> SEVERE_NAMES = Set.of("HIGH", "CRITICAL", "FATAL");

  Stream<ScannerFinding> findings() {
    var kind = finding.number("class_uid").orElse(0);
    if (kind != COMPLIANCE && kind != DETECTION) {
      throw finding.wrong("class_uid", "2003 (Compliance Finding) or 2004 (Detection Finding)");
    }
    var verdict = verdict(kind == DETECTION);
    if (verdict == Verdict.UNDECIDED) {
      return Stream.empty();
    }
    var cloud = finding.has("cloud") ? "cloud" : "unmapped.cloud";
    var provider = finding.code(cloud + ".provider");
    if (provider.isPresent() && !provider.get().equals("AWS")) {
      throw finding.wrong(cloud + ".provider", "aws");
    }
    var account =
        finding.account(finding.has(cloud) ? cloud + ".account.uid" : "cloud.account.uid");
    var rule = rule();
    var reporter = reporter();
    var observedAt = observedAt();
    var told =
        details.of(
            finding.text("status_detail").or(() -> finding.text("message")),
            finding.find("unmapped"));
    var savings = ReportedSavings.of(finding, "unmapped");
    return finding.elements("resources").stream()
        .map(
            resource ->
                new ScannerFinding(
                    finding.line(),
                    account,
                    rule,
                    reporter,
                    Resources.id(resource, "uid", "resources[].uid"),
                    Resources.region(resource, "region")
                        .or(() -> Resources.region(finding, cloud + ".region")),
                    verdict.status(),
                    observedAt,
                    told,
                    savings));
  }

  private Verdict verdict(boolean detection) {
    var known = known(detection);
    return isWithdrawn() && known != Verdict.UNDECIDED ? Verdict.WITHDRAWN : known;
  }

  private Verdict known(boolean detection) {
    var code = finding.code("status_code");
    if (code.isPresent()) {
      return switch (code.get()) {
        case "PASS" -> Verdict.PASSED;
        case "FAIL" -> Verdict.failed(isSevere());
        case "WARNING" -> Verdict.WARNED;
        case "MUTED" -> Verdict.WITHDRAWN;
        case "MANUAL" -> Verdict.UNDECIDED;
        default -> throw finding.wrong("status_code", "one of PASS, FAIL, WARNING, MANUAL, MUTED");
      };
    }
    return ofCompliance(detection);
  }

  private Verdict ofCompliance(boolean detection) {
    var status = finding.number("compliance.status_id");
    if (status.isPresent()) {
      return switch (Math.clamp(status.getAsLong(), 0, 99)) {
        case 1 -> Verdict.PASSED;
        case 2 -> Verdict.WARNED;
        case 3 -> Verdict.failed(isSevere());
        default -> Verdict.UNDECIDED;
      };
    }
    var name = finding.code("compliance.status");
    if (name.isEmpty() && !detection) {
      throw finding.missing("status_code", "one of PASS, FAIL, WARNING, MANUAL, MUTED");
    }
    return switch (name.orElse("FAIL")) {
      case "PASS" -> Verdict.PASSED;
      case "WARNING" -> Verdict.WARNED;
      case "FAIL" -> Verdict.failed(isSevere());
      default -> Verdict.UNDECIDED;
    };
  }

  private boolean isWithdrawn() {
    return WITHDRAWN_STATUSES.contains(finding.number("status_id").orElse(0))
        || finding.code("status").filter(WITHDRAWN_NAMES::contains).isPresent()
        || finding.number("activity_id").orElse(0) == CLOSE;
  }

  private boolean isSevere() {
    var id = finding.number("severity_id");
    var name = finding.code("severity");
    if (id.isEmpty() && name.isEmpty()) {
      throw finding.missing("severity_id", "a whole number such as 4 (High)");
    }
    return id.isPresent()
        ? SEVERE_IDS.contains(id.getAsLong())
        : SEVERE_NAMES.contains(name.orElseThrow());
  }

  private String rule() {
    var meaning = "the rule that was checked";
    return finding
        .name("metadata.event_code", meaning)
        .or(() -> finding.name("compliance.control", meaning))
        .orElseThrow(() -> finding.missing("metadata.event_code", meaning));
  }

  private String reporter() {
    var meaning = "the scanner";
    return finding
        .name("metadata.product.name", meaning)
        .or(() -> finding.name("metadata.product.vendor_name", meaning))
        .map(name -> Resources.withVersion(name, finding.text("metadata.product.version")))
        .orElseThrow(() -> finding.missing("metadata.product.name", meaning));
  }

  /** The number, if there is one, is surer than a text that does not tell its zone. */
  private Instant observedAt() {
    var text = finding.text("time_dt");
    var number = finding.number("time");
    if (text.isEmpty() && number.isEmpty()) {
      throw finding.missing("time", "the milliseconds from 1970 until it was made");
    }
    return text.flatMap(ReportedTime::ofText)
        .or(() -> number.isPresent() ? ReportedTime.ofNumber(number.getAsLong()) : Optional.empty())
        .or(() -> text.flatMap(ReportedTime::ofLocalText))
        .orElseThrow(
            () -> finding.wrong(text.isPresent() ? "time_dt" : "time", ReportedTime.MEANING));
  }
}
