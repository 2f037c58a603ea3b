package io.caseport.persistence.sql;

import io.caseport.application.port.out.StoreFailure;
import java.sql.SQLException;

/** What an engine's errors mean to the core. */
public interface Failures {

  /** {@link StoreFailure.Stale} if and only if the transaction is as good as before. */
  StoreFailure of(SQLException failure);
}
