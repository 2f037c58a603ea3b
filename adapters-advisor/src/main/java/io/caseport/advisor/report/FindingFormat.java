package io.caseport.advisor.report;

import io.caseport.application.port.out.ScannerFinding;
import java.util.stream.Stream;

/** Tells in which format a finding is, and what it says of each of its resources. */
final class FindingFormat {
  private final ColumnDetails details = new ColumnDetails();

  Stream<ScannerFinding> read(ReportedFinding finding) {
    if (finding.has("SchemaVersion")) {
      return new AsffFinding(finding, details).findings();
    }
    if (finding.has("class_uid")) {
      return new OcsfFinding(finding, details).findings();
    }
    throw finding.unusable(
        "is in none of the known formats: it must have SchemaVersion, as in the AWS Security"
            + " Finding Format, or class_uid, as in OCSF");
  }
}
