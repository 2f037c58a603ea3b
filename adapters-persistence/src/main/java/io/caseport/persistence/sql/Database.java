package io.caseport.persistence.sql;

import java.util.function.Function;

/**
 * Where repositories run their statements: in the unit of work at hand or, outside any, each in a
 * transaction of its own.
 */
public interface Database {

  <T> T read(Function<Session, T> work);

  <T> T write(Function<Session, T> work);
}
