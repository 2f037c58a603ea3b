package io.caseport.domain.policy.findings;

import io.caseport.domain.policy.wording.Phrase;

/**
 * One thing worth saying about a document.
 *
 * @param code what kind of thing: Access Analyzer's issue code where it has the check
 * @param problem what is wrong
 * @param fix what to do about it
 */
public record Finding(
    FindingType type, String code, FindingPlace place, Phrase problem, Phrase fix) {}
