package io.caseport.application.audit;

import io.caseport.application.paging.PageTokens;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.out.AuditRecords;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.audit.AuditEventId;
import io.caseport.domain.audit.AuditFilter;
import io.caseport.domain.audit.AuditRecord;
import java.util.UUID;

/** Pages of records; what is recorded meanwhile moves none. */
final class RecordPages {
  private final AuditRecords records;
  private final PageTokens tokens;

  RecordPages(AuditRecords records, PageTokens tokens) {
    this.records = records;
    this.tokens = tokens;
  }

  Page<AuditRecord> list(AccountId account, AuditFilter filter, PageRequest page) {
    var scope = new PageTokens.Scope(account, "audit", filter);
    var before =
        tokens.open(page, scope).map(position -> new AuditEventId(UUID.fromString(position)));
    var rows = records.list(account, filter, before, page.size() + 1);
    return tokens.page(rows, page, scope, last -> last.id().toString());
  }
}
