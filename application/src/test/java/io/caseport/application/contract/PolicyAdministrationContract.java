package io.caseport.application.contract;

/** The promises of {@link io.caseport.application.port.in.PolicyAdministration}, all of them. */
public interface PolicyAdministrationContract
    extends PolicyWritingContract,
        PolicyVersionContract,
        BoundaryContract,
        PolicyListContract,
        AttachingContract,
        InlinePolicyContract,
        PolicyAccessContract,
        AdministrationConditionsContract {}
