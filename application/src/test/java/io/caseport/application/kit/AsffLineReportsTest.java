package io.caseport.application.kit;

import io.caseport.application.contract.ScannerReportsContract;
import io.caseport.application.fixture.AsffLineReports;
import io.caseport.application.port.out.ScannerReports;

class AsffLineReportsTest implements ScannerReportsContract {
  @Override
  public ScannerReports scannerReports() {
    return new AsffLineReports();
  }
}
