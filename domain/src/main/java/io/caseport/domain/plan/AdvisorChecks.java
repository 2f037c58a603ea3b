package io.caseport.domain.plan;

/** Which Trusted Advisor checks a plan shows. */
public enum AdvisorChecks {
  CORE,
  ALL
}
