package io.caseport.persistence.sql;

import io.caseport.application.port.out.StoreFailure;
import java.sql.SQLException;

/** What an engine's errors mean to the core. */
public interface Failures {

  StoreFailure of(SQLException failure);

  /** Whether there is a row with the key of one that was to be added. */
  boolean isTaken(SQLException failure);

  /** Whether only the statement was undone, and the transaction is as good as before. */
  boolean leavesTransaction(SQLException failure);
}
