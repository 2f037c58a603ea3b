package io.caseport.application.port.out;

import io.caseport.domain.account.AccountId;
import java.time.Instant;
import java.util.Optional;

/** Answers that calls have had, for calls that are repeated. */
public interface CallRecords {

  Optional<Answer> find(AccountId account, String key);

  /**
   * @throws StoreFailure.IdentifierTaken if the key has an answer
   */
  void add(AccountId account, String key, Answer answer);

  /** Forgets that answer; does nothing if there is none. */
  void remove(AccountId account, String key);

  /** Forgets up to {@code limit} answers given before {@code moment}; returns how many. */
  int removeBefore(Instant moment, int limit);

  /** An answer in sealed form, since some contain a secret. */
  record Answer(byte[] sealed, Instant givenAt) {}
}
