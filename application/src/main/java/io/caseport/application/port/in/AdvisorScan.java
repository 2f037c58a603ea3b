package io.caseport.application.port.in;

/**
 * Does the checks, those that users have asked for and those that are due. There is no caller: the
 * installation itself asks for it, again and again, and several servers may do so at once.
 *
 * <p>A check that throws or takes too long MUST NOT keep others from being done. Its last result
 * stands.
 */
public interface AdvisorScan {

  /**
   * Does a few of the checks that users have asked for; returns whether there may be more. A check
   * that fails ends as abandoned.
   */
  boolean refreshSome();

  /**
   * Does those checks of a few accounts that are due; returns whether there are more accounts. Once
   * it has returned false, it begins anew. Automatic checks are due after four hours; the others
   * after a week, in accounts whose plan shows all checks.
   */
  boolean scanSome();

  /** Forgets some results of more than 30 days ago; returns whether there may be more. */
  boolean forgetSome();
}
