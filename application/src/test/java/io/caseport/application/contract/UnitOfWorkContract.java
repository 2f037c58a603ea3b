package io.caseport.application.contract;

import static io.caseport.application.fixture.Accounts.ACME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.fixture.Accounts;
import io.caseport.application.fixture.Cases;
import io.caseport.application.fixture.Files;
import io.caseport.application.fixture.Groups;
import io.caseport.application.fixture.ManualClock;
import io.caseport.application.fixture.Policies;
import io.caseport.application.fixture.Users;
import io.caseport.application.port.out.CallRecords.Answer;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.account.Account;
import io.caseport.domain.plan.SupportPlan;
import io.caseport.domain.policy.Grantee;
import io.caseport.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The promises of {@link UnitOfWork} to one thread; {@link ConcurrentWorkContract} has those to
 * several. That acknowledged work survives a crash is for the adapter's own tests.
 */
public interface UnitOfWorkContract extends ConcurrentWorkContract {

  @Test
  default void work_returns_what_it_computed() {
    var unitOfWork = ports().unitOfWork();
    String written = unitOfWork.write(() -> "written");
    String read = unitOfWork.read(() -> "read");
    assertThat(written).isEqualTo("written");
    assertThat(read).isEqualTo("read");
  }

  @Test
  default void all_that_a_work_wrote_is_there_afterwards() {
    var ports = ports();
    ports.unitOfWork().write(() -> addOneOfEach(ports));
    assertThat(ports.accounts().find(ACME)).contains(Accounts.acme());
    assertThat(ports.cases().find(ACME, Cases.opened().id())).contains(Cases.opened());
    assertThat(anotherHandle().accounts().find(ACME)).contains(Accounts.acme());
    assertThat(anotherHandle().callRecords().find(ACME, "call")).isPresent();
  }

  @Test
  default void a_work_sees_what_it_has_written_so_far() {
    var ports = ports();
    ports
        .unitOfWork()
        .write(
            () -> {
              ports.accounts().add(Accounts.acme());
              assertThat(ports.accounts().find(ACME)).contains(Accounts.acme());
              ports.unitOfWork().read(() -> assertThat(ports.accounts().find(ACME)).isPresent());
            });
  }

  @Test
  default void a_work_that_fails_leaves_nothing_behind_in_any_repository() {
    var ports = ports();
    for (var boom :
        List.of(
            new IllegalStateException("boom"),
            new Refusal.CaseNotFound("case-1"),
            new StoreFailure.Stale("someone else"),
            new AssertionError("an error, not an exception"))) {
      assertThatThrownBy(
              () ->
                  ports
                      .unitOfWork()
                      .write(
                          () -> {
                            addOneOfEach(ports);
                            sneakyThrow(boom);
                          }))
          .isSameAs(boom);
      assertNothingIsThere(ports);
      assertNothingIsThere(anotherHandle());
    }
    ports.unitOfWork().write(() -> addOneOfEach(ports));
    assertThat(ports.accounts().find(ACME)).isPresent();
  }

  @Test
  default void a_work_that_fails_restores_what_it_replaced_and_removed() {
    var ports = ports();
    addOneOfEach(ports);
    var opened = Cases.opened();
    var jane = Users.named("jane");
    assertThatThrownBy(
            () ->
                ports
                    .unitOfWork()
                    .write(
                        () -> {
                          ports.accounts().replace(Accounts.acme().withPlan(SupportPlan.BASIC));
                          var resolved = opened.resolve(opened.createdAt());
                          ports.cases().replace(resolved, Cases.message(opened, 2));
                          ports.identities().removeKey(Users.keyOf(jane, 1));
                          ports.policies().detach(jane(), Policies.named("p").arn());
                          ports.callRecords().removeBefore(ManualClock.START.plusMillis(1), 9);
                          throw new IllegalStateException("boom");
                        }))
        .hasMessage("boom");
    assertThat(ports.accounts().find(ACME)).contains(Accounts.acme());
    assertThat(ports.cases().find(ACME, opened.id())).contains(opened);
    assertThat(ports.cases().recentCommunications(List.of(opened), 9))
        .containsEntry(opened.id(), List.of(Cases.firstMessage(opened)));
    assertThat(ports.identities().findKey(Users.keyOf(jane, 1).id())).isPresent();
    assertThat(ports.policies().attachedTo(jane())).hasSize(1);
    assertThat(ports.callRecords().find(ACME, "call")).isPresent();
  }

