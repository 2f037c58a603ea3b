package io.caseport.application.port.in;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.audit.AuditEventId;
import io.caseport.domain.audit.AuditFilter;
import io.caseport.domain.audit.AuditRecord;
import io.caseport.domain.refusal.Refusal;
import java.util.Optional;

/** What has happened in an account, for those who may know. */
public interface AuditTrail {

  /**
   * Records of an account, the newest first. Of their own account callers need {@code
   * cloudtrail:LookupEvents}; engineers of the desk {@code desk:LookupAuditEvents} of any.
   *
   * @throws Refusal.AccessDenied without that permission
   * @throws Refusal.InvalidPageToken for a token of another list
   */
  Page<AuditRecord> lookUp(Caller caller, AccountId account, AuditFilter filter, PageRequest page);

  /** The record of that id, if the account has it; needs the same permission. */
  Optional<AuditRecord> find(Caller caller, AccountId account, AuditEventId id);
}
