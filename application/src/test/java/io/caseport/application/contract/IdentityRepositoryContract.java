package io.caseport.application.contract;

/** The promises of {@link io.caseport.application.port.out.IdentityRepository}, all of them. */
public interface IdentityRepositoryContract
    extends UserStorageContract, GroupStorageContract, AccessKeyStorageContract {}
