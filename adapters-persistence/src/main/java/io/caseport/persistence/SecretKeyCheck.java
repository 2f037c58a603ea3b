package io.caseport.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.application.port.out.SecretVault;
import io.caseport.persistence.sql.Database;
import io.caseport.persistence.sql.Row;

/**
 * Tells whether a key is the one that the data was sealed with, by something sealed for that alone.
 */
final class SecretKeyCheck {
  private static final String CONTEXT = "secret-key-check";
  private static final String SELECT = "SELECT sealed FROM secret_key_check";
  private static final String INSERT =
      "INSERT INTO secret_key_check (number, sealed) VALUES (1, ?)";

  private SecretKeyCheck() {}

  /** Data without a mark takes the key for its own. For one process at a time. */
  static boolean fits(Database database, SecretVault vault) {
    var sealed = database.read(session -> session.find(SELECT, Row::bytes));
    if (sealed.isEmpty()) {
      var mark = vault.seal(CONTEXT.getBytes(UTF_8), CONTEXT);
      return database.write(session -> session.update(INSERT, (Object) mark)) == 1;
    }
    return vault.open(sealed.get(), CONTEXT).isPresent();
  }
}
