package io.caseport.application.contract;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Cases;
import io.caseport.application.fixture.ManualClock;
import io.caseport.application.fixture.NastyTexts;
import io.caseport.application.port.out.CaseRepository;
import io.caseport.application.port.out.CaseRepository.CaseFilter;
import io.caseport.application.port.out.CaseRepository.CasePosition;
import io.caseport.application.port.out.CaseRepository.TimeSpan;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.cases.DisplayId;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.cases.SupportCase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Listing and counting cases. */
public interface CaseListContract extends StoreContract {
  CaseFilter ALL_CASES =
      new CaseFilter(Set.of(), Optional.empty(), TimeSpan.always(), true, Optional.empty());

  private CaseRepository casesOfTwoAccounts() {
    return portsWithTwoAccounts().cases();
  }

  @Test
  default void cases_are_listed_newest_first_and_only_those_of_the_account() {
    var cases = casesOfTwoAccounts();
    var second = add(cases, Cases.numbered(ACME, 2));
    var first = add(cases, Cases.numbered(ACME, 1));
    var third = add(cases, Cases.numbered(ACME, 3));
    var theirs = add(cases, Cases.numbered(GLOBEX, 4));
    assertThat(cases.list(ACME, ALL_CASES, Optional.empty(), 100))
        .containsExactly(third, second, first);
    assertThat(cases.list(GLOBEX, ALL_CASES, Optional.empty(), 100)).containsExactly(theirs);
    assertThat(cases.list(ACME, ALL_CASES, Optional.empty(), 2)).containsExactly(third, second);
  }

  @Test
  default void cases_of_the_same_millisecond_are_listed_by_id_and_paged_without_loss() {
    var cases = casesOfTwoAccounts();
    var expected = new ArrayList<SupportCase>();
    for (int number = 1; number <= 23; number++) {
      // Three moments only, and ids that do not come in the order of the moments.
      var moment = ManualClock.START.plusMillis(number % 3);
      expected.add(add(cases, Cases.createdAt(ACME, number, moment)));
      add(cases, Cases.createdAt(GLOBEX, number, moment));
    }
    expected.sort(
        (a, b) ->
            a.createdAt().equals(b.createdAt())
                ? b.id().value().compareTo(a.id().value())
                : b.createdAt().compareTo(a.createdAt()));
    for (int size : new int[] {1, 2, 4, 5, 22, 23, 24}) {
      assertThat(pagedBy(cases, ALL_CASES, size)).as("pages of %s", size).isEqualTo(expected);
    }
  }

  @Test
  default void cases_that_arrive_between_two_pages_disturb_neither() {
    var cases = casesOfTwoAccounts();
    for (int number = 10; number <= 15; number++) {
      add(cases, Cases.numbered(ACME, number));
    }
    var firstPage = cases.list(ACME, ALL_CASES, Optional.empty(), 3);
    add(cases, Cases.numbered(ACME, 99));
    add(cases, Cases.createdAt(ACME, 14_000, firstPage.getLast().createdAt()));
    var late = add(cases, Cases.createdAt(ACME, 1, firstPage.getLast().createdAt()));
    assertThat(cases.list(ACME, ALL_CASES, Optional.of(positionOf(firstPage.getLast())), 10))
        .containsExactly(
            late, Cases.numbered(ACME, 12), Cases.numbered(ACME, 11), Cases.numbered(ACME, 10));
  }

  @Test
  default void a_page_may_end_at_a_case_that_is_not_there() {
    var cases = casesOfTwoAccounts();
    var older = add(cases, Cases.numbered(ACME, 1));
    add(cases, Cases.numbered(ACME, 3));
    var between = positionOf(Cases.numbered(ACME, 2));
    assertThat(cases.list(ACME, ALL_CASES, Optional.of(between), 10)).containsExactly(older);
    assertThat(cases.list(ACME, ALL_CASES, Optional.of(positionOf(older)), 10)).isEmpty();
  }

