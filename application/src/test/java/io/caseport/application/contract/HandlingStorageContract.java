package io.caseport.application.contract;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.caseport.application.fixture.Cases;
import io.caseport.application.fixture.Handlings;
import io.caseport.application.fixture.ManualClock;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.cases.CaseKey;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.desk.CaseHandling;
import io.caseport.domain.desk.CountedHours;
import io.caseport.domain.desk.ResponsePromise;
import io.caseport.domain.desk.ResponseTarget;
import io.caseport.domain.desk.ResponseTarget.Lateness;
import io.caseport.domain.desk.ResponseTarget.Run;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the desk knows of single cases. */
public interface HandlingStorageContract extends StoreContract {
  Duration HOUR = Duration.ofHours(1);

  /** Adds a case that is opened. */
  static SupportCase add(DrivenPorts ports, SupportCase opened) {
    ports.cases().add(opened, Cases.firstMessage(opened));
    return opened;
  }

  @Test
  default void a_handling_comes_back_as_it_was_added() {
    var handlings = portsWithTwoAccounts().handlings();
    int number = 0;
    for (var target : targets()) {
      var opened = Cases.numbered(ACME, ++number);
      var at = opened.createdAt().plusMillis(1);
      var odd =
          new CaseHandling(
              opened.key(),
              number % 2 == 0,
              Handlings.claimed(Handlings.unpromised(opened), Handlings.ANN).assignment(),
              Optional.of(at),
              Optional.of(Instant.EPOCH.minusMillis(1)),
              target,
              Optional.of(Cases.numbered(ACME, 99).id()),
              at,
              7);
      handlings.add(odd);
      assertThat(handlings.find(odd.key())).contains(odd);
    }
    var plain = Handlings.unpromised(Cases.numbered(GLOBEX, 1));
    handlings.add(plain);
    assertThat(handlings.find(plain.key())).contains(plain);
    assertThat(handlings.find(Cases.numbered(GLOBEX, 2).key())).isEmpty();
  }

  private static List<Optional<ResponseTarget>> targets() {
    var at = ManualClock.START;
    var run = Optional.of(new Run(at, at.plusMillis(1), at.plusMillis(2)));
    return Stream.concat(
            Stream.of(Optional.<ResponseTarget>empty()),
            Stream.of(CountedHours.values())
                .flatMap(
                    hours ->
                        Arrays.stream(Lateness.values())
                            .flatMap(
                                told ->
                                    Stream.of(
                                        target(hours, run, Optional.empty(), told),
                                        target(hours, Optional.empty(), Optional.of(at), told)))))
        .toList();
  }

  private static Optional<ResponseTarget> target(
      CountedHours hours, Optional<Run> run, Optional<Instant> answeredAt, Lateness told) {
    var promise = new ResponsePromise(Duration.ofMillis(5), hours);
    return Optional.of(new ResponseTarget(promise, Duration.ofDays(999), run, answeredAt, told));
  }

  @Test
  default void only_the_next_version_takes_the_place_of_one() {
    var handlings = portsWithTwoAccounts().handlings();
    var first = Handlings.promised(Cases.numbered(ACME, 1), HOUR);
    handlings.add(first);
    handlings.add(Handlings.unpromised(Cases.numbered(GLOBEX, 1)));
    var second = Handlings.resolved(first, ManualClock.START).next();
    handlings.replace(second);
    assertThat(handlings.find(first.key())).contains(second);
    for (var stale : List.of(first, second, second.next().next())) {
      assertThatExceptionOfType(StoreFailure.Stale.class)
          .isThrownBy(() -> handlings.replace(stale));
    }
    var none = Handlings.unpromised(Cases.numbered(ACME, 2)).next();
    assertThatExceptionOfType(StoreFailure.Stale.class).isThrownBy(() -> handlings.replace(none));
    assertThat(handlings.find(first.key())).contains(second);
  }

  @Test
  default void a_case_has_one_handling() {
    var handlings = portsWithTwoAccounts().handlings();
    var first = Handlings.unpromised(Cases.numbered(ACME, 1));
    handlings.add(first);
    assertThatExceptionOfType(StoreFailure.IdentifierTaken.class)
        .isThrownBy(() -> handlings.add(first.next()));
    assertThat(handlings.find(first.key())).contains(first);
  }

  @Test
  default void relations_hold_both_ways_and_in_one_account() {
    var handlings = portsWithTwoAccounts().handlings();
    var one = Cases.numbered(ACME, 1).key();
    var two = Cases.numbered(ACME, 2).key();
    var three = Cases.numbered(ACME, 3).key();
    handlings.relate(one, two.id());
    handlings.relate(two, one.id());
    handlings.relate(one, three.id());
    assertThat(handlings.related(one)).containsExactlyInAnyOrder(two.id(), three.id());
    assertThat(handlings.related(two)).containsExactly(one.id());
    assertThat(handlings.related(new CaseKey(GLOBEX, one.id()))).isEmpty();
  }

  @Test
  default void all_of_it_goes_with_the_case_and_with_the_account() {
    var ports = portsWithTwoAccounts();
    var old = add(ports, Cases.numbered(ACME, 1));
    var kept = add(ports, Cases.numbered(ACME, 2));
    var elsewhere = add(ports, Cases.numbered(GLOBEX, 1));
    for (var each : List.of(old, kept, elsewhere)) {
      ports.handlings().add(Handlings.unpromised(each));
      ports.deskRecords().addAuthor(each.key(), 1, Handlings.ANN);
      ports.deskRecords().add(DeskRecordsContract.note(each.key(), 1));
    }
    ports.handlings().relate(old.key(), kept.id());
    assertThat(ports.cases().removeCreatedBefore(ACME, kept.createdAt(), 9)).isEqualTo(1);
    assertGone(ports, old);
    assertThat(ports.handlings().related(kept.key())).isEmpty();
    assertThat(ports.deskRecords().countNotes(kept.key())).isEqualTo(1);
    while (ports.accounts().eraseSome(ACME, 1) > 0) {}
    assertGone(ports, kept);
    assertThat(ports.handlings().find(elsewhere.key())).isPresent();
    assertThat(ports.deskRecords().authors(elsewhere.key(), List.of(1))).hasSize(1);
  }

  private static void assertGone(DrivenPorts ports, SupportCase gone) {
    var key = gone.key();
    assertThat(ports.handlings().find(key)).isEmpty();
    assertThat(ports.handlings().related(key)).isEmpty();
    assertThat(ports.deskRecords().countNotes(key)).isZero();
    assertThat(ports.deskRecords().authors(key, List.of(1))).isEmpty();
  }
}
