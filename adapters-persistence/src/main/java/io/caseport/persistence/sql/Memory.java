package io.caseport.persistence.sql;

import io.caseport.application.port.out.PolicyRepository.Grants;
import io.caseport.domain.account.AccountId;
import java.util.function.Supplier;

/**
 * What users and roles are granted, as it was read before. It MUST be given again only if something
 * that was read in the transaction at hand proves that reading anew would give the same.
 */
@FunctionalInterface
public interface Memory {

  /** Remembers nothing. */
  Memory NONE = (_, _, _, read) -> read.get();

  /**
   * @param question names, with the account, who is asked about
   */
  Grants recall(Session session, AccountId account, Object question, Supplier<Grants> read);
}
