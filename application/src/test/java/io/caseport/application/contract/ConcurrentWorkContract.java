package io.caseport.application.contract;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Accounts;
import io.caseport.application.fixture.Cases;
import io.caseport.application.fixture.ManualClock;
import io.caseport.application.fixture.Randomness;
import io.caseport.application.fixture.Users;
import io.caseport.application.port.out.CaseRepository.TimeSpan;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.account.Account;
import io.caseport.domain.cases.Communication;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.identity.AccessKey;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.identity.User;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.plan.SupportPlan;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The promises of a unit of work to several threads, half of which use another handle. Work may
 * fail with {@link StoreFailure.Stale} when it meets other work; it is then done again.
 */
public interface ConcurrentWorkContract extends ConcurrentCasesContract {
  int THREADS = 8;
  int WORKS = 25;
  List<SupportPlan> PLANS = List.of(SupportPlan.values());

  @Test
  default void no_reply_is_lost_when_many_threads_reply_to_one_case()
      throws InterruptedException, ExecutionException {
    var ports = portsWithTwoAccounts();
    var opened = Cases.opened();
    ports.cases().add(opened, Cases.firstMessage(opened));
    ParallelHandles.of(
        this,
        THREADS,
        handle -> {
          for (int i = 0; i < WORKS; i++) {
            ParallelHandles.again(() -> handle.unitOfWork().write(() -> reply(handle, opened)));
          }
        });
    int all = 1 + THREADS * WORKS;
    var stored = ports.cases().find(ACME, opened.id()).orElseThrow();
    assertThat(stored.communications()).isEqualTo(all);
    assertThat(stored.version()).isEqualTo(all);
    assertThat(
            ports
                .cases()
                .communications(ACME, opened.id(), TimeSpan.always(), Optional.empty(), 2 * all))
        .extracting(Communication::number)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, all).map(n -> all + 1 - n).boxed().toList());
  }

  @Test
  default void nobody_sees_half_of_a_work() throws InterruptedException, ExecutionException {
    var ports = portsWithTwoAccounts();
    ParallelHandles.of(
        this,
        THREADS,
        handle -> {
          for (int i = 0; i < WORKS; i++) {
            var plan = PLANS.get(i % PLANS.size());
            ParallelHandles.again(
                () ->
                    handle
                        .unitOfWork()
                        .write(
                            () -> {
                              handle.accounts().replace(Accounts.acme().withPlan(plan));
                              handle.accounts().replace(Accounts.globex().withPlan(plan));
                            }));
            List<SupportPlan> seen =
                handle
                    .unitOfWork()
                    .read(
                        () ->
                            List.of(
                                handle.accounts().find(ACME).orElseThrow().plan(),
                                handle.accounts().find(GLOBEX).orElseThrow().plan()));
            assertThat(seen.getFirst()).isEqualTo(seen.getLast());
          }
        });
    assertThat(ports.accounts().list(Optional.empty(), 9))
        .extracting(Account::plan)
        .hasSize(2)
        .containsOnly(ports.accounts().find(ACME).orElseThrow().plan());
  }

  @Test
  default void a_limit_that_a_work_checks_holds_against_other_work()
      throws InterruptedException, ExecutionException {
    var ports = portsWithTwoAccounts();
    var jane = Users.named("jane");
    ports.identities().addUser(jane);
    var numbers = IntStream.range(0, THREADS).boxed().toList().iterator();
    ParallelHandles.of(
        this,
        THREADS,
        handle -> {
          AccessKey key;
          synchronized (numbers) {
            key = Users.keyOf(jane, numbers.next());
          }
          ParallelHandles.again(
              () ->
                  handle
                      .unitOfWork()
                      .write(
                          () -> {
                            var owner = Optional.of(jane.id());
                            if (handle.identities().keysOf(ACME, owner).size() < 2) {
                              handle.identities().addKey(key);
                            }
                          }));
        });
    assertThat(ports.identities().keysOf(ACME, Optional.of(jane.id()))).hasSize(2);
  }

  @Test
  default void a_name_that_many_ask_for_at_once_is_given_to_one()
      throws InterruptedException, ExecutionException {
    var ports = portsWithTwoAccounts();
    var asked = new AtomicInteger();
    var refused = new AtomicInteger();
    ParallelHandles.of(
        this,
        THREADS,
        handle -> {
          int number = asked.incrementAndGet();
          var name = new UserName(number % 2 == 0 ? "jane" : "JANE");
          var id = UniqueId.ofUser(Randomness.seeded(number));
          var user = new User(ACME, id, IamPath.ROOT, name, ManualClock.START);
          try {
            ParallelHandles.again(() -> handle.identities().addUser(user));
          } catch (StoreFailure.IdentifierTaken taken) {
            refused.incrementAndGet();
          }
        });
    assertThat(refused).hasValue(THREADS - 1);
    assertThat(ports.identities().users(ACME, "/", Optional.empty(), THREADS)).hasSize(1);
  }

  private static void reply(DrivenPorts handle, SupportCase to) {
    var current = handle.cases().find(ACME, to.id()).orElseThrow();
    var replied = current.customerReplied(List.of(), to.createdAt());
    handle.cases().replace(replied, Cases.message(replied, replied.communications()));
  }
}
