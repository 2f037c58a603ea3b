package io.caseport.application.audit;

import io.caseport.application.paging.PageTokens;
import io.caseport.application.port.in.AuditOversight;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.out.AuditRecords;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.audit.AuditEventId;
import io.caseport.domain.audit.AuditFilter;
import io.caseport.domain.audit.AuditRecord;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Seals records a few at a time, so that requests can write in between. */
public final class AuditOversightService implements AuditOversight {
  private static final int SEALED_AT_ONCE = 500;

  private final AuditRecords records;
  private final RecordPages pages;
  private final UnitOfWork work;

  public AuditOversightService(AuditRecords records, UnitOfWork work, PageTokens tokens) {
    this.records = records;
    this.pages = new RecordPages(records, tokens);
    this.work = work;
  }

  @Override
  public Page<AuditRecord> list(AccountId account, AuditFilter filter, PageRequest page) {
    return work.read(() -> pages.list(account, filter, page));
  }

  @Override
  public Optional<AuditRecord> find(AccountId account, AuditEventId id) {
    return work.read(() -> records.find(account, id));
  }

  @Override
  public boolean sealSome() {
    return work.write(() -> records.seal(SEALED_AT_ONCE)) == SEALED_AT_ONCE;
  }

  @Override
  public Verification verify(Optional<String> noted, LongConsumer progress) {
    return new ChainWalk(records, work, noted, progress).toTheEnd();
  }
}
