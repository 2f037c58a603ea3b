package io.caseport.domain.policy;

import java.util.List;

/** One key under one operator of a Condition, as it is written. */
public record WrittenCondition(Written operator, Written key, List<Written> values) {
  public WrittenCondition {
    values = List.copyOf(values);
  }
}
