package io.caseport.application.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.contract.CoreInProcess;
import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.fixture.CaseRequests;
import io.caseport.application.fixture.InMemoryStore;
import io.caseport.application.port.out.EventLog;
import io.caseport.application.port.out.StoreFailure;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Events are published by whoever comes first, and who comes second goes on. */
class MailBesidePublishingTest {
  private final DrivenPorts ports = DrivenPorts.inMemory(new InMemoryStore());
  private final AtomicInteger othersFirst = new AtomicInteger(2);
  private final CoreInProcess core =
      new CoreInProcess(
          ports.with(Faulty.adapter(EventLog.class, ports.eventLog(), this::publishing)));

  private Object publishing(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    if (method.equals("publish") && othersFirst.getAndDecrement() > 0) {
      throw new StoreFailure.Stale("the end of the log");
    }
    return honestly.with(given);
  }

  @Test
  void mails_are_made_though_another_server_publishes_at_once() {
    core.mailDelivery().begin();
    core.cases().createCase(core.businessRoot(), CaseRequests.about("Printer"));
    core.letMailWork();
    assertThat(core.letters().taken()).hasSize(1);
    assertThat(othersFirst.get()).isNegative();
  }
}