  @Test
  default void resolved_cases_are_listed_on_request_only() {
    var cases = casesOfTwoAccounts();
    int number = 0;
    var unresolved = new ArrayList<SupportCase>();
    for (CaseStatus status : CaseStatus.values()) {
      var added = Cases.like(Cases.numbered(ACME, ++number)).status(status).build();
      add(cases, added);
      if (status != CaseStatus.RESOLVED) {
        unresolved.addFirst(added);
      }
    }
    var withoutResolved =
        new CaseFilter(Set.of(), Optional.empty(), TimeSpan.always(), false, Optional.empty());
    assertThat(cases.list(ACME, withoutResolved, Optional.empty(), 100)).isEqualTo(unresolved);
    assertThat(cases.list(ACME, ALL_CASES, Optional.empty(), 100)).hasSize(number);
    assertThat(pagedBy(cases, withoutResolved, 2)).isEqualTo(unresolved);
  }

  @Test
  default void cases_are_listed_by_id() {
    var cases = casesOfTwoAccounts();
    var wanted = new HashSet<CaseId>();
    for (int number = 1; number <= 5; number++) {
      var added = add(cases, Cases.numbered(ACME, number));
      add(cases, Cases.numbered(GLOBEX, number));
      if (number % 2 == 0) {
        wanted.add(added.id());
      }
    }
    wanted.add(Cases.numbered(GLOBEX, 1).id());
    NastyTexts.NAMES_OF_NOTHING.forEach(name -> wanted.add(new CaseId(name)));
    for (int number = 1000; wanted.size() < 100; number++) {
      wanted.add(Cases.numbered(ACME, number).id());
    }
    var named = new CaseFilter(wanted, Optional.empty(), TimeSpan.always(), true, Optional.empty());
    assertThat(cases.list(ACME, named, Optional.empty(), 100))
        .containsExactly(Cases.numbered(ACME, 4), Cases.numbered(ACME, 2));
    assertThat(pagedBy(cases, named, 1))
        .containsExactly(Cases.numbered(ACME, 4), Cases.numbered(ACME, 2));
  }

  @Test
  default void cases_are_listed_by_display_id() {
    var cases = casesOfTwoAccounts();
    var ours = add(cases, Cases.numbered(ACME, 1));
    add(cases, Cases.numbered(ACME, 2));
    add(cases, Cases.numbered(GLOBEX, 1));
    assertThat(cases.list(ACME, withDisplayId(ours.displayId()), Optional.empty(), 100))
        .containsExactly(ours);
    for (String name : NastyTexts.NAMES_OF_NOTHING) {
      assertThat(cases.list(ACME, withDisplayId(new DisplayId(name)), Optional.empty(), 100))
          .as("cases with the display id %s", name)
          .isEmpty();
    }
  }

  @Test
  default void cases_are_listed_by_language() {
    var cases = casesOfTwoAccounts();
    add(cases, Cases.numbered(ACME, 1));
    var japanese = add(cases, Cases.like(Cases.numbered(ACME, 2)).language("ja").build());
    var filter =
        new CaseFilter(
            Set.of(),
            Optional.empty(),
            TimeSpan.always(),
            true,
            Optional.of(new LanguageCode("ja")));
    assertThat(cases.list(ACME, filter, Optional.empty(), 100)).containsExactly(japanese);
  }

  @Test
  default void both_ends_of_a_time_span_belong_to_it() {
    var cases = casesOfTwoAccounts();
    var start = ManualClock.START;
    var first = add(cases, Cases.createdAt(ACME, 1, start));
    var second = add(cases, Cases.createdAt(ACME, 2, start.plusMillis(1)));
    var third = add(cases, Cases.createdAt(ACME, 3, start.plusMillis(2)));
    assertThat(cases.list(ACME, created(start, start.plusMillis(1)), Optional.empty(), 9))
        .containsExactly(second, first);
    assertThat(
            cases.list(ACME, created(start.plusMillis(1), third.createdAt()), Optional.empty(), 9))
        .containsExactly(third, second);
    assertThat(cases.list(ACME, created(start.plusMillis(1), start), Optional.empty(), 9))
        .isEmpty();
    var everything =
        created(Instant.parse("0001-01-01T00:00:00Z"), Instant.parse("9999-12-31T23:59:59.999Z"));
    assertThat(cases.list(ACME, everything, Optional.empty(), 9)).hasSize(3);
  }

