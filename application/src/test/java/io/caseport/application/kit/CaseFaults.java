package io.caseport.application.kit;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;

import io.caseport.application.contract.CaseRepositoryContract;
import io.caseport.application.fixture.Cases;
import io.caseport.application.port.out.CaseRepository;
import io.caseport.application.port.out.CaseRepository.CaseFilter;
import io.caseport.application.port.out.CaseRepository.CasePosition;
import io.caseport.application.port.out.CaseRepository.OldestCase;
import io.caseport.application.port.out.CaseRepository.TimeSpan;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.cases.Communication;
import io.caseport.domain.cases.SupportCase;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Ways in which stores of cases go wrong. */
final class CaseFaults {
  private static final int EVERYTHING = 1_000;

  private CaseFaults() {}

  static List<SeededFault> all() {
    return List.of(
        cases(
            "milliseconds are dropped",
            CaseFaults::droppingMilliseconds,
            "moments_of_a_case_are_kept_to_the_millisecond"),
        cases(
            "the account is forgotten in lists",
            CaseFaults::listingBothAccounts,
            "cases_are_listed_newest_first_and_only_those_of_the_account"),
        cases(
            "the account is forgotten in finding",
            CaseFaults::findingInBothAccounts,
            "a_case_is_found_only_by_its_exact_id_and_in_its_account"),
        cases(
            "stale versions are taken for success",
            CaseFaults::ignoringStaleVersions,
            "a_case_can_be_replaced_only_by_its_next_version"),
        cases(
            "a page begins with the end of the last",
            (method, given, honestly) -> paging(method, given, honestly, CaseFaults::isBehindOrAt),
            "cases_of_the_same_millisecond_are_listed_by_id_and_paged_without_loss"),
        cases(
            "a page skips the rest of a moment",
            (method, given, honestly) -> paging(method, given, honestly, CaseFaults::isOlder),
            "cases_of_the_same_millisecond_are_listed_by_id_and_paged_without_loss"),
        counted(
            "pages of cases are counted from the start",
            "list",
            2,
            "cases_that_arrive_between_two_pages_disturb_neither"),
        counted(
            "pages of communications are counted from the newest",
            "communications",
            3,
            "communications_are_paged_by_number_even_while_more_arrive"),
        cases(
            "a second case of one id is taken for the first",
            CaseFaults::droppingSecondCases,
            "a_case_id_is_given_once_in_an_account"),
        cases(
            "the cases of all accounts are counted",
            CaseFaults::countingBothAccounts,
            "cases_created_since_a_moment_are_counted_for_the_account"),
        cases(
            "the end of a time span does not belong to it",
            CaseFaults::excludingTheEnd,
            "both_ends_of_a_time_span_belong_to_it"),
        cases(
            "communications are ordered by the clock",
            CaseFaults::orderingByClock,
            "communications_come_newest_first_by_number_whatever_the_clock_said"),
        cases(
            "the first message of a case is lost",
            CaseFaults::addingWithoutMessage,
            "a_communication_comes_back_as_it_was_added"),
        cases(
            "all old cases are removed at once",
            CaseFaults::removingAll,
            "cases_from_before_a_moment_go_oldest_first_and_a_few_at_a_time"),
        cases(
            "accounts without cases are passed over",
            CaseFaults::passingOver,
            "each_account_has_its_oldest_case"),
        cases("texts are trimmed", CaseFaults::trimming, "a_case_comes_back_as_it_was_added"));
  }

  private static SeededFault cases(String name, Faulty fault, String caughtBy) {
    return StoreFaults.store(
        name,
        CaseRepositoryContract.class,
        ports -> ports.with(Faulty.adapter(CaseRepository.class, ports.cases(), fault)),
        caughtBy);
  }

  private static SeededFault counted(String name, String list, int after, String caughtBy) {
    return StoreFaults.store(
        name,
        CaseRepositoryContract.class,
        ports ->
            ports.with(
                Faulty.adapter(CaseRepository.class, ports.cases(), new CountedPages(list, after))),
        caughtBy);
  }

  private static Object droppingSecondCases(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    try {
      return honestly.with(given);
    } catch (StoreFailure.IdentifierTaken taken) {
      return Optional.empty();
    }
  }

  private static Object countingBothAccounts(
      String method, Object[] given, Faulty.Honestly honestly) throws Throwable {
    return method.equals("countCreatedSince")
        ? (int) honestly.with(ACME, given[1]) + (int) honestly.with(GLOBEX, given[1])
        : honestly.with(given);
  }