  @Test
  default void work_within_work_is_undone_with_it() {
    var ports = ports();
    assertThatThrownBy(
            () ->
                ports
                    .unitOfWork()
                    .write(
                        () -> {
                          ports.unitOfWork().write(() -> ports.accounts().add(Accounts.acme()));
                          assertThat(ports.accounts().find(ACME)).isPresent();
                          throw new IllegalStateException("boom");
                        }))
        .hasMessage("boom");
    assertThat(ports.accounts().find(ACME)).isEmpty();
  }

  @Test
  default void work_within_work_that_fails_takes_all_with_it() {
    var ports = ports();
    var boom = new IllegalStateException("boom");
    assertThatThrownBy(
            () ->
                ports
                    .unitOfWork()
                    .write(
                        () -> {
                          ports.accounts().add(Accounts.acme());
                          ports
                              .unitOfWork()
                              .write(
                                  () -> {
                                    ports.accounts().add(Accounts.globex());
                                    throw boom;
                                  });
                        }))
        .isSameAs(boom);
    assertThat(ports.accounts().list(Optional.empty(), 9)).isEmpty();
  }

  @Test
  default void a_read_that_fails_lets_the_next_work_pass() {
    var ports = ports();
    var boom = new IllegalStateException("boom");
    assertThatThrownBy(
            () ->
                ports
                    .unitOfWork()
                    .read(
                        () -> {
                          ports.accounts().find(ACME);
                          throw boom;
                        }))
        .isSameAs(boom);
    ports.unitOfWork().write(() -> ports.accounts().add(Accounts.acme()));
    assertThat(ports.unitOfWork().<Optional<Account>>read(() -> ports.accounts().find(ACME)))
        .isPresent();
  }

  @Test
  default void a_call_outside_all_work_is_a_whole_of_its_own() {
    var ports = portsWithTwoAccounts();
    var opened = Cases.opened();
    ports.cases().add(opened, Cases.firstMessage(opened));
    assertThatThrownBy(() -> ports.cases().add(opened, Cases.firstMessage(opened)))
        .isInstanceOf(StoreFailure.IdentifierTaken.class);
    assertThat(anotherHandle().cases().find(ACME, opened.id())).contains(opened);
  }

  private static void addOneOfEach(DrivenPorts ports) {
    var jane = Users.named("jane");
    var staff = Groups.named("staff");
    var policy = Policies.named("p");
    var file = Files.named(ACME, "a.bin", new byte[] {1});
    ports.accounts().add(Accounts.acme());
    ports.identities().addUser(jane);
    ports.identities().addGroup(staff);
    ports.identities().addMember(staff, jane);
    ports.identities().addKey(Users.keyOf(jane, 1));
    ports.policies().add(ACME, policy);
    ports.policies().attach(jane(), policy.arn());
    ports.policies().putInline(jane(), Policies.inline("i", Policies.ALLOW_SUPPORT));
    ports.cases().add(Cases.opened(), Cases.firstMessage(Cases.opened()));
    ports.attachments().add(file);
    ports.attachments().put(Files.set(ACME, 1, ManualClock.START, List.of(Files.listed(file))));
    ports.callRecords().add(ACME, "call", new Answer(new byte[] {1}, ManualClock.START));
  }

  private static void assertNothingIsThere(DrivenPorts ports) {
    var jane = Users.named("jane");
    var opened = Cases.opened();
    assertThat(ports.accounts().list(Optional.empty(), 9)).isEmpty();
    assertThat(ports.accounts().findByRootEmail(Accounts.acme().root().email())).isEmpty();
    assertThat(ports.identities().users(ACME, "/", Optional.empty(), 9)).isEmpty();
    assertThat(ports.identities().groups(ACME, "/", Optional.empty(), 9)).isEmpty();
    assertThat(ports.identities().findKey(Users.keyOf(jane, 1).id())).isEmpty();
    assertThat(ports.policies().list(ACME, "/", Optional.empty(), 9)).isEmpty();
    assertThat(ports.policies().attachedTo(jane())).isEmpty();
    assertThat(ports.policies().inlineOf(jane())).isEmpty();
    assertThat(ports.cases().find(ACME, opened.id())).isEmpty();
    assertThat(ports.attachments().countSetsSince(ACME, ManualClock.START)).isZero();
    assertThat(ports.callRecords().find(ACME, "call")).isEmpty();
  }

  private static Grantee jane() {
    return new Grantee.OfUser(ACME, Users.named("jane").id());
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void sneakyThrow(Throwable thrown) throws T {
    throw (T) thrown;
  }
}
