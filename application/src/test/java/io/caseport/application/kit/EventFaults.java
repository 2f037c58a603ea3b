package io.caseport.application.kit;

import io.caseport.application.contract.EventLogContract;
import io.caseport.application.port.out.EventLog;
import io.caseport.domain.cases.CaseEventKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Ways in which the log of events goes wrong. */
final class EventFaults {
  private EventFaults() {}

  static List<SeededFault> all() {
    return List.of(
        log(
            "an account reads of all others",
            EventFaults::readingOfAll,
            "all_events_have_one_order_that_is_read_from_any_place_on"),
        log(
            "what has been read comes again",
            EventFaults::readingAgain,
            "all_events_have_one_order_that_is_read_from_any_place_on"),
        log(
            "the newest comes first",
            EventFaults::newestFirst,
            "events_of_a_case_are_numbered_as_they_came_whatever_the_clock_said"),
        log(
            "what is told of a case is of any kind",
            EventFaults::ofAnyKind,
            "what_has_happened_to_a_case_is_read_newest_first_published_or_not"),
        log(
            "what is not published yet is not found",
            EventFaults::findingThePublished,
            "an_event_is_found_by_its_number_whether_it_is_published_or_not"),
        log(
            "the end is where there is still something",
            EventFaults::forgettingTheEnd,
            "events_go_with_their_case_and_no_position_is_given_again"));
  }

  private static SeededFault log(String name, Faulty fault, String caughtBy) {
    return new SeededFault(
        name,
        EventLogContract.class,
        () ->
            FaultyStore.with(
                ports -> ports.with(Faulty.adapter(EventLog.class, ports.eventLog(), fault))),
        caughtBy);
  }

  private static Object readingOfAll(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    return method.equals("after")
        ? honestly.with(given[0], Optional.empty(), given[2])
        : honestly.with(given);
  }

  private static Object ofAnyKind(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    return method.equals("ofCase")
        ? honestly.with(given[0], Set.of(CaseEventKind.values()), given[2])
        : honestly.with(given);
  }

  private static Object readingAgain(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    return method.equals("after")
        ? honestly.with((long) given[0] - 1, given[1], given[2])
        : honestly.with(given);
  }

  private static Object findingThePublished(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    return method.equals("find") && (int) given[1] > 2 ? Optional.empty() : honestly.with(given);
  }

  private static Object newestFirst(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    var answer = honestly.with(given);
    return method.equals("after") ? ((List<?>) answer).reversed() : answer;
  }

  private static Object forgettingTheEnd(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    if (!method.equals("end")) {
      return honestly.with(given);
    }
    return 0L;
  }
}
