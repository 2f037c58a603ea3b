package io.caseport.application.contract;

/** The promises of {@link io.caseport.application.port.in.PolicySimulation}, all of them. */
public interface PolicySimulationContract
    extends CustomSimulationContract,
        PrincipalSimulationContract,
        PolicyQuestionContract,
        SimulationAccessContract {}
