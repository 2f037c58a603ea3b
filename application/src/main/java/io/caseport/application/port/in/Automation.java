package io.caseport.application.port.in;

import java.util.List;

/**
 * Engineers that work by rule, for tests and demonstrations. What customers do from the first time
 * that it runs on a store is noticed once, also by several servers, and what a rule says is done as
 * long after as it says: all of it or, if it is refused, nothing.
 */
public interface Automation {

  /** Notices and does some of what there is, and returns soon. */
  Progress workSome();

  /**
   * @param more whether there is more to do now
   * @param problems what was refused, in a sentence each
   */
  record Progress(boolean more, List<String> problems) {
    public Progress {
      problems = List.copyOf(problems);
    }
  }
}
