package io.caseport.application.port.in;

import io.caseport.domain.account.Account;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.account.AccountName;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.SecretAccessKey;
import io.caseport.domain.plan.SupportPlan;
import io.caseport.domain.refusal.Refusal;

/**
 * The accounts of this installation, for whoever operates it. There is no caller: it is reached
 * only from the machine that holds the data, never over the network.
 *
 * <p>The provider's own account can be looked at and nothing more: each change of it MUST be
 * refused with {@link Refusal.AccountNotFit}.
 */
public interface AccountAdministration {

  /**
   * Opens an account with a root user, a generated password and an access key of the root user.
   *
   * @throws Refusal.EntityAlreadyExists if another account has the e-mail address
   */
  NewAccount createAccount(AccountName name, EmailAddress email, SupportPlan plan);

  /**
   * @throws Refusal.NoSuchEntity for an unknown account
   */
  Account getAccount(AccountId id);

  /** Accounts by id, without the provider's own. */
  Page<Account> listAccounts(PageRequest page);

  /**
   * Holds from the next request on.
   *
   * @throws Refusal.NoSuchEntity for an unknown account
   */
  Account setPlan(AccountId id, SupportPlan plan);

  /**
   * Closes an account: from the next request on, on whatever server, nobody can do anything in it,
   * and its keys and sessions are refused as if they were not known. All of it is kept. A closed
   * account stays as it is.
   *
   * @throws Refusal.NoSuchEntity for an unknown account
   */
  Account closeAccount(AccountId id);

  /**
   * Undoes {@link #closeAccount} from the next request on. An open account stays as it is.
   *
   * @throws Refusal.NoSuchEntity for an unknown account
   * @throws Refusal.AccountNotFit if it is being erased
   */
  Account reopenAccount(AccountId id);

  /**
   * Erases some of what belongs to a closed account; called again until there is nothing more, all
   * of it, and then its id and its e-mail address are free. The account cannot be reopened from the
   * first call on. Whoever stops in between goes on by calling it again at any time. Policies of
   * other accounts that name it stay as they are.
   *
   * @throws Refusal.NoSuchEntity for an unknown account, such as one that is erased
   * @throws Refusal.AccountNotFit if it is open
   */
  Erased eraseSome(AccountId id);

  /**
   * Gives the root user a generated password, for one who has forgotten theirs. Its sessions in the
   * console end, and its devices for one-time codes stay.
   *
   * @return the password, which is told only here
   * @throws Refusal.NoSuchEntity for an unknown account
   */
  String resetRootPassword(AccountId id);

  /** How many things went, and whether there are more. */
  record Erased(int things, boolean more) {}

  /** The only time that password and secret are told. */
  record NewAccount(
      Account account,
      String rootPassword,
      AccessKeyId accessKeyId,
      SecretAccessKey secretAccessKey) {

    @Override
    public String toString() {
      return "NewAccount[" + account.id() + "]";
    }
  }
}
