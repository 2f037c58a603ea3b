package io.caseport.domain.plan;

/** Which Trusted Advisor checks a plan shows. */
public enum AdvisorCoverage {
  CORE,
  ALL
}
