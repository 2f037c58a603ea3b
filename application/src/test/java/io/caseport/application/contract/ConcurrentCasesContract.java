package io.caseport.application.contract;

import static io.caseport.application.fixture.Accounts.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Cases;
import io.caseport.application.fixture.Files;
import io.caseport.application.fixture.ManualClock;
import io.caseport.application.port.out.CaseRepository;
import io.caseport.application.port.out.CaseRepository.CasePosition;
import io.caseport.domain.cases.AttachmentSet;
import io.caseport.domain.cases.AttachmentSetId;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.cases.SupportCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Cases and sets of files that several change at once, and pages that are read meanwhile. */
public interface ConcurrentCasesContract extends StoreContract {
  int CLIENTS = 8;
  int ROUNDS = 5;
  int PAGE = 7;
  int OLD_CASES = 30;
  int NEW_CASES_EACH = 20;

  @Test
  default void of_several_who_resolve_a_case_one_finds_it_open()
      throws InterruptedException, ExecutionException {
    var ports = portsWithTwoAccounts();
    for (int round = 1; round <= ROUNDS; round++) {
      var opened = Cases.numbered(ACME, round);
      ports.cases().add(opened, Cases.firstMessage(opened));
      var foundOpen = new AtomicInteger();
      ParallelHandles.of(
          this,
          CLIENTS,
          handle ->
              ParallelHandles.again(
                  () -> {
                    boolean open = handle.unitOfWork().write(() -> resolve(handle, opened));
                    foundOpen.addAndGet(open ? 1 : 0);
                  }));
      assertThat(foundOpen).hasValue(1);
      var resolved = ports.cases().find(ACME, opened.id()).orElseThrow();
      assertThat(resolved.status()).isEqualTo(CaseStatus.RESOLVED);
      assertThat(resolved.version()).isEqualTo(opened.version() + 1);
    }
  }

  private static boolean resolve(DrivenPorts handle, SupportCase opened) {
    var current = handle.cases().find(ACME, opened.id()).orElseThrow();
    if (current.status() == CaseStatus.RESOLVED) {
      return false;
    }
    handle.cases().replace(current.resolve(ManualClock.START.plusSeconds(60)));
    return true;
  }

  @Test
  default void a_set_that_several_fill_has_each_file_that_found_room_and_no_other()
      throws InterruptedException, ExecutionException {
    var ports = portsWithTwoAccounts();
    for (int round = 1; round <= ROUNDS; round++) {
      var empty = Files.set(ACME, round, ManualClock.START, List.of());
      ports.attachments().put(empty);
      var numbers = new AtomicInteger();
      var stored = new AtomicInteger();
      ParallelHandles.of(
          this,
          CLIENTS,
          handle -> {
            int number = numbers.incrementAndGet();
            ParallelHandles.again(
                () -> {
                  boolean hadRoom =
                      handle.unitOfWork().write(() -> fill(handle, empty.id(), number));
                  stored.addAndGet(hadRoom ? 1 : 0);
                });
          });
      assertThat(stored).hasValue(AttachmentSet.MOST_FILES);
      assertThat(ports.attachments().findSet(ACME, empty.id()).orElseThrow().files())
          .doesNotHaveDuplicates()
          .hasSize(AttachmentSet.MOST_FILES);
    }
  }

  private static boolean fill(DrivenPorts handle, AttachmentSetId id, int number) {
    var current = handle.attachments().findSet(ACME, id).orElseThrow();
    if (current.files().size() == AttachmentSet.MOST_FILES) {
      return false;
    }
    var file = Files.named(ACME, id + "-" + number + ".bin", Files.bytes(10));
    handle.attachments().add(file);
    handle.attachments().put(current.plus(List.of(Files.listed(file))));
    return true;
  }

  @Test
  default void pages_that_are_read_while_cases_arrive_tell_each_that_was_there_once()
      throws InterruptedException, ExecutionException {
    var ports = portsWithTwoAccounts();
    var old = new ArrayList<SupportCase>();
    for (int number = OLD_CASES; number > 0; number--) {
      old.add(Cases.numbered(ACME, number));
      ports.cases().add(old.getLast(), Cases.firstMessage(old.getLast()));
    }
    var numbers = new AtomicInteger();
    ParallelHandles.of(
        this,
        CLIENTS,
        handle -> {
          int number = numbers.incrementAndGet();
          if (number % 2 == 0) {
            addAmong(handle, number);
          } else {
            for (int round = 0; round < ROUNDS; round++) {
              assertThat(listed(handle.cases())).filteredOn(old::contains).isEqualTo(old);
            }
          }
        });
    assertThat(listed(ports.cases())).hasSize(OLD_CASES + CLIENTS / 2 * NEW_CASES_EACH);
  }

  /** Some between those that were there, and some after all of them. */
  private static void addAmong(DrivenPorts handle, int writer) {
    IntStream.range(0, NEW_CASES_EACH)
        .mapToObj(
            n ->
                Cases.createdAt(
                    ACME, 1_000 * writer + n, ManualClock.START.plusSeconds(60L * 2 * n + writer)))
        .forEach(
            added ->
                ParallelHandles.again(() -> handle.cases().add(added, Cases.firstMessage(added))));
  }

  private static List<SupportCase> listed(CaseRepository cases) {
    var all = new ArrayList<SupportCase>();
    var page = cases.list(ACME, CaseListContract.ALL_CASES, Optional.empty(), PAGE);
    while (!page.isEmpty()) {
      all.addAll(page);
      var last = page.getLast();
      page =
          cases.list(
              ACME,
              CaseListContract.ALL_CASES,
              Optional.of(new CasePosition(last.createdAt(), last.id())),
              PAGE);
    }
    return all;
  }
}
