package io.caseport.domain.desk;

/** Which hours count for a response target. */
public enum CountedHours {
  ALL,
  /** Those in which the desk works for the language of the case. */
  BUSINESS
}
