package io.caseport.domain.cases;

import io.caseport.domain.plan.IssueType;

/** What a case is about, in the codes of the service catalogue. */
public record CaseTopic(IssueType issueType, String serviceCode, String categoryCode) {}
