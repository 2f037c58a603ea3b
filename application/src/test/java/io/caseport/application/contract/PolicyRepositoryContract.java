package io.caseport.application.contract;

/** The promises of {@link io.caseport.application.port.out.PolicyRepository}, all of them. */
public interface PolicyRepositoryContract extends ManagedPolicyContract, GrantContract {}
