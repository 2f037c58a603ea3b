package io.caseport.application.automation;

import io.caseport.application.port.in.Automation;
import io.caseport.application.port.out.AutomationTasks;
import io.caseport.application.port.out.AutomationTasks.Task;
import io.caseport.application.port.out.CaseRepository;
import io.caseport.application.port.out.EventLog;
import io.caseport.application.port.out.EventLog.LoggedEvent;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.automation.AutomationRule;
import io.caseport.domain.cases.CaseKey;
import io.caseport.domain.refusal.Refusal;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Notices what rules are for, and does what they say when it is due. */
public final class AutomationService implements Automation {
  private static final int EVENTS_AT_ONCE = 100;
  private static final int TASKS_AT_ONCE = 20;

  private final List<AutomationRule> rules;
  private final AutomationTasks tasks;
  private final EventLog log;
  private final CaseRepository cases;
  private final RuledEngineer engineer;
  private final UnitOfWork work;
  private final InstantSource clock;

  public AutomationService(
      List<AutomationRule> rules,
      AutomationTasks tasks,
      EventLog log,
      CaseRepository cases,
      RuledEngineer engineer,
      UnitOfWork work,
      InstantSource clock) {
    this.rules = List.copyOf(rules);
    this.tasks = tasks;
    this.log = log;
    this.cases = cases;
    this.engineer = engineer;
    this.work = work;
    this.clock = clock;
  }

  @Override
  public Progress workSome() {
    boolean moreEvents = work.write(this::noticeSome);
    var due = work.read(() -> tasks.due(clock.instant(), TASKS_AT_ONCE));
    var problems = new ArrayList<String>();
    due.forEach(task -> finish(task).ifPresent(problems::add));
    return new Progress(moreEvents || due.size() == TASKS_AT_ONCE, problems);
  }

  /** What was before the first time is nobody's business. */
  private boolean noticeSome() {
    if (tasks.position().isEmpty()) {
      tasks.setPosition(log.end());
    }
    long position = tasks.position().orElseThrow();
    var events = log.after(position, Optional.empty(), EVENTS_AT_ONCE);
    if (!events.isEmpty()) {
      events.forEach(this::notice);
      tasks.setPosition(events.getLast().position());
    }
    return events.size() == EVENTS_AT_ONCE;
  }

  private void notice(LoggedEvent logged) {
    var event = logged.event();
    var interested = rules.stream().filter(rule -> rule.trigger().isFor(event)).toList();
    if (!interested.isEmpty()) {
      cases
          .find(event.account(), event.caseId())
          .ifPresent(
              found ->
                  interested.stream()
                      .filter(rule -> rule.trigger().isFor(found))
                      .forEach(rule -> tasks.add(task(logged, rule))));
    }
  }

  private static Task task(LoggedEvent logged, AutomationRule rule) {
    var event = logged.event();
    return new Task(
        new CaseKey(event.account(), event.caseId()),
        logged.number(),
        rule.name(),
        event.at().plus(rule.after()));
  }

  /** Returns what was in the way, which is not tried again. */
  private Optional<String> finish(Task task) {
    try {
      work.write(
          () -> {
            if (tasks.remove(task)) {
              rules.stream()
                  .filter(rule -> rule.name().equals(task.rule()))
                  .forEach(rule -> engineer.follow(rule, task.key()));
            }
          });
      return Optional.empty();
    } catch (Refusal refusal) {
      work.write(() -> tasks.remove(task));
      return Optional.of(
          "The rule '%s' was not followed on %s: %s"
              .formatted(task.rule(), task.key(), refusal.getMessage()));
    }
  }
}
