package io.caseport.advisor.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.application.port.out.ScannerFinding;
import io.caseport.application.port.out.ScannerReports;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reports as examples, and changes to them. */
final class Samples {
  private static final ScannerReports REPORTS = new JsonScannerReports();

  private Samples() {}

  static String file(String name) {
    try (var stream = Samples.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The findings of a report. */
  static List<ScannerFinding> read(String report) {
    return read(REPORTS, report);
  }

  static List<ScannerFinding> read(ScannerReports reports, String report) {
    var findings = new ArrayList<ScannerFinding>();
    reports.read(new ByteArrayInputStream(report.getBytes(UTF_8)), findings::add);
    return findings;
  }

  /** The first finding of the sample, changed. */
  static String asff(Consumer<ObjectNode> change) {
    return changed(JsonMapper.shared().readTree(file("asff.json")).get("Findings"), change);
  }

  /** The first finding of the sample, changed. */
  static String ocsf(Consumer<ObjectNode> change) {
    return changed(JsonMapper.shared().readTree(file("prowler.ocsf.json")), change);
  }

  static ObjectNode in(ObjectNode finding, String member) {
    return (ObjectNode) finding.get(member);
  }

  private static String changed(JsonNode findings, Consumer<ObjectNode> change) {
    var finding = (ObjectNode) findings.get(0);
    change.accept(finding);
    return finding.toString();
  }
}
