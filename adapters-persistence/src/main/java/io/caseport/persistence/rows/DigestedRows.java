package io.caseport.persistence.rows;

import static java.util.stream.Collectors.joining;

import io.caseport.persistence.sql.RowDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Compares rows with the digests of their content, which neither engine does by itself. */
public final class DigestedRows {
  private static final int MOST_NAMED = 5;
  private static final int FETCHED = 500;
  private static final int FETCHED_BULKY = 8;

  private final Connection connection;
  private final Progress progress;
  private final List<String> damaged = new ArrayList<>();
  private long checked;
  private long wrong;

  private DigestedRows(Connection connection, Progress progress) {
    this.connection = connection;
    this.progress = progress;
  }

  /**
   * What came of it.
   *
   * @param damaged the first of them, each by its table and key
   */
  public record Outcome(long checked, long wrong, List<String> damaged) {}

  /** Compares all rows that have a digest, within the transaction of the connection. */
  public static Outcome all(Connection connection, Progress progress) throws SQLException {
    var rows = new DigestedRows(connection, progress);
    for (var table : digested(connection)) {
      rows.check(table, table.selectInOrder());
    }
    return rows.outcome();
  }

  /** Compares about so many rows of each table. */
  public static Outcome some(Connection connection, int wanted, Progress progress)
      throws SQLException {
    var rows = new DigestedRows(connection, progress);
    for (var table : digested(connection)) {
      rows.check(table, Engine.of(connection).sample(connection, table, wanted));
    }
    return rows.outcome();
  }

  private static List<Table> digested(Connection connection) throws SQLException {
    return Tables.of(connection).stream().filter(table -> table.digest().isPresent()).toList();
  }

  private void check(Table table, String query) throws SQLException {
    int digest = table.digest().orElseThrow();
    try (var statement = connection.createStatement()) {
      statement.setFetchSize(table.isBulky() ? FETCHED_BULKY : FETCHED);
      try (var results = statement.executeQuery(query)) {
        while (results.next()) {
          var values = table.read(results);
          if (!RowDigest.matches(table.name(), values.subList(0, digest), values.get(digest))) {
            note(table, values);
          }
          checked++;
          progress.at("checked", checked);
        }
      }
    }
  }

  private void note(Table table, List<Object> values) {
    wrong++;
    if (damaged.size() < MOST_NAMED) {
      damaged.add(
          IntStream.range(0, values.size())
              .filter(i -> table.key().contains(table.columns().get(i).name()))
              .mapToObj(i -> String.valueOf(values.get(i)))
              .collect(joining(" ", table.name() + " ", "")));
    }
  }

  private Outcome outcome() {
    return new Outcome(checked, wrong, List.copyOf(damaged));
  }
}
