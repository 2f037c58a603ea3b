package io.caseport.persistence.sql;

import io.caseport.domain.account.AccountId;

/** The rows of an account in a table whose primary key begins with the account. */
final class AccountRows {
  private AccountRows() {}

  static Query in(String table, AccountId account) {
    return new Query("FROM " + table + " WHERE account_id = ?", account.value());
  }

  static int count(Session session, String table, AccountId account) {
    return in(table, account).count(session);
  }
}
