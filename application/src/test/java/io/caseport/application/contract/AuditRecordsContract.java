package io.caseport.application.contract;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.caseport.application.fixture.AuditEvents;
import io.caseport.application.fixture.ManualClock;
import io.caseport.application.fixture.NastyTexts;
import io.caseport.application.port.out.AuditRecords;
import io.caseport.application.port.out.AuditRecords.Place;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.audit.AuditFilter;
import io.caseport.domain.audit.AuditLink;
import io.caseport.domain.audit.AuditRecord;
import io.caseport.domain.audit.AuditedOperation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The promises of {@link AuditRecords}. */
public interface AuditRecordsContract extends StoreContract {

  private AuditRecords records() {
    return ports().auditRecords();
  }

  private AuditRecord appended(AuditRecord record) {
    ports().unitOfWork().write(() -> records().append(record));
    return record;
  }

  private List<AuditRecord> all(AuditFilter filter) {
    return records().list(ACME, filter, Optional.empty(), 100);
  }

  private static AuditFilter filter(
      Optional<String> name,
      Optional<String> source,
      Optional<String> user,
      Optional<String> key,
      Optional<Boolean> refused,
      Optional<Boolean> readOnly) {
    return new AuditFilter(
        Optional.empty(), Optional.empty(), name, source, user, key, refused, readOnly);
  }

  private void sealAll() {
    while (records().seal(3) > 0) {}
  }

  @Test
  default void a_record_comes_back_as_it_was_whatever_is_in_it() {
    for (var text : List.of(NastyTexts.MIXED, NastyTexts.CONTROLS)) {
      var record =
          appended(
              new AuditRecord(
                  AuditEvents.id(ManualClock.START),
                  ACME,
                  new AuditedOperation(
                      "iam.amazonaws.com", "Create" + text, text.equals(NastyTexts.MIXED)),
                  Optional.of(text),
                  Optional.of("AKIA" + text),
                  Optional.of("No" + text),
                  text));
      assertThat(anotherHandle().auditRecords().find(ACME, record.id())).contains(record);
      assertThat(records().find(GLOBEX, record.id())).isEmpty();
    }
    var bare =
        appended(
            new AuditRecord(
                AuditEvents.id(Instant.EPOCH),
                ACME,
                new AuditedOperation("", "", false),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                NastyTexts.LONGEST));
    assertThat(records().find(ACME, bare.id())).contains(bare);
    sealAll();
    assertThat(records().places(0, 1000))
        .isNotEmpty()
        .allSatisfy(
            place ->
                assertThat(place.record().orElseThrow().digest()).isEqualTo(place.link().digest()));
  }

  @Test
  default void records_of_an_account_are_listed_newest_first_and_paged() {
    var written = new ArrayList<AuditRecord>();
    for (int second : List.of(3, 1, 2, 2, 2)) {
      written.add(appended(AuditEvents.change(ACME, second)));
      appended(AuditEvents.change(GLOBEX, second));
    }
    written.sort((one, other) -> other.id().compareTo(one.id()));
    assertThat(all(AuditFilter.ALL)).isEqualTo(written);
    var paged = new ArrayList<AuditRecord>();
    List<AuditRecord> page = records().list(ACME, AuditFilter.ALL, Optional.empty(), 2);
    while (!page.isEmpty()) {
      paged.addAll(page);
      appended(AuditEvents.change(ACME, 9));
      page = records().list(ACME, AuditFilter.ALL, Optional.of(page.getLast().id()), 2);
    }
    assertThat(paged).isEqualTo(written);
  }

  @Test
  default void records_are_found_by_all_that_can_be_asked_for() {
    var created = appended(AuditEvents.change(ACME, 1));
    var denied =
        appended(AuditEvents.of(ACME, 2, "ResolveCase", false, "eve", Optional.of("AccessDenied")));
    var read = appended(AuditEvents.of(ACME, 3, "DescribeCases", true, "jane", Optional.empty()));
    var all = List.of(created, denied, read);
    var some = Optional.<String>empty();
    for (var filter :
        List.of(
            filter(Optional.of("ResolveCase"), some, some, some, any(), any()),
            filter(some, Optional.of("support.amazonaws.com"), some, some, any(), any()),
            filter(some, Optional.of("iam.amazonaws.com"), some, some, any(), any()),
            filter(some, some, Optional.of("jane"), some, any(), any()),
            filter(some, some, some, Optional.of("AKIAeve"), any(), any()),
            filter(some, some, some, some, Optional.of(true), any()),
            filter(some, some, some, some, Optional.of(false), any()),
            filter(some, some, some, some, any(), Optional.of(true)),
            filter(some, some, some, some, any(), Optional.of(false)),
            filter(Optional.of("CreateCase"), some, Optional.of("eve"), some, any(), any()),
            AuditFilter.ALL.within(Optional.of(second(2)), Optional.empty()),
            AuditFilter.ALL.within(Optional.empty(), Optional.of(second(2))),
            AuditFilter.ALL.within(Optional.of(second(2)), Optional.of(second(2))),
            AuditFilter.ALL.within(Optional.of(second(2).plusMillis(1)), Optional.of(second(3))),
            AuditFilter.ALL.within(Optional.of(Instant.MIN), Optional.of(Instant.MAX)))) {
      assertThat(all(filter))
          .as(filter.toString())
          .containsExactlyElementsOf(all.reversed().stream().filter(filter::takes).toList());
    }
  }

