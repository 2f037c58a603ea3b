package io.caseport.application.kit;

import io.caseport.application.contract.CheckRunnerContract;
import io.caseport.application.fixture.ThreadedCheckRunner;
import io.caseport.application.port.out.CheckRunner;

class ThreadedCheckRunnerTest implements CheckRunnerContract {
  private final CheckRunner runner = new ThreadedCheckRunner();

  @Override
  public CheckRunner runner() {
    return runner;
  }
}
