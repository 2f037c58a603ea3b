package io.caseport.persistence.sql;

import java.util.List;

/** How an engine adds rows of several tables. */
@FunctionalInterface
public interface Inserts {

  /** By a statement each, which costs little where the database is in the same process. */
  Inserts ONE_BY_ONE =
      (session, rows) ->
          rows.stream()
              .map(row -> session.update(row.sql(), row.parameters().toArray()))
              .toList();

  /** Returns how many rows each has added; 0 where there was a conflict. */
  List<Integer> run(Session session, List<Insert> rows);
}
