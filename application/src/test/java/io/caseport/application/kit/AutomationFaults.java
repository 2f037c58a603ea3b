package io.caseport.application.kit;

import io.caseport.application.contract.AutomationContract;
import io.caseport.application.contract.AutomationTasksContract;
import io.caseport.application.contract.Installation;
import io.caseport.application.port.in.Automation;
import io.caseport.application.port.out.AutomationTasks;
import java.util.List;
import java.util.Map;

/** Ways in which work by rule goes wrong. */
final class AutomationFaults {
  private AutomationFaults() {}

  static List<SeededFault> all() {
    return List.of(
        tasks(
            "everyone who removes a task is told that it was there",
            AutomationFaults::tellingEveryone,
            "one_task_is_removed_once"),
        tasks(
            "what is due comes in any order",
            AutomationFaults::turningRound,
            "tasks_are_due_when_their_time_has_come_longest_first"),
        new SeededFault(
            "what was refused is not told",
            AutomationContract.class,
            () ->
                new FaultyAutomation(
                    DriverFaults.withFaults(Map.of(Automation.class, AutomationFaults::silent))),
            "what_the_engineer_may_not_do_is_not_done_and_told_once"));
  }

  private static SeededFault tasks(String name, Faulty fault, String caughtBy) {
    return StoreFaults.store(
        name,
        AutomationTasksContract.class,
        ports -> ports.with(Faulty.adapter(AutomationTasks.class, ports.automationTasks(), fault)),
        caughtBy);
  }

  private static Object silent(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    var answer = honestly.with(given);
    return new Automation.Progress(((Automation.Progress) answer).more(), List.of());
  }

  private record FaultyAutomation(Installation tenants) implements AutomationContract {}

  private static Object tellingEveryone(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    var answer = honestly.with(given);
    return method.equals("remove") ? true : answer;
  }

  private static Object turningRound(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    var answer = honestly.with(given);
    return method.equals("due") ? ((List<?>) answer).reversed() : answer;
  }
}
