package io.caseport.application.desk;

import io.caseport.application.cases.AttachmentSets;
import io.caseport.application.cases.CaseChanges;
import io.caseport.application.catalog.Catalog;
import io.caseport.application.paging.PageTokens;
import io.caseport.application.port.in.CannedReplies;
import io.caseport.application.port.in.CaseDesk;
import io.caseport.application.port.in.ResponseWatch;
import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.CannedReplyRepository;
import io.caseport.application.port.out.CaseRepository;
import io.caseport.application.port.out.DeskRecords;
import io.caseport.application.port.out.HandlingRepository;
import io.caseport.application.port.out.UnitOfWork;
import java.time.InstantSource;

/** All that the desk does, wired together. */
public record DeskServices(
    CaseDesk cases, CannedReplies cannedReplies, ResponseWatch responseWatch) {

  /** What the desk keeps things in. */
  public record Stores(
      AccountRepository accounts,
      CaseRepository cases,
      HandlingRepository handlings,
      DeskRecords records,
      CannedReplyRepository cannedReplies,
      UnitOfWork work) {}

  public static DeskServices of(
      DeskAccess access,
      Stores stores,
      Catalog catalog,
      CaseChanges changes,
      AttachmentSets sets,
      PageTokens tokens,
      InstantSource clock) {
    var pages =
        new DeskPages(catalog, stores.cases(), stores.handlings(), stores.records(), tokens);
    return new DeskServices(
        new CaseDeskService(
            access,
            pages,
            changes,
            stores.handlings(),
            stores.records(),
            sets,
            stores.work(),
            clock),
        new CannedRepliesService(
            access, catalog, stores.cannedReplies(), stores.work(), tokens, clock),
        new ResponseWatchService(
            stores.accounts(), stores.cases(), stores.handlings(), changes, stores.work(), clock));
  }
}
