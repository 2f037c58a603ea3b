package io.caseport.application.port.out;

import io.caseport.domain.refusal.Refusal;
import java.io.InputStream;
import java.util.function.Consumer;

/** Reads what scanners write, in whichever of the known formats it is. */
public interface ScannerReports {

  /**
   * Tells the findings one after the other, in the order of the report, without having all of them
   * in memory. The stream is not closed.
   *
   * @throws Refusal.UnusableReport for a report in none of the formats, one that is not whole, and
   *     a finding that lacks what it must have; some findings may have been told before
   */
  void read(InputStream report, Consumer<ScannerFinding> findings);
}
