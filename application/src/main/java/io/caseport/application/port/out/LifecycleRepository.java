package io.caseport.application.port.out;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.Lifecycle;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What people have said that becomes of recommendations: of an account for itself, and of a
 * management account for its organization. Moments MUST be kept to the millisecond.
 */
public interface LifecycleRepository {

  /** Puts the lifecycle in place of another of the recommendation. */
  void put(AccountId account, Scope scope, CheckId check, Lifecycle lifecycle);

  Optional<Lifecycle> find(AccountId account, Scope scope, CheckId check);

  /** By check. */
  Map<CheckId, Lifecycle> all(AccountId account, Scope scope);

  /** What each of some accounts has said for itself of one recommendation. */
  Map<AccountId, Lifecycle> ofAccounts(Set<AccountId> accounts, CheckId check);

  /** Whom a recommendation is for. */
  enum Scope {
    ACCOUNT,
    ORGANIZATION
  }
}
