package io.caseport.rest.console;

import io.caseport.application.port.in.AccessExplanation;
import io.caseport.application.port.in.AccessReview;
import io.caseport.application.port.in.AdvisorHistory;
import io.caseport.application.port.in.CaseSearch;
import io.caseport.application.port.in.CaseTimeline;
import io.caseport.application.port.in.PolicyAnalysis;
import io.caseport.application.port.in.ServiceOffers;
import io.caseport.application.port.in.SupportPlans;

/** What the operations for the console call. */
public record ConsolePorts(
    CaseSearch search,
    CaseTimeline timeline,
    SupportPlans plans,
    ServiceOffers offers,
    AdvisorHistory history,
    PolicyAnalysis policies,
    AccessReview review,
    AccessExplanation explanation) {}