  private static Optional<Boolean> any() {
    return Optional.empty();
  }

  private static Instant second(int number) {
    return ManualClock.START.plus(Duration.ofSeconds(number));
  }

  @Test
  default void what_is_undone_has_left_no_record() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                ports()
                    .unitOfWork()
                    .write(
                        () -> {
                          records().append(AuditEvents.change(ACME, 1));
                          throw new IllegalStateException("undone");
                        }));
    assertThat(all(AuditFilter.ALL)).isEmpty();
    assertThat(records().unsealed()).isZero();
  }

  @Test
  default void no_record_is_written_over_another() {
    var record = appended(AuditEvents.change(ACME, 1));
    var other =
        new AuditRecord(
            record.id(),
            ACME,
            record.operation(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "{}");
    assertThatExceptionOfType(StoreFailure.class).isThrownBy(() -> appended(other));
    assertThat(records().find(ACME, record.id())).contains(record);
  }

  @Test
  default void sealed_records_make_one_chain_of_all_accounts() {
    assertThat(records().head()).isEmpty();
    assertThat(records().places(0, 10)).isEmpty();
    for (int second = 1; second <= 4; second++) {
      appended(AuditEvents.change(second % 2 == 0 ? ACME : GLOBEX, second));
    }
    assertThat(records().unsealed()).isEqualTo(4);
    assertThat(records().seal(3)).isEqualTo(3);
    assertThat(records().unsealed()).isEqualTo(1);
    assertThat(anotherHandle().auditRecords().seal(3)).isEqualTo(1);
    assertThat(records().seal(3)).isZero();
    assertThat(assertChain()).isEqualTo(4);
    assertThat(records().places(1, 2)).isEqualTo(records().places(0, 10).subList(1, 3));
    appended(AuditEvents.change(ACME, 0));
    records().seal(3);
    assertThat(assertChain()).isEqualTo(5);
  }

  /** Returns how long it is. */
  private long assertChain() {
    var places = records().places(0, 1000);
    long number = 0;
    var link = AuditLink.START;
    for (var place : places) {
      assertThat(place.link().follows(number, link)).isTrue();
      number = place.link().number();
      link = place.link().link();
    }
    assertThat(records().head()).isEqualTo(places.stream().map(Place::link).reduce((_, b) -> b));
    return number;
  }

  @Test
  default void records_go_with_their_account_and_their_places_stay() {
    portsWithTwoAccounts();
    appended(AuditEvents.change(ACME, 1));
    var kept = appended(AuditEvents.change(GLOBEX, 2));
    records().seal(10);
    appended(AuditEvents.change(ACME, 3));
    erase(ACME);
    assertThat(all(AuditFilter.ALL)).isEmpty();
    records().seal(10);
    assertThat(assertChain()).isEqualTo(3);
    assertThat(records().places(0, 10))
        .extracting(Place::record)
        .containsExactly(Optional.empty(), Optional.of(kept), Optional.empty());
    assertThat(records().strays(10)).isEmpty();
  }

  private void erase(AccountId account) {
    while (ports().unitOfWork().write(() -> ports().accounts().eraseSome(account, 10)) > 0) {}
  }

  @Test
  default void those_who_seal_at_once_make_one_chain()
      throws InterruptedException, ExecutionException {
    for (int i = 1; i <= 60; i++) {
      appended(AuditEvents.change(i % 2 == 0 ? ACME : GLOBEX, i));
    }
    ParallelHandles.of(
        this,
        4,
        handle -> {
          var sealed = new AtomicInteger(1);
          while (sealed.get() > 0) {
            ParallelHandles.again(() -> sealed.set(handle.auditRecords().seal(7)));
          }
        });
    assertThat(assertChain()).isEqualTo(60);
    assertThat(records().places(0, 100)).extracting(Place::record).doesNotHaveDuplicates();
  }
}
