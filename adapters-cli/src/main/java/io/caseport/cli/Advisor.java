package io.caseport.cli;

import io.caseport.application.port.in.AdvisorChecks;
import io.caseport.application.port.in.AdvisorHistory;
import io.caseport.application.port.in.AdvisorScan;
import io.caseport.application.port.in.FindingImport;

/** What the command does with Trusted Advisor. */
public record Advisor(
    AdvisorChecks checks, AdvisorHistory history, AdvisorScan scan, FindingImport findingImport) {}
