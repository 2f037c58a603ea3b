package io.caseport.persistence.sql;

import io.caseport.application.port.out.CaseRepository.TimeSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A query, from its FROM on, whose conditions depend on what is asked for. */
public final class Query {
  static final String COUNT = "count(*)";

  private final StringBuilder sql;
  private final List<Object> parameters = new ArrayList<>();

  public Query(String start, Object... startParameters) {
    sql = new StringBuilder(start);
    parameters.addAll(List.of(startParameters));
  }

  Query and(String condition, Object... conditionParameters) {
    sql.append("\nAND ").append(condition);
    parameters.addAll(List.of(conditionParameters));
    return this;
  }

  <T> Query andIf(Optional<T> wanted, BiConsumer<Query, T> condition) {
    wanted.ifPresent(value -> condition.accept(this, value));
    return this;
  }

  /** Two forms, since not every engine has an index find what IS NOT DISTINCT FROM says. */
  Query andSame(String column, Optional<String> wanted) {
    return wanted.isPresent() ? and(column + " = ?", wanted.get()) : and(column + " IS NULL");
  }

  Query andWithin(String column, TimeSpan span) {
    return andIf(span.from(), (q, from) -> q.and(column + " >= ?", Moments.atOrAfter(from)))
        .andIf(span.to(), (q, to) -> q.and(column + " <= ?", Moments.atOrBefore(to)));
  }

  /**
   * The values are filled up to a power of two by repeating the last one, so that lists of any
   * length make only a few different statements to prepare.
   */
  public Query andIn(String column, Collection<?> values) {
    int size = values.size();
    int places = size <= 1 ? size : Integer.highestOneBit(size - 1) << 1;
    sql.append("\nAND ").append(column).append(" IN (");
    sql.append("?, ".repeat(Math.max(0, places - 1))).append(places > 0 ? "?)" : ")");
    var filled = new ArrayList<Object>(values);
    while (filled.size() < places) {
      filled.add(filled.getLast());
    }
    parameters.addAll(filled);
    return this;
  }

  Query then(String end, Object... endParameters) {
    sql.append('\n').append(end);
    parameters.addAll(List.of(endParameters));
    return this;
  }

  String selecting(String columns) {
    return "SELECT " + columns + "\n" + sql;
  }

  Object[] parameters() {
    return parameters.toArray();
  }

  public <T> List<T> list(Session session, String columns, RowReader<T> reader) {
    return session.list(selecting(columns), reader, parameters());
  }

  /** For one that starts with its UPDATE. */
  int update(Session session) {
    return session.update(sql.toString(), parameters());
  }

  int delete(Session session) {
    return session.update("DELETE " + sql, parameters());
  }

  int count(Session session) {
    return list(session, COUNT, Row::count).getFirst();
  }
}
