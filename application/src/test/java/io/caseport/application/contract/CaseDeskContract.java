package io.caseport.application.contract;

/** The promises of {@link io.caseport.application.port.in.CaseDesk}, all of them. */
public interface CaseDeskContract
    extends DeskAccessContract,
        DeskActionContract,
        DeskClaimContract,
        DeskReplyContract,
        DeskNoteContract,
        DeskRelationContract,
        DeskFileContract,
        DeskQueueContract,
        DeskTargetContract {}
