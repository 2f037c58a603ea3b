package io.caseport.application.contract;

/** The promises of {@link io.caseport.application.port.out.HandlingRepository}, all of them. */
public interface HandlingRepositoryContract
    extends HandlingStorageContract,
        QueueContract,
        PromisedAnswersContract,
        ConcurrentDeskContract {}