  @Test
  default void one_end_of_a_time_span_may_be_open() {
    var cases = casesOfTwoAccounts();
    var first = add(cases, Cases.numbered(ACME, 1));
    var second = add(cases, Cases.numbered(ACME, 2));
    var until = new TimeSpan(Optional.empty(), Optional.of(first.createdAt()));
    var from = new TimeSpan(Optional.of(second.createdAt()), Optional.empty());
    assertThat(cases.list(ACME, created(until), Optional.empty(), 9)).containsExactly(first);
    assertThat(cases.list(ACME, created(from), Optional.empty(), 9)).containsExactly(second);
  }

  @Test
  default void all_parts_of_a_filter_must_let_a_case_through() {
    var cases = casesOfTwoAccounts();
    var japanese = add(cases, Cases.like(Cases.numbered(ACME, 1)).language("ja").build());
    var english = add(cases, Cases.numbered(ACME, 2));
    var both = Set.of(japanese.id(), english.id());
    var language = Optional.of(new LanguageCode("ja"));
    var always = TimeSpan.always();
    var matching = new CaseFilter(both, Optional.of(japanese.displayId()), always, false, language);
    var contradicting =
        new CaseFilter(both, Optional.of(english.displayId()), always, false, language);
    assertThat(cases.list(ACME, matching, Optional.empty(), 9)).containsExactly(japanese);
    assertThat(cases.list(ACME, contradicting, Optional.empty(), 9)).isEmpty();
  }

  @Test
  default void cases_created_since_a_moment_are_counted_for_the_account() {
    var cases = casesOfTwoAccounts();
    assertThat(cases.countCreatedSince(ACME, Instant.EPOCH)).isZero();
    var moment = ManualClock.START;
    add(cases, Cases.createdAt(ACME, 1, moment.minusMillis(1)));
    add(cases, Cases.createdAt(ACME, 2, moment));
    add(cases, Cases.createdAt(ACME, 3, moment.plusMillis(1)));
    add(cases, Cases.createdAt(GLOBEX, 4, moment));
    assertThat(cases.countCreatedSince(ACME, moment)).isEqualTo(2);
    assertThat(cases.countCreatedSince(ACME, moment.plusMillis(2))).isZero();
  }

  private static SupportCase add(CaseRepository cases, SupportCase opened) {
    cases.add(opened, Cases.firstMessage(opened));
    return opened;
  }

  private static List<SupportCase> pagedBy(CaseRepository cases, CaseFilter filter, int size) {
    var all = new ArrayList<SupportCase>();
    var page = cases.list(ACME, filter, Optional.empty(), size);
    // An adapter that repeats a page must not keep the test busy for ever.
    while (!page.isEmpty() && all.size() <= 100) {
      assertThat(page).hasSizeLessThanOrEqualTo(size);
      all.addAll(page);
      page = cases.list(ACME, filter, Optional.of(positionOf(page.getLast())), size);
    }
    return all;
  }

  private static CasePosition positionOf(SupportCase last) {
    return new CasePosition(last.createdAt(), last.id());
  }

  private static CaseFilter withDisplayId(DisplayId displayId) {
    return new CaseFilter(
        Set.of(), Optional.of(displayId), TimeSpan.always(), true, Optional.empty());
  }

  private static CaseFilter created(Instant from, Instant to) {
    return created(new TimeSpan(Optional.of(from), Optional.of(to)));
  }

  private static CaseFilter created(TimeSpan span) {
    return new CaseFilter(Set.of(), Optional.empty(), span, true, Optional.empty());
  }
}
