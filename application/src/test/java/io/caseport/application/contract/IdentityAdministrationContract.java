package io.caseport.application.contract;

/** The promises of {@link io.caseport.application.port.in.IdentityAdministration}, all of them. */
public interface IdentityAdministrationContract
    extends UserAdministrationContract,
        GroupAdministrationContract,
        RenamingContract,
        AccessKeyAdministrationContract,
        IdentityAccessContract {}
