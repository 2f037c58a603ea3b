package io.caseport.application.port.out;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.Attachment;
import io.caseport.domain.cases.AttachmentId;
import io.caseport.domain.cases.AttachmentSet;
import io.caseport.domain.cases.AttachmentSetId;
import java.time.Instant;
import java.util.Optional;

/**
 * Attachments and the sets they arrive in. Reading a file that is not what was written MUST be
 * refused with {@link StoreFailure.Damaged}.
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
}
