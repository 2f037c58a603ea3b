package io.caseport.application.contract;

/** The promises of {@link io.caseport.application.port.in.SupportCases}, all of them. */
public interface SupportCasesContract
    extends CaseOpeningContract,
        CaseLifeContract,
        CaseReadingContract,
        CommunicationReadingContract,
        CaseAccessContract {}
