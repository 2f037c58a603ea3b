package io.caseport.application.kit;

import io.caseport.application.contract.Installation;
import io.caseport.application.contract.VirtualClockContract;
import io.caseport.application.contract.VirtualTimeContract;
import io.caseport.application.port.in.VirtualClock;
import io.caseport.application.port.out.VirtualTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Ways in which moving the time goes wrong. */
final class ClockFaults {
  private ClockFaults() {}

  static List<SeededFault> all() {
    return List.of(
        StoreFaults.store(
            "time that is not moved yet is forgotten",
            VirtualTimeContract.class,
            ports ->
                ports.with(
                    Faulty.adapter(
                        VirtualTime.class, ports.virtualTime(), ClockFaults::droppingNothing)),
            "an_installation_is_not_for_tests_before_somebody_says_so"),
        new SeededFault(
            "only the last step counts",
            VirtualClockContract.class,
            () ->
                new FaultyClock(
                    DriverFaults.withFaults(
                        Map.of(VirtualClock.class, ClockFaults::countingTheLastStep))),
            "it_is_moved_on_step_by_step_and_everything_goes_by_it"));
  }

  private static Object droppingNothing(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    boolean nothing = method.equals("setAhead") && given[0].equals(Duration.ZERO);
    return nothing ? given[0] : honestly.with(given);
  }

  private static Object countingTheLastStep(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    var answer = honestly.with(given);
    return method.equals("advance")
        ? new VirtualClock.Reading(((VirtualClock.Reading) answer).now(), (Duration) given[0])
        : answer;
  }

  private record FaultyClock(Installation tenants) implements VirtualClockContract {}
}
