package io.caseport.application.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.fixture.Accounts;
import io.caseport.application.fixture.InMemoryStore;
import io.caseport.application.fixture.ManualClock;
import io.caseport.application.fixture.PlainSecretVault;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.RepeatedCalls.CallKey;
import io.caseport.application.port.out.CallRecords;
import io.caseport.application.port.out.CallRecords.Answer;
import io.caseport.application.signin.RepeatedCallsService;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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

  @Test
  void what_another_attempt_has_just_done_does_not_stand_in_the_way_of_its_answer() {
    var ports = DrivenPorts.inMemory(new InMemoryStore());
    ports.accounts().add(Accounts.acme());
    var vault = new PlainSecretVault();
    var clock = new ManualClock();
    var root = Caller.throughApi(new Principal.Root(Accounts.ACME));
    var other = new RepeatedCallsService(ports.callRecords(), vault, ports.unitOfWork(), clock);
    var records =
        new LateRecords(ports.callRecords(), () -> other.once(root, KEY, () -> new byte[] {1}));
    var calls = new RepeatedCallsService(records, vault, ports.unitOfWork(), clock);
    assertThat(
            calls.once(
                root,
                KEY,
                () -> {
                  throw new Refusal.EntityAlreadyExists(Refusal.Entity.USER, "jane");
                }))
        .containsExactly(1);
  }

  /** Records in which another attempt comes in between, right after the first look at them. */
  private static final class LateRecords implements CallRecords {
    private final CallRecords records;
    private Optional<Runnable> inBetween;

    LateRecords(CallRecords records, Runnable inBetween) {
      this.records = records;
      this.inBetween = Optional.of(inBetween);
    }

    @Override
    public Optional<Answer> find(AccountId account, String key) {
      var found = records.find(account, key);
      var now = inBetween;
      inBetween = Optional.empty();
      now.ifPresent(Runnable::run);
      return found;
    }

    @Override
    public void add(AccountId account, String key, Answer answer) {
      records.add(account, key, answer);
    }

    @Override
    public void remove(AccountId account, String key) {
      records.remove(account, key);
    }

    @Override
    public int removeBefore(Instant moment, int limit) {
      return records.removeBefore(moment, limit);
    }
  }
}
