package io.caseport.application.port.in;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.audit.AuditEventId;
import io.caseport.domain.audit.AuditFilter;
import io.caseport.domain.audit.AuditRecord;
import java.util.Optional;
import java.util.function.LongConsumer;

/** The audit trail for the operator, who has the store itself and needs nobody's permission. */
public interface AuditOversight {

  /** Records of an account, whether or not it is open, the newest first. */
  Page<AuditRecord> list(AccountId account, AuditFilter filter, PageRequest page);

  Optional<AuditRecord> find(AccountId account, AuditEventId id);

  /**
   * Gives some records that have none yet their place in the chain, and returns whether there may
   * be more. Several servers may do so at once.
   */
  boolean sealSome();

  /**
   * Walks the whole chain and compares each record with its place in it, some at a time.
   *
   * @param noted a link that was the last of the chain at some time
   * @param progress told how many places have been seen
   */
  Verification verify(Optional<String> noted, LongConsumer progress);

  /**
   * @param sealed how many places there are
   * @param erased how many of their records went with an account that was erased
   * @param unsealed how many records have no place yet, so that nothing can be said of them
   * @param head the last link, which is worth noting elsewhere
   * @param fault the first place where the trail is not as it was written
   */
  record Verification(
      long sealed, long erased, long unsealed, String head, Optional<Fault> fault) {}

  /**
   * @param place the number of the place, or of the last one for a fault that is behind it
   * @param event the id of the record and its account, if the fault is in one
   */
  record Fault(Kind kind, long place, Optional<AuditEventId> event, Optional<AccountId> account) {}

  enum Kind {
    /** The record is not the one that was written. */
    CHANGED,
    /** The record is gone, and its account was not erased. */
    MISSING,
    /** The record was not written by this program. */
    ADDED,
    /** A place is gone, was put in, was changed, or stands elsewhere. */
    CHAIN,
    /** The noted link is not in the chain: it was cut off there, and perhaps made anew. */
    CUT_OFF
  }
}
