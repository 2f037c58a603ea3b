package io.caseport.advisor.report;

import io.caseport.application.port.out.ScannerFinding;
import io.caseport.application.port.out.ScannerReports;
import io.caseport.domain.refusal.Refusal.UnusableReport;
import java.io.InputStream;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/**
 * Reads JSON: an array of findings, one finding, an object with an array {@code Findings}, or any
 * of them one after the other, as in JSON Lines. Each finding is either in the AWS Security Finding
 * Format or of OCSF; one report may have both. Members that are not asked for may be anything.
 */
public final class JsonScannerReports implements ScannerReports {
  static final String WRAPPER = "Findings";

  private final FindingFormat format = new FindingFormat();
  private final long mostFindings;

  public JsonScannerReports() {
    this(1_000_000);
  }

  JsonScannerReports(long mostFindings) {
    this.mostFindings = mostFindings;
  }

  @Override
  public void read(InputStream report, Consumer<ScannerFinding> findings) {
    try (var source = ReportSource.of(report)) {
      read(source, findings);
    }
  }

  private void read(ReportSource source, Consumer<ScannerFinding> findings) {
    try {
      new Reading(source, findings).all();
    } catch (JacksonException malformed) {
      throw MalformedReport.of(malformed, source.line());
    }
  }

  private final class Reading {
    private final ReportSource source;
    private final Consumer<ScannerFinding> findings;
    private long found;

    Reading(ReportSource source, Consumer<ScannerFinding> findings) {
      this.source = source;
      this.findings = findings;
    }

    void all() {
      if (source.next() == null) {
        throw new UnusableReport(1, "The report is empty; it must be JSON with findings");
      }
      do {
        switch (source.token()) {
          case START_ARRAY -> elements();
          case START_OBJECT -> object();
          default -> throw unexpected("an object or an array of objects");
        }
      } while (source.next() != null);
    }

    private void elements() {
      while (source.next() != JsonToken.END_ARRAY) {
        if (source.token() != JsonToken.START_OBJECT) {
          throw unexpected("an object, as every element of an array of findings");
        }
        var line = source.line();
        tell(new ReportedFinding(source.object(line), line));
      }
    }

    /** A finding, or what findings are wrapped in: that shows only as its members come. */
    private void object() {
      var line = source.line();
      var members = source.membersUntil(WRAPPER, line);
      if (source.token() == JsonToken.END_OBJECT) {
        tell(new ReportedFinding(members, line));
        return;
      }
      if (source.next() != JsonToken.START_ARRAY) {
        throw unexpected("an array, as the value of " + WRAPPER);
      }
      elements();
      source.skipToEndOfObject();
    }

    private void tell(ReportedFinding finding) {
      found++;
      if (found > mostFindings) {
        throw new UnusableReport(
            finding.line(), "A report may have up to " + mostFindings + " findings; split it up");
      }
      format.read(finding).forEach(findings);
    }

    private UnusableReport unexpected(String wanted) {
      return new UnusableReport(source.line(), "There must be " + wanted);
    }
  }
}
