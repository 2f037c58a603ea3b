package io.caseport.application.audit;

import io.caseport.application.access.AccessControl;
import io.caseport.application.paging.PageTokens;
import io.caseport.application.port.in.AuditTrail;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.out.AuditRecords;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.audit.AuditEventId;
import io.caseport.domain.audit.AuditFilter;
import io.caseport.domain.audit.AuditRecord;
import java.util.Optional;

/** Shows an account its own trail, and engineers any. */
public final class AuditTrailService implements AuditTrail {
  private final AccessControl access;
  private final AuditRecords records;
  private final RecordPages pages;
  private final UnitOfWork work;

  public AuditTrailService(
      AccessControl access, AuditRecords records, UnitOfWork work, PageTokens tokens) {
    this.access = access;
    this.records = records;
    this.pages = new RecordPages(records, tokens);
    this.work = work;
  }

  @Override
  public Page<AuditRecord> lookUp(
      Caller caller, AccountId account, AuditFilter filter, PageRequest page) {
    return work.read(
        () -> {
          TrailAccess.require(access, caller, account);
          return pages.list(account, filter, page);
        });
  }

  @Override
  public Optional<AuditRecord> find(Caller caller, AccountId account, AuditEventId id) {
    return work.read(
        () -> {
          TrailAccess.require(access, caller, account);
          return records.find(account, id);
        });
  }
}
