package io.caseport.persistence.sql;

/** When rows are inserted that need not be there before the next statement. */
public enum Inserts {
  /** At once, which costs little where the database is in the same process. */
  EACH,

  /**
   * With those that follow and with the commit, where to ask the server takes longer than to
   * insert.
   */
  GATHERED
}
