package io.caseport.application.port.out;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.signin.IssuedToken;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The tokens of those who are signed in to the console, and of those who are about to. Moments MUST
 * be kept to the millisecond. A token MUST go with its user, and with its account when that is
 * erased.
 */
public interface ConsoleTokens {

  /**
   * @throws StoreFailure.IdentifierTaken if the digest is taken, or the id in the account
   */
  void add(IssuedToken token);

  /** The token of that digest, over or not. */
  Optional<IssuedToken> find(String digest);

  /**
   * Up to {@code limit} of the sessions of the user, or of root where {@code user} is empty, that
   * are not over at {@code now}: the newest first, and by id where they are of one moment.
   */
  List<IssuedToken> sessions(AccountId account, Optional<UniqueId> user, Instant now, int limit);

  /** Does nothing if there is none, or if it is another's. */
  void remove(AccountId account, Optional<UniqueId> user, AccessKeyId id);

  /** Removes all of the user's, or of root's where {@code user} is empty. */
  void removeAll(AccountId account, Optional<UniqueId> user);

  /**
   * Gives those of the user's, or of root's where {@code user} is empty, that have the mark of a
   * password another one.
   */
  void remark(AccountId account, Optional<UniqueId> user, String mark, String renewed);

  /** Removes up to {@code limit} that were over at that moment; returns how many. */
  int removeOver(Instant moment, int limit);
}
