package io.caseport.application.contract;

/** The promises of {@link io.caseport.application.port.out.CaseRepository}, all of them. */
public interface CaseRepositoryContract
    extends CaseStorageContract, CaseListContract, CorrespondenceContract, CaseRemovalContract {}
