package io.caseport.domain.policy;

import io.caseport.domain.policy.OpenRule.Reading;
import java.util.EnumMap;
import java.util.Map;

/** How each {@link OpenRule} is read. */
public final class EvaluationRules {
  /** Every open rule on the safe side. */
  public static final EvaluationRules SAFE = new EvaluationRules(Map.of());

  private final Map<OpenRule, Reading> readings;

  private EvaluationRules(Map<OpenRule, Reading> readings) {
    this.readings = readings;
  }

  public EvaluationRules with(OpenRule rule, Reading reading) {
    Map<OpenRule, Reading> changed = new EnumMap<>(OpenRule.class);
    changed.putAll(readings);
    changed.put(rule, reading);
    return new EvaluationRules(changed);
  }

  public Reading reading(OpenRule rule) {
    return readings.getOrDefault(rule, Reading.SAFE);
  }

  /** What holds, given what each reading of a rule says. */
  int weigh(OpenRule rule, int first, int second) {
    return first == second ? first : Truth.openedBy(rule, first, second, reading(rule));
  }
}
