package io.caseport.advisor.report;

import io.caseport.application.contract.ScannerReportsContract;
import io.caseport.application.port.out.ScannerReports;

class JsonScannerReportsTest implements ScannerReportsContract {
  private static final ScannerReports REPORTS = new JsonScannerReports();

  @Override
  public ScannerReports scannerReports() {
    return REPORTS;
  }
}
