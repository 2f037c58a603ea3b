package io.caseport.application.kit;

import io.caseport.application.contract.AuditOversightContract;
import io.caseport.application.contract.AuditTrailContract;
import io.caseport.application.contract.AuditedCallsContract;
import io.caseport.application.port.in.AuditOversight;
import io.caseport.application.port.in.AuditOversight.Verification;
import io.caseport.application.port.in.AuditTrail;
import io.caseport.application.port.in.AuditedCalls;
import io.caseport.application.port.in.AuditedCalls.Outcome;
import io.caseport.application.port.in.Caller;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Ways in which calls are made beside the audit trail, or it is shown to the wrong people. */
final class AuditDriverFaults {
  private AuditDriverFaults() {}

  static List<SeededFault> all() {
    return List.of(
        calls(
            "changes are made without a record",
            AuditDriverFaults::unrecorded,
            "a_change_is_recorded_with_who_made_it_and_what_came_of_it"),
        calls(
            "refusals are not recorded",
            AuditDriverFaults::forgettingRefusals,
            "a_refused_call_is_recorded_with_what_decided"),
        calls(
            "repetitions are not known",
            AuditDriverFaults::withoutKeys,
            "a_repeated_call_is_recorded_once"),
        DriverFaults.driver(
            "the trail of any account is that of the caller",
            AuditTrailContract.class,
            Map.of(AuditTrail.class, AuditDriverFaults::ofTheCaller),
            "nobody_sees_what_has_happened_in_another_account"),
        DriverFaults.driver(
            "every chain holds",
            AuditOversightContract.class,
            Map.of(AuditOversight.class, AuditDriverFaults::content),
            "a_noted_link_that_is_not_in_the_chain_is_told"));
  }

  private static SeededFault calls(String name, Faulty fault, String caughtBy) {
    return DriverFaults.driver(
        name, AuditedCallsContract.class, Map.of(AuditedCalls.class, fault), caughtBy);
  }

  private static Object unrecorded(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    return method.equals("change") && given[3] instanceof Supplier<?> action
        ? ((Outcome) action.get()).answer()
        : honestly.with(given);
  }

  private static Object forgettingRefusals(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    return method.equals("refused") ? "" : honestly.with(given);
  }

  private static Object withoutKeys(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    return method.equals("change")
        ? honestly.with(given[0], given[1], Optional.empty(), given[3])
        : honestly.with(given);
  }

  private static Object ofTheCaller(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    var caller = (Caller) given[0];
    return method.equals("lookUp")
        ? honestly.with(caller, caller.accountId(), given[2], given[3])
        : honestly.with(given);
  }

  private static Object content(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    var honest = honestly.with(given);
    return honest instanceof Verification found
        ? new Verification(
            found.sealed(), found.erased(), found.unsealed(), found.head(), Optional.empty())
        : honest;
  }
}
