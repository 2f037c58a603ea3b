package io.caseport.cli;

import io.caseport.domain.plan.SupportPlan;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** The names of the plans on a command line, for messages and for completion by the shell. */
final class PlanCodes implements Iterable<String> {
  static List<String> all() {
    return Arrays.stream(SupportPlan.values()).map(SupportPlan::code).toList();
  }

  @Override
  public Iterator<String> iterator() {
    return all().iterator();
  }
}
