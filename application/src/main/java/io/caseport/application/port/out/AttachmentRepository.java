package io.caseport.application.port.out;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.Attachment;
import io.caseport.domain.cases.AttachmentId;
import io.caseport.domain.cases.AttachmentSet;
import io.caseport.domain.cases.AttachmentSetId;
import io.caseport.domain.cases.ContentKey;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Attachments, by which contents have names, and the sets they arrive in. Reading a row that is not
 * what was written MUST be refused with {@link StoreFailure.Damaged}.
 */
public interface AttachmentRepository {

  /** Puts the set in place of the one with its id, if there is one. */
  void put(AttachmentSet set);

  Optional<AttachmentSet> findSet(AccountId account, AttachmentSetId id);

  /** How many sets the account has created at {@code since} or later. */
  int countSetsSince(AccountId account, Instant since);

  /**
   * @throws StoreFailure.IdentifierTaken if the id is taken
   */
  void add(Attachment attachment);

  Optional<Attachment> find(AccountId account, AttachmentId id);

  /** Whether a case of the account that was created at {@code since} or later carries the file. */
  boolean isOnCaseSince(AccountId account, AttachmentId id, Instant since);

  /**
   * Removes up to {@code limit} sets that had expired before {@code moment}, oldest first, and
   * those of their files that no communication carries; returns how many sets.
   */
  int removeExpired(Instant moment, int limit);

  /** Notes those of the contents that no attachment of their account names. */
  void noteUnnamed(Collection<ContentKey> suspects, Instant now);

  /**
   * Forgets up to {@code limit} contents that no attachment of their account names and that were
   * noted before {@code moment}, and returns them to be removed in the same work. Contents whose
   * attachments were removed are noted by the first call after that, with its {@code now}; contents
   * that are named again MUST NOT come.
   */
  List<ContentKey> forgetUnnamed(Instant now, Instant moment, int limit);
}
