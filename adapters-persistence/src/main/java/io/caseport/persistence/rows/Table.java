package io.caseport.persistence.rows;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A table, as the database itself describes it.
 *
 * @param key the columns of the primary key in order
 * @param references the tables that its rows refer to
 */
public record Table(String name, List<Column> columns, List<String> key, Set<String> references) {
  private static final String DIGEST = "digest";

  public Table {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
    references = Set.copyOf(references);
  }

  /** A query of its rows, each with all columns in their order. */
  public String select() {
    return "SELECT " + columnNames() + " FROM " + name;
  }

  /** A query of all rows in an order that does not depend on the engine. */
  public String selectInOrder() {
    return select() + " ORDER BY " + String.join(", ", key);
  }

  public String insert() {
    return "INSERT INTO %s (%s) VALUES (%s)"
        .formatted(
            name, columnNames(), String.join(", ", Collections.nCopies(columns.size(), "?")));
  }

  private String columnNames() {
    return columns.stream().map(Column::name).collect(joining(", "));
  }

  /** The row at hand; a value that is not there is an empty {@code Optional}. */
  public List<Object> read(ResultSet results) throws SQLException {
    var values = new ArrayList<Object>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      values.add(columns.get(i).kind().read(results, i + 1));
    }
    return values;
  }

  /** The place of the digest, which is of the columns before it; empty if rows have none. */
  OptionalInt digest() {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).equals(new Column(DIGEST, ColumnKind.BYTES))) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** Whether a row may take megabytes, so that only few may be in memory. */
  public boolean isBulky() {
    return columns.stream()
        .anyMatch(column -> column.kind() == ColumnKind.BYTES && !column.name().equals(DIGEST));
  }
}
