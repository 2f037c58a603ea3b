package io.caseport.application.kit;

import io.caseport.application.contract.ScannerRulesContract;
import io.caseport.application.fixture.FewScannerRules;
import io.caseport.application.port.out.ScannerRules;

class FewScannerRulesTest implements ScannerRulesContract {
  @Override
  public ScannerRules scannerRules() {
    return new FewScannerRules();
  }
}
