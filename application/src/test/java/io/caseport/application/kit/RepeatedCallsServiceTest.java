package io.caseport.application.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.fixture.Accounts;
import io.caseport.application.fixture.InMemoryStore;
import io.caseport.application.fixture.ManualClock;
import io.caseport.application.fixture.PlainSecretVault;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.RepeatedCalls.CallKey;
import io.caseport.application.port.out.CallRecords.Answer;
import io.caseport.application.signin.RepeatedCallsService;
import io.caseport.domain.identity.Principal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RepeatedCallsServiceTest {
  private static final CallKey KEY = new CallKey("CreateCase", "id-1", "digest");

  @Test
  void a_call_clears_away_no_more_than_its_own_old_answer() {
    var ports = DrivenPorts.inMemory(new InMemoryStore());
    ports.accounts().add(Accounts.acme());
    var clock = new ManualClock();
    var calls =
        new RepeatedCallsService(
            ports.callRecords(), new PlainSecretVault(), ports.unitOfWork(), clock);
    var root = Caller.throughApi(new Principal.Root(Accounts.ACME));
    ports.callRecords().add(Accounts.ACME, "another", new Answer(new byte[1], clock.instant()));
    calls.once(root, KEY, () -> new byte[] {1});
    clock.advance(Duration.ofDays(2));
    assertThat(calls.once(root, KEY, () -> new byte[] {2})).containsExactly(2);
    assertThat(ports.callRecords().find(Accounts.ACME, "another")).isPresent();
  }
}
