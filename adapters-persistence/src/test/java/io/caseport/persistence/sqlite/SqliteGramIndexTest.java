package io.caseport.persistence.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.persistence.StoreFolder;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteGramIndexTest {
  @Test
  void candidates_are_found_among_the_numbers_of_some_blocks_alone(@TempDir Path path)
      throws SQLException {
    try (var folder = StoreFolder.in(path);
        var connection = SqliteFile.snapshot(folder.database());
        var statement =
            connection.prepareStatement("EXPLAIN QUERY PLAN " + SqliteGramIndex.NEWEST);
        var results = statement.executeQuery()) {
      var steps = new ArrayList<String>();
      while (results.next()) {
        steps.add(results.getString("detail"));
      }
      assertThat(steps)
          .anyMatch(step -> step.matches("SCAN case_gram VIRTUAL TABLE INDEX \\d+:.*[<>].*"))
          .anyMatch(step -> step.startsWith("SEARCH s USING INTEGER PRIMARY KEY (rowid=?)"))
          .noneMatch(step -> step.startsWith("SCAN s"));
    }
  }
}
