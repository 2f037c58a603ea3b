package io.caseport.persistence.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import org.junit.jupiter.api.Test;

class StatementCacheTest {
  @Test
  void a_statement_that_is_forgotten_is_closed_and_prepared_anew() throws Exception {
    try (var connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
      var cache = new StatementCache(connection);
      var first = cache.get("SELECT 1");
      assertThat(cache.get("SELECT 1")).isSameAs(first);
      cache.forget("SELECT 1");
      assertThat(first.isClosed()).isTrue();
      var second = cache.get("SELECT 1");
      assertThat(second).isNotSameAs(first);
      assertThat(second.executeQuery().getInt(1)).isEqualTo(1);
    }
  }
}
