package io.caseport.application.kit;

import io.caseport.application.contract.AutomationTasksContract;
import io.caseport.application.port.out.AutomationTasks;
import java.util.List;

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
            "tasks_are_due_when_their_time_has_come_longest_first"));
  }

  private static SeededFault tasks(String name, Faulty fault, String caughtBy) {
    return StoreFaults.store(
        name,
        AutomationTasksContract.class,
        ports -> ports.with(Faulty.adapter(AutomationTasks.class, ports.automationTasks(), fault)),
        caughtBy);
  }

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
