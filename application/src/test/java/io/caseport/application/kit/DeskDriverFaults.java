package io.caseport.application.kit;

import io.caseport.application.contract.CannedRepliesContract;
import io.caseport.application.contract.CaseDeskContract;
import io.caseport.application.contract.Installation;
import io.caseport.application.contract.ResponseWatchContract;
import io.caseport.application.port.in.CannedReplies;
import io.caseport.application.port.in.CannedReplies.RenderedReply;
import io.caseport.application.port.in.CaseDesk;
import io.caseport.application.port.in.CaseDesk.AfterReply;
import io.caseport.application.port.in.CaseDesk.DeskReply;
import io.caseport.application.port.in.ResponseWatch;
import java.util.List;
import java.util.Map;

/** Ways in which the use cases of the desk, or clients that stand for them, go wrong. */
final class DeskDriverFaults {
  private DeskDriverFaults() {}

  static List<SeededFault> all() {
    return List.of(
        onDesk(
            "whoever is of the desk may do everything",
            DriverFaults::asRoot,
            "an_engineer_may_do_what_a_policy_allows_and_nothing_else"),
        onDesk(
            "a case is taken over without being asked",
            DeskDriverFaults::takingOver,
            "a_case_that_another_has_is_claimed_only_to_take_it_over"),
        onDesk(
            "asking the customer is an answer",
            DeskDriverFaults::answeringInsteadOfAsking,
            "the_time_stands_still_while_the_customer_is_asked"),
        onDesk("lists end too early", DriverFaults::firstPageOnly, "pages_make_up_the_queue"),
        driver(
            "placeholders are left as they are",
            CannedRepliesContract.class,
            Map.of(CannedReplies.class, DeskDriverFaults::withoutFilling),
            "a_reply_is_filled_for_a_case_in_its_language_or_in_english"),
        driver(
            "nobody watches",
            ResponseWatchContract.class,
            Map.of(ResponseWatch.class, (_, _, _) -> false),
            "what_is_late_is_told_when_it_is_and_not_before"));
  }

  private static SeededFault onDesk(String name, Faulty fault, String caughtBy) {
    return driver(name, CaseDeskContract.class, Map.of(CaseDesk.class, fault), caughtBy);
  }

  private static SeededFault driver(
      String name, Class<?> contract, Map<Class<?>, Faulty> faults, String caughtBy) {
    return new SeededFault(
        name, contract, () -> new DeskUnderTest(DriverFaults.withFaults(faults)), caughtBy);
  }

  private static Object takingOver(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    if (method.equals("claimCase")) {
      given[2] = true;
    }
    return honestly.with(given);
  }

  private static Object answeringInsteadOfAsking(
      String method, Object[] given, Faulty.Honestly honestly) throws Throwable {
    if (given[given.length - 1] instanceof DeskReply reply && reply.then() == AfterReply.ASK) {
      honestly.with(
          given[0],
          new DeskReply(reply.key(), reply.body(), reply.attachmentSetId(), AfterReply.KEEP));
    }
    return honestly.with(given);
  }

  private static Object withoutFilling(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    var answer = honestly.with(given);
    return answer instanceof RenderedReply filled
        ? new RenderedReply(filled.name(), filled.language(), "{customer}")
        : answer;
  }

  private record DeskUnderTest(Installation tenants)
      implements CaseDeskContract, CannedRepliesContract, ResponseWatchContract {}
}
