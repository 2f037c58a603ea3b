package io.caseport.application.port.in;

import io.caseport.domain.account.Account;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.refusal.Refusal;

/**
 * Which accounts make up an organization, for whoever operates the installation. There is no
 * caller: it is reached only from the machine that holds the data, never over the network.
 *
 * <p>Every method MUST refuse with {@link Refusal.NoSuchEntity} an account that is not known, and
 * hold from the next request on.
 */
public interface OrganizationAdministration {

  /**
   * Makes an account the management account of an organization of its own; one that manages an
   * organization stays as it is.
   *
   * @throws Refusal.AccountNotFit if it is closed, or a member of another's organization
   */
  Account createOrganization(AccountId management);

  /**
   * Takes an account into an organization; a member stays as it is.
   *
   * @throws Refusal.AccountNotFit if either is closed, the first manages no organization, or the
   *     other is in another one
   */
  Account addMember(AccountId management, AccountId member);

  /**
   * Lets an account out of its organization, which ends with its management account.
   *
   * @throws Refusal.AccountNotFit if it is in none, or manages one that has other members
   */
  Account leaveOrganization(AccountId member);

  /**
   * The accounts of an organization by id, its management account and closed ones included.
   *
   * @throws Refusal.AccountNotFit if it manages no organization
   */
  Page<Account> listMembers(AccountId management, PageRequest page);
}
