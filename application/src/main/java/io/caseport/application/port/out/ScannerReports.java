package io.caseport.application.port.out;

import io.caseport.domain.refusal.Refusal;
import java.io.InputStream;
import java.util.function.Consumer;

/**
 * Reads what scanners write, in whichever of the known formats it is. Findings in the AWS Security
 * Finding Format, each on a line of its own, MUST be among them.
 */
public interface ScannerReports {

  /**
   * Tells the findings one after the other, in the order of the report, without having all of them
   * in memory. A finding about several resources is told once for each. One that says nothing of
   * its resources, such as that somebody has to look, is left out. The stream MUST NOT be closed,
   * and what {@code findings} throws MUST come out as it is.
   *
   * @throws Refusal.UnusableReport for a report in none of the formats, one that is not whole, and
   *     a finding that lacks what it must have; some findings may have been told before
   * @throws java.io.UncheckedIOException if the stream cannot be read
   */
  void read(InputStream report, Consumer<ScannerFinding> findings);
}
