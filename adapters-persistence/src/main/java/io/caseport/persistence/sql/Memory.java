package io.caseport.persistence.sql;

import io.caseport.domain.account.AccountId;
import java.util.function.Supplier;

/**
 * Answers of before. One MUST be given again only if something that was read in the transaction at
 * hand proves that reading anew would give the same.
 */
public interface Memory {

  /** Remembers nothing. */
  Memory NONE =
      new Memory() {
        @Override
        public <T> T recall(Session session, AccountId account, Object question, Supplier<T> read) {
          return read.get();
        }
      };

  /**
   * @param question names, with the account, what is asked; equal questions have answers of one
   *     type
   */
  <T> T recall(Session session, AccountId account, Object question, Supplier<T> read);
}
