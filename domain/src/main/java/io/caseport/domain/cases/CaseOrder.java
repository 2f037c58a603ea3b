package io.caseport.domain.cases;

/** How cases are put in order, by creation and then by id. */
public enum CaseOrder {
  NEWEST_FIRST,
  OLDEST_FIRST
}
