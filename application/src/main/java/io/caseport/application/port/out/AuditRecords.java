package io.caseport.application.port.out;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.audit.AuditEventId;
import io.caseport.domain.audit.AuditFilter;
import io.caseport.domain.audit.AuditLink;
import io.caseport.domain.audit.AuditRecord;
import java.util.List;
import java.util.Optional;

/**
 * The audit trail. Nothing in it is ever changed, and nothing taken out of it but all records of an
 * account that is erased.
 *
 * <p>A record is appended in the unit of work of the change that it tells of, without regard to
 * others that are appended at once. Later it is sealed: it gets its place in the one chain of all
 * records, which holds its digest as it was when it was appended. Places are numbered 1, 2, 3, …
 * without a gap, are never given again, and stay when the record is erased.
 */
public interface AuditRecords {

  /**
   * @throws StoreFailure.IdentifierTaken if the account has a record of that id, perhaps only at
   *     the end of the work
   */
  void append(AuditRecord record);

  Optional<AuditRecord> find(AccountId account, AuditEventId id);

  /**
   * Records of an account, the newest first: in the falling order of their ids.
   *
   * @param before only those whose ids are below this one
   */
  List<AuditRecord> list(
      AccountId account, AuditFilter filter, Optional<AuditEventId> before, int limit);

  /**
   * Gives places to up to {@code limit} records that have none, and returns how many. Several may
   * do so at once: a record MUST NOT get two places.
   */
  int seal(int limit);

  /** How many records have no place yet. */
  long unsealed();

  /** Up to {@code limit} places behind the one of that number, in their order. */
  List<Place> places(long number, int limit);

  /** The last place, if there is one. */
  Optional<AuditLink> head();

  /** Records that have no place and do not wait for one either: nobody here has appended them. */
  List<AuditRecord> strays(int limit);

  /**
   * @param record empty if it was erased with its account
   */
  record Place(AuditLink link, Optional<AuditRecord> record) {}
}
