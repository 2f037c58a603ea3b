package io.caseport.cli;

import io.caseport.application.port.in.CannedReplies;
import io.caseport.application.port.in.CaseDesk;
import io.caseport.application.port.in.EngineerAdministration;
import java.time.InstantSource;

/** What the command does at the desk. */
public record Desk(
    EngineerAdministration engineers,
    CaseDesk cases,
    CannedReplies cannedReplies,
    InstantSource clock) {}
