package io.caseport.application.kit;

import io.caseport.application.contract.CannedReplyRepositoryContract;
import io.caseport.application.contract.DeskRecordsContract;
import io.caseport.application.contract.EventLogContract;
import io.caseport.application.contract.HandlingRepositoryContract;
import io.caseport.application.contract.PromisedAnswersContract;
import io.caseport.application.port.out.CannedReplyRepository;
import io.caseport.application.port.out.DeskRecords;
import io.caseport.application.port.out.EventLog;
import io.caseport.application.port.out.HandlingRepository;
import io.caseport.application.port.out.HandlingRepository.QueueFilter;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.CaseKey;
import io.caseport.domain.cases.LanguageCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Ways in which stores of what the desk knows go wrong. */
final class DeskFaults {
  private DeskFaults() {}

  static List<SeededFault> all() {
    return List.of(
        handlings(
            "relations hold one way",
            DeskFaults::relatingToNothing,
            "relations_hold_both_ways_and_in_one_account"),
        handlings(
            "a stale write is forgotten",
            DeskFaults::forgettingStaleWrites,
            "only_the_next_version_takes_the_place_of_one"),
        handlings(
            "pages of the queue begin anew", DeskFaults::beginningAnew, "pages_go_on_behind_ties"),
        handlings(
            "the queue is not filtered by who has a case",
            DeskFaults::forgettingWhose,
            "cases_are_found_by_who_has_them"),
        handlings(
            "what is not late is let through",
            DeskFaults::forgettingLateness,
            "what_is_late_is_told_to_the_millisecond"),
        handlings(
            "old cases stay in the queue",
            DeskFaults::showingOldCases,
            "old_cases_and_those_of_closed_accounts_are_in_no_queue"),
        handlings(
            "nothing is ever due",
            DeskFaults::neverDue,
            "what_is_due_comes_when_it_is_due_the_longest_due_first"),
        handlings(
            "a number is found in one account alone",
            DeskFaults::findingOne,
            "a_number_is_found_in_all_accounts_that_are_open"),
        StoreFaults.store(
            "one answer is due at most",
            PromisedAnswersContract.class,
            ports ->
                ports.with(
                    Faulty.adapter(
                        HandlingRepository.class, ports.handlings(), DeskFaults::ofTheFirst)),
            "answers_are_told_of_the_cases_that_are_asked_for"),
        records(
            "notes are counted wrong",
            DeskFaults::countingOneMore,
            "notes_come_back_as_they_were_added_newest_first"),
        records(
            "messages have no authors",
            DeskFaults::withoutAuthors,
            "the_authors_of_those_messages_are_told_that_have_one"),
        replies(
            "replies are told in any language",
            DeskFaults::inEnglish,
            "a_reply_comes_back_as_it_was_added_in_its_language"),
        StoreFaults.store(
            "events are told again and again",
            EventLogContract.class,
            ports ->
                ports.with(
                    Faulty.adapter(
                        EventLog.class, ports.eventLog(), DeskFaults::beginningAtTheFirst)),
            "all_events_have_one_order_that_is_read_from_any_place_on"));
  }

  private static SeededFault handlings(String name, Faulty fault, String caughtBy) {
    return StoreFaults.store(
        name,
        HandlingRepositoryContract.class,
        ports -> ports.with(Faulty.adapter(HandlingRepository.class, ports.handlings(), fault)),
        caughtBy);
  }

  private static SeededFault records(String name, Faulty fault, String caughtBy) {
    return StoreFaults.store(
        name,
        DeskRecordsContract.class,
        ports -> ports.with(Faulty.adapter(DeskRecords.class, ports.deskRecords(), fault)),
        caughtBy);
  }

  private static SeededFault replies(String name, Faulty fault, String caughtBy) {
    return StoreFaults.store(
        name,
        CannedReplyRepositoryContract.class,
        ports ->
            ports.with(Faulty.adapter(CannedReplyRepository.class, ports.cannedReplies(), fault)),
        caughtBy);
  }

  private static Object relatingToNothing(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    if (method.equals("relate")) {
      given[0] = new CaseKey(((CaseKey) given[0]).account(), new CaseId("another"));
    }
    return honestly.with(given);
  }

  private static Object forgettingStaleWrites(
      String method, Object[] given, Faulty.Honestly honestly) throws Throwable {
    try {
      return honestly.with(given);
    } catch (StoreFailure.Stale _) {
      return Optional.empty();
    }
  }

  private static Object beginningAnew(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    if (method.equals("queue") && given[2] instanceof Optional<?> after && after.isPresent()) {
      given[3] = 0;
    }
    return honestly.with(given);
  }

  private static Object forgettingWhose(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    if (method.equals("queue")) {
      var filter = (QueueFilter) given[0];
      given[0] =
          new QueueFilter(
              QueueFilter.ALL.assignee(),
              filter.account(),
              filter.status(),
              filter.issueType(),
              filter.serviceCode(),
              filter.language(),
              filter.severity(),
              filter.late());
    }
    return honestly.with(given);
  }

  private static Object forgettingLateness(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    if (method.equals("queue")) {
      var filter = (QueueFilter) given[0];
      given[0] =
          new QueueFilter(
              filter.assignee(),
              filter.account(),
              filter.status(),
              filter.issueType(),
              filter.serviceCode(),
              filter.language(),
              filter.severity(),
              Optional.empty());
    }
    return honestly.with(given);
  }

  private static Object showingOldCases(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    if (method.equals("queue")) {
      given[1] = Instant.EPOCH;
    }
    return honestly.with(given);
  }

  private static Object neverDue(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    return method.equals("due") ? List.of() : honestly.with(given);
  }

  private static Object findingOne(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    if (method.equals("numbered")) {
      given[2] = 1;
    }
    return honestly.with(given);
  }

  private static Object ofTheFirst(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    if (method.equals("answersDue") && given[1] instanceof List<?> cases) {
      given[1] = cases.stream().limit(1).toList();
    }
    return honestly.with(given);
  }

  private static Object countingOneMore(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    return method.equals("countNotes") ? (Integer) honestly.with(given) + 1 : honestly.with(given);
  }

  private static Object withoutAuthors(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    if (method.equals("authors")) {
      given[1] = List.of();
    }
    return honestly.with(given);
  }

  private static Object inEnglish(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    if (method.equals("find")) {
      given[2] = LanguageCode.ENGLISH;
    }
    return honestly.with(given);
  }

  private static Object beginningAtTheFirst(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    if (method.equals("after")) {
      given[0] = 0L;
    }
    return honestly.with(given);
  }
}
