package io.caseport.persistence.sql;

import io.caseport.application.port.out.CallRecords;
import io.caseport.domain.account.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Answers of calls, until they are too old for a repetition. */
public final class SqlCallRecords implements CallRecords {
  private static final String SELECT =
      "SELECT sealed, given_at FROM call_answer WHERE account_id = ? AND call_key = ?";
  private static final String INSERT =
      """
      INSERT INTO call_answer (account_id, call_key, sealed, given_at)
      VALUES (?, ?, ?, ?)
      """;
  private static final String DELETE =
      "DELETE FROM call_answer WHERE account_id = ? AND call_key = ?";
  private static final String DELETE_OLDEST =
      """
      DELETE FROM call_answer
      WHERE (account_id, call_key) IN (
        SELECT account_id, call_key FROM call_answer
        WHERE given_at < ? ORDER BY given_at LIMIT ?)
      """;

  private final Database database;

  public SqlCallRecords(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Answer> find(AccountId account, String key) {
    return database.read(
        session ->
            session.find(
                SELECT, row -> new Answer(row.bytes(), row.moment()), account.value(), key));
  }

  @Override
  public void add(AccountId account, String key, Answer answer) {
    database.write(
        session -> {
          session.insert(
              List.of(
                  new Insert(
                      "answer of a call",
                      INSERT,
                      List.of(account.value(), key, answer.sealed(), answer.givenAt()))));
          return answer;
        });
  }

  @Override
  public void remove(AccountId account, String key) {
    database.write(session -> session.update(DELETE, account.value(), key));
  }

  @Override
  public int removeBefore(Instant moment, int limit) {
    return database.write(
        session -> session.update(DELETE_OLDEST, Moments.atOrAfter(moment), limit));
  }
}
