package io.caseport.application.contract;

/** The promises of {@link io.caseport.application.port.in.CredentialAdministration}, all. */
public interface CredentialAdministrationContract
    extends LoginProfileContract, OwnPasswordContract, CredentialReportContract {}
