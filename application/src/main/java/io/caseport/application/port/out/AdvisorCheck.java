package io.caseport.application.port.out;

import io.caseport.domain.advisor.Assessment;
import io.caseport.domain.advisor.CheckId;

/**
 * One check that is computed. What it is called and what it means is said by the catalogue, in the
 * definition of its id; what it finds, here.
 */
public interface AdvisorCheck {

  /** The id of its definition; always the same. */
  CheckId id();

  /**
   * Looks at an account. It MUST change nothing, and MUST be safe to be asked by several threads
   * about several accounts at once. Each resource MUST have one value for each column of the
   * definition and a key of its own, which MUST NOT depend on how the resource stands. It SHOULD
   * end when its thread is interrupted.
   *
   * <p>Whatever it throws, and whoever else is asked meanwhile, it harms no other check: its last
   * result stands until it succeeds again.
   */
  Assessment assess(AdvisedAccount account);
}
