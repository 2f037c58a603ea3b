package io.caseport.domain.policy;

/** Whether a part of a statement holds for a request. */
public enum Match {
  YES,
  NO,
  /** An {@link OpenRule} that is read on the safe side would have to tell. */
  OPEN
}
