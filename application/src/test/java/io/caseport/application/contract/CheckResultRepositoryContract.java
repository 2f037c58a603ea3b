package io.caseport.application.contract;

import io.caseport.application.port.out.CheckResultRepository;

/** The promises of {@link CheckResultRepository}. */
public interface CheckResultRepositoryContract
    extends CheckResultStorageContract,
        AdvisedResourceContract,
        ExclusionContract,
        OrganizationResultContract {}
