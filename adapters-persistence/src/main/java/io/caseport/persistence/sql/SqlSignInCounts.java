package io.caseport.persistence.sql;

import io.caseport.application.port.out.SignInCounts;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.signin.SignInTries;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Tries to sign in, a row for each name, address, and name from an address. */
public final class SqlSignInCounts implements SignInCounts {
  private static final String COLUMNS = "attempt_key, account_id, user_id, failures, until_at";
  private static final String PUT =
      """
      INSERT INTO sign_in_attempt (attempt_key, account_id, user_id, failures, until_at)
      VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (attempt_key) DO UPDATE
      SET account_id = excluded.account_id, user_id = excluded.user_id,
        failures = excluded.failures, until_at = excluded.until_at
      """;
  static final String REMOVE_BEFORE =
      """
      DELETE FROM sign_in_attempt
      WHERE attempt_key IN (SELECT attempt_key FROM sign_in_attempt WHERE until_at < ? LIMIT ?)
      """;

  private final Database database;

  public SqlSignInCounts(Database database) {
    this.database = database;
  }

  @Override
  public Optional<SignInTries> find(String key) {
    return database.read(
        session ->
            new Query("FROM sign_in_attempt WHERE attempt_key = ?", key)
                .list(session, COLUMNS, SqlSignInCounts::tries).stream().findFirst());
  }

  @Override
  public void put(SignInTries tries) {
    database.write(
        session ->
            session.update(
                PUT,
                tries.key(),
                tries.account().map(AccountId::value),
                tries.user().map(UniqueId::value),
                tries.failures(),
                tries.until()));
  }

  @Override
  public void remove(String key) {
    database.write(
        session -> session.update("DELETE FROM sign_in_attempt WHERE attempt_key = ?", key));
  }

  @Override
  public int removeBefore(Instant moment, int limit) {
    return database.write(
        session -> session.update(REMOVE_BEFORE, Moments.atOrAfter(moment), limit));
  }

  private static SignInTries tries(Row row) throws SQLException {
    return new SignInTries(
        row.text(),
        row.optionalText().map(AccountId::new),
        row.optionalText().map(UniqueId::new),
        row.count(),
        row.moment());
  }
}
