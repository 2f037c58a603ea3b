package io.caseport.persistence.sql;

import java.util.List;
import java.util.Optional;

/** How an engine adds rows of several tables. */
@FunctionalInterface
public interface Inserts {

  /** By a statement each, which costs little where the database is in the same process. */
  Inserts ONE_BY_ONE =
      (session, rows) ->
          rows.stream()
              .filter(row -> session.update(row.sql(), row.parameters().toArray()) == 0)
              .findFirst();

  /** Returns the first row with which there was a conflict; those behind it MAY be left out. */
  Optional<Insert> run(Session session, List<Insert> rows);
}
