package io.caseport.persistence.sql;

import java.util.function.Function;

/**
 * Where repositories run their statements: in the unit of work at hand or, outside any, each in a
 * transaction of its own.
 */
public interface Database {

  <T> T read(Function<Session, T> work);

  /** As the other; outside a unit of work, those who ask the same may share an answer. */
  <K, T> T read(SharedReads<K, T> shared, K question, Function<Session, T> work);

  <T> T write(Function<Session, T> work);
}