  private static Object droppingMilliseconds(
      String method, Object[] given, Faulty.Honestly honestly) throws Throwable {
    if (!method.equals("add")) {
      return honestly.with(given);
    }
    var opened = (SupportCase) given[0];
    return honestly.with(
        withCreatedAt(opened, opened.createdAt().truncatedTo(ChronoUnit.SECONDS)), given[1]);
  }

  private static SupportCase withCreatedAt(SupportCase opened, Instant createdAt) {
    return new SupportCase(
        opened.accountId(),
        opened.id(),
        opened.displayId(),
        opened.subject(),
        opened.topic(),
        opened.severity(),
        opened.language(),
        opened.submittedBy(),
        opened.ccEmailAddresses(),
        opened.status(),
        createdAt,
        opened.resolvedAt(),
        opened.communications(),
        opened.version());
  }

  private static Object listingBothAccounts(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    if (!method.equals("list")) {
      return honestly.with(given);
    }
    var both = new ArrayList<Object>((List<?>) honestly.with(given));
    given[0] = given[0].equals(ACME) ? GLOBEX : ACME;
    both.addAll((List<?>) honestly.with(given));
    return both;
  }

  private static Object findingInBothAccounts(
      String method, Object[] given, Faulty.Honestly honestly) throws Throwable {
    var answer = honestly.with(given);
    return method.equals("find") && ((Optional<?>) answer).isEmpty()
        ? honestly.with(given[0].equals(ACME) ? GLOBEX : ACME, given[1])
        : answer;
  }

  private static Object ignoringStaleVersions(
      String method, Object[] given, Faulty.Honestly honestly) throws Throwable {
    try {
      return honestly.with(given);
    } catch (StoreFailure.Stale stale) {
      return Optional.empty();
    }
  }

  private static Object paging(
      String method,
      Object[] given,
      Faulty.Honestly honestly,
      BiPredicate<SupportCase, CasePosition> behind)
      throws Throwable {
    if (!method.equals("list") || ((Optional<?>) given[2]).isEmpty()) {
      return honestly.with(given);
    }
    var end = (CasePosition) ((Optional<?>) given[2]).get();
    var all = (List<?>) honestly.with(given[0], given[1], Optional.empty(), EVERYTHING);
    return all.stream()
        .filter(found -> behind.test((SupportCase) found, end))
        .limit((Integer) given[3])
        .toList();
  }

  private static boolean isOlder(SupportCase found, CasePosition end) {
    return found.createdAt().isBefore(end.createdAt());
  }

  private static boolean isBehindOrAt(SupportCase found, CasePosition end) {
    return isOlder(found, end)
        || (found.createdAt().equals(end.createdAt())
            && found.id().value().compareTo(end.id().value()) <= 0);
  }

  private static Object excludingTheEnd(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    if (method.equals("list")) {
      var filter = (CaseFilter) given[1];
      given[1] =
          new CaseFilter(
              filter.ids(),
              filter.displayId(),
              new TimeSpan(
                  filter.created().from(), filter.created().to().map(end -> end.minusMillis(1))),
              filter.includeResolved(),
              filter.language());
    }
    return honestly.with(given);
  }

  private static Object orderingByClock(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    var answer = honestly.with(given);
    return method.equals("communications")
        ? ((List<?>) answer)
            .stream()
                .map(Communication.class::cast)
                .sorted(Comparator.comparing(Communication::createdAt).reversed())
                .toList()
        : answer;
  }

  private static Object addingWithoutMessage(
      String method, Object[] given, Faulty.Honestly honestly) throws Throwable {
    var answer = honestly.with(given);
    if (!method.equals("communications")) {
      return answer;
    }
    return ((List<?>) answer)
        .stream().filter(message -> ((Communication) message).number() > 1).toList();
  }

  private static Object removingAll(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    return method.equals("removeCreatedBefore")
        ? honestly.with(given[0], given[1], EVERYTHING)
        : honestly.with(given);
  }

  private static Object passingOver(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    var answer = honestly.with(given);
    return method.equals("oldestCases")
        ? ((List<?>) answer)
            .stream().filter(oldest -> ((OldestCase) oldest).createdAt().isPresent()).toList()
        : answer;
  }

  private static Object trimming(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    if (!method.equals("add")) {
      return honestly.with(given);
    }
    var opened = (SupportCase) given[0];
    return honestly.with(Cases.like(opened).subject(opened.subject().strip()).build(), given[1]);
  }
}
