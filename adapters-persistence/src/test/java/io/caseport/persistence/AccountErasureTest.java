package io.caseport.persistence;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.fixture.Accounts;
import io.caseport.application.fixture.FilledAccount;
import io.caseport.application.fixture.PlainSecretVault;
import io.caseport.domain.account.AccountId;
import io.caseport.persistence.postgres.PostgresDatabase;
import io.caseport.persistence.postgres.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database itself is asked which tables have something of an account. */
class AccountErasureTest {

  @Test
  void nothing_of_an_erased_account_is_left_in_sqlite(@TempDir Path path) throws Exception {
    try (var folder = StoreFolder.in(path)) {
      var ports = folder.openPorts();
      var url = "jdbc:sqlite:" + folder.database();
      assertErased(ports, url, 31);

      folder.tamper("CREATE VIRTUAL TABLE word USING fts5vocab (case_gram, row)");
      assertThat(RawDatabase.text(folder.database(), "SELECT count(*) FROM word"))
          .as("grams of the other account")
          .isNotEqualTo("0");
      ports.caseIndex().catchUp(99);
      erase(ports, GLOBEX);
      assertThat(RawDatabase.text(folder.database(), "SELECT count(*) FROM word")).isEqualTo("0");
      folder.tamper("INSERT INTO case_gram (case_gram) VALUES ('integrity-check')");
    }
  }

  /**
   * Engineers, who have an account that is not erased, and the chain, which tells of no content.
   */
  private static final Set<String> OF_THE_PROVIDER =
      Set.of("engineer", "audit_link", "audit_unsealed");

  @Test
  void nothing_of_an_erased_account_is_left_in_postgresql() throws Exception {
    try (var data = TestDatabase.ofAnEmptyStore();
        var database = PostgresDatabase.open(data.server())) {
      var ports = StoreFolder.ports(new SqlStore(database, new PlainSecretVault()));
      assertErased(ports, data.server().url(), 32);
    }
  }

  private static void assertErased(DrivenPorts ports, String url, int leastTables)
      throws SQLException {
    FilledAccount.add(ports, Accounts.acme(), Accounts.globex());
    try (var connection = DriverManager.getConnection(url)) {
      assertThat(rows(connection, ACME))
          .as("tables with rows of an account")
          .hasSizeGreaterThan(leastTables)
          .allSatisfy((_, rows) -> assertThat(rows).isNotEmpty());
      var others = rows(connection, GLOBEX);

      erase(ports, ACME);

      assertThat(rows(connection, ACME)).allSatisfy((_, rows) -> assertThat(rows).isEmpty());
      assertThat(rows(connection, GLOBEX)).isEqualTo(others);
    }
  }

  private static void erase(DrivenPorts ports, AccountId account) {
    for (int step = 0; ports.accounts().find(account).isPresent(); step++) {
      assertThat(step).isLessThan(100);
      ports.accounts().eraseSome(account, 3);
    }
  }

  /** All rows of the account in every table that has rows of accounts, by the table's name. */
  private static Map<String, List<List<String>>> rows(Connection connection, AccountId account)
      throws SQLException {
    var rows = new TreeMap<String, List<List<String>>>();
    for (var table : tables(connection)) {
      try (var select =
          connection.prepareStatement("SELECT * FROM " + table + " WHERE account_id = ?")) {
        select.setString(1, account.value());
        try (var results = select.executeQuery()) {
          var found = new ArrayList<List<String>>();
          while (results.next()) {
            var row = new ArrayList<String>();
            for (int i = 1; i <= results.getMetaData().getColumnCount(); i++) {
              row.add(String.valueOf(results.getString(i)));
            }
            found.add(row);
          }
          found.sort((one, other) -> one.toString().compareTo(other.toString()));
          rows.put(table, found);
        }
      }
    }
    return rows;
  }

  private static List<String> tables(Connection connection) throws SQLException {
    var tables = new ArrayList<String>();
    try (var columns =
        connection.getMetaData().getColumns(null, connection.getSchema(), "%", "account_id")) {
      while (columns.next()) {
        var name = columns.getString("TABLE_NAME");
        if (!OF_THE_PROVIDER.contains(name)) {
          tables.add(name);
        }
      }
    }
    return tables;
  }
}
