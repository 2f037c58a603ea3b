package io.caseport.application.kit;

import io.caseport.application.contract.MailReaderContract;
import io.caseport.application.fixture.LineMailReader;
import io.caseport.application.port.out.MailReader;

class LineMailReaderTest implements MailReaderContract {
  @Override
  public MailReader mailReader() {
    return new LineMailReader();
  }
}
