package io.caseport.application.contract;

/** The promises of {@link io.caseport.application.port.in.Sessions}. */
public interface SessionsContract
    extends SessionTokenContract,
        FederationContract,
        AssumingRolesContract,
        RoleSessionContract,
        ProvedSessionContract {}
