package io.caseport.application.port.out;

import io.caseport.domain.account.Account;
import io.caseport.domain.account.AccountAlias;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.account.EmailAddress;
import java.util.List;
import java.util.Optional;

/** The accounts of this installation. Ids, aliases and root e-mail addresses MUST be unique. */
public interface AccountRepository {

  /**
   * @throws StoreFailure.IdentifierTaken if the id, the alias or the e-mail address is taken
   */
  void add(Account account);

  Optional<Account> find(AccountId id);

  /** Addresses are compared without regard to case. */
  Optional<Account> findByRootEmail(EmailAddress email);

  Optional<Account> findByAlias(AccountAlias alias);

  /**
   * Puts the account in place of the one with its id.
   *
   * @throws StoreFailure.Stale if there is none
   * @throws StoreFailure.IdentifierTaken if another has the alias or the e-mail address
   */
  void replace(Account account);

  /**
   * Removes up to {@code limit} of the things that belong to the account, such as a case with all
   * that was written on it, and behind the last of them the account itself; damaged ones MUST go
   * like others. The accounts of an organization that it manages MUST be in none then.
   *
   * @return how many; 0 if there is no such account any more
   */
  int eraseSome(AccountId id, int limit);

  /**
   * Up to {@code limit} accounts of an organization by id, from the first behind {@code after}; the
   * management account is one of them.
   */
  List<Account> members(AccountId management, Optional<AccountId> after, int limit);

  /** Up to {@code limit} accounts by id, from the first behind {@code after}. */
  List<Account> list(Optional<AccountId> after, int limit);
}
