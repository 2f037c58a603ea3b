package io.caseport.application.kit;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;

import io.caseport.application.contract.CaseIndexContract;
import io.caseport.application.contract.CaseListContract;
import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.port.out.CaseIndex;
import io.caseport.application.port.out.CaseIndex.Found;
import io.caseport.application.port.out.CaseIndex.Wanted;
import io.caseport.application.port.out.CaseRepository.CasePosition;
import io.caseport.application.port.out.CaseRepository.TimeSpan;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.CaseOrder;
import io.caseport.domain.cases.CaseTraits;
import io.caseport.domain.cases.SearchWord;
import io.caseport.domain.cases.SearchWords;
import io.caseport.domain.cases.SupportCase;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Ways in which the search of cases goes wrong. */
final class CaseIndexFaults {
  private static final int MANY = 200;
  private static final int SHORT = 6;

  private CaseIndexFaults() {}

  static List<SeededFault> all() {
    return List.of(
        index(
            "words are joined by or",
            CaseIndexFaults::findingAnyWord,
            "all_words_must_stand_in_the_case_wherever_each_may"),
        index(
            "the account is forgotten",
            CaseIndexFaults::findingInBothAccounts,
            "nobody_finds_cases_of_another_account"),
        index(
            "words of fewer than three characters are not found",
            asking(CaseIndexFaults::withoutShortWords),
            "japanese_is_found_by_any_of_its_characters"),
        index(
            "the end of a word is not looked at",
            asking(CaseIndexFaults::shortened),
            "a_rare_word_is_found_behind_many_cases"),
        StoreFaults.store(
            "only the newest cases are searched",
            CaseIndexContract.class,
            ports ->
                ports.with(
                    Faulty.adapter(CaseIndex.class, ports.caseIndex(), findingNewest(ports))),
            "a_rare_word_is_found_behind_many_cases"),
        index(
            "a place to go on from leaves out what comes next",
            CaseIndexFaults::goingOnTooFar,
            "found_cases_of_one_moment_are_paged_without_loss"),
        index(
            "a page does not say that there is another",
            CaseIndexFaults::endingEarly,
            "a_rare_word_is_found_behind_many_cases"),
        index(
            "the filter is forgotten",
            CaseIndexFaults::forgettingTheFilter,
            "found_cases_pass_the_filter_too"),
        index(
            "the newest always come first",
            CaseIndexFaults::forgettingTheOrder,
            "cases_of_one_moment_are_listed_in_both_orders_without_loss"),
        index(
            "cases of all submitters are found",
            CaseIndexFaults::forgettingSubmitters,
            "each_trait_is_one_of_several_and_a_case_has_all_that_are_asked_for"));
  }

  private static SeededFault index(String name, Faulty fault, String caughtBy) {
    return StoreFaults.store(
        name,
        CaseIndexContract.class,
        ports -> ports.with(Faulty.adapter(CaseIndex.class, ports.caseIndex(), fault)),
        caughtBy);
  }

  private static Faulty asking(UnaryOperator<SearchWords> other) {
    return (method, given, honestly) -> {
      if (method.equals("find")) {
        given[1] = words(given).map(other);
      }
      return honestly.with(given);
    };
  }

  private static Optional<SearchWords> words(Object[] given) {
    return ((Optional<?>) given[1]).map(SearchWords.class::cast);
  }

  private static SearchWords withoutShortWords(SearchWords words) {
    var findable = words.words().stream().filter(word -> word.folded().length() > 2).toList();
    return findable.isEmpty() ? SearchWords.of("unfindable") : new SearchWords(findable);
  }

  private static SearchWords shortened(SearchWords words) {
    return new SearchWords(
        words.words().stream()
            .map(SearchWord::folded)
            .map(word -> new SearchWord(word.substring(0, Math.min(SHORT, word.length()))))
            .toList());
  }

  private static Object findingAnyWord(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    if (!method.equals("find")) {
      return honestly.with(given);
    }
    var any = new LinkedHashSet<SupportCase>();
    var words = words(given);
    if (words.isEmpty()) {
      return honestly.with(given);
    }
    for (var word : words.get().words()) {
      given[1] = Optional.of(new SearchWords(List.of(word)));
      any.addAll(((Found) honestly.with(given)).cases());
    }
    return new Found(List.copyOf(any), Optional.empty());
  }

  private static Object findingInBothAccounts(
      String method, Object[] given, Faulty.Honestly honestly) throws Throwable {
    if (!method.equals("find")) {
      return honestly.with(given);
    }
    var both = new ArrayList<>(((Found) honestly.with(given)).cases());
    given[0] = given[0].equals(ACME) ? GLOBEX : ACME;
    both.addAll(((Found) honestly.with(given)).cases());
    return new Found(both, Optional.empty());
  }

  private static Faulty findingNewest(DrivenPorts ports) {
    return (method, given, honestly) -> {
      var answer = honestly.with(given);
      if (!method.equals("find")) {
        return answer;
      }
      var newest = ports.cases().list(ACME, CaseListContract.ALL_CASES, Optional.empty(), MANY);
      return of((Found) answer, newest::contains);
    };
  }

  private static Found of(Found found, Predicate<SupportCase> left) {
    return new Found(found.cases().stream().filter(left).toList(), found.goOn());
  }

  private static Object forgettingTheFilter(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    if (method.equals("find")) {
      var wanted = (Wanted) given[2];
      given[2] = new Wanted(TimeSpan.always(), CaseTraits.ANY, wanted.order());
    }
    return honestly.with(given);
  }

  private static Object forgettingTheOrder(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    if (method.equals("find")) {
      var wanted = (Wanted) given[2];
      given[2] = new Wanted(wanted.created(), wanted.traits(), CaseOrder.NEWEST_FIRST);
    }
    return honestly.with(given);
  }

  private static Object forgettingSubmitters(
      String method, Object[] given, Faulty.Honestly honestly) throws Throwable {
    if (method.equals("find")) {
      var wanted = (Wanted) given[2];
      var traits = wanted.traits();
      var others =
          new CaseTraits(
              traits.statuses(),
              traits.severities(),
              traits.serviceCodes(),
              traits.languages(),
              Set.of());
      given[2] = new Wanted(wanted.created(), others, wanted.order());
    }
    return honestly.with(given);
  }

  /** As if a moment had one case only. */
  private static Object goingOnTooFar(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    var answer = honestly.with(given);
    return answer instanceof Found found
        ? new Found(
            found.cases(),
            found.goOn().map(end -> new CasePosition(end.createdAt(), new CaseId(""))))
        : answer;
  }

  private static Object endingEarly(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    var answer = honestly.with(given);
    return answer instanceof Found found ? new Found(found.cases(), Optional.empty()) : answer;
  }
}
