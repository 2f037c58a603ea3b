package io.caseport.application.port.out;

import io.caseport.domain.cases.CaseKey;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * What is yet to be done by rule. Moments MUST be kept to the millisecond. What belongs to a case
 * MUST go with it.
 */
public interface AutomationTasks {

  /** Up to where the log of events has been read; empty if never. */
  OptionalLong position();

  void setPosition(long position);

  /** Adds a task; the same one again stays as it is. */
  void add(Task task);

  /** Up to {@code limit} tasks that are due at {@code now}, those that have been longest first. */
  List<Task> due(Instant now, int limit);

  /** Whether it was there. Of several who remove it at once, one MUST be told so. */
  boolean remove(Task task);

  /**
   * @param event the number of the event among those of the case
   * @param rule the name of the rule
   */
  record Task(CaseKey key, int event, String rule, Instant dueAt) {}
}
