package io.caseport.persistence.sql;

import io.caseport.application.port.out.ConsoleTokens;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.signin.IssuedToken;
import io.caseport.domain.signin.IssuedToken.Purpose;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The sessions of the console and the steps towards them. */
public final class SqlConsoleTokens implements ConsoleTokens {
  private static final String COLUMNS =
      """
      token_digest, session_id, account_id, user_id, purpose, password_mark, tries_key, issued_at,
      expires_at, mfa_at, source_ip, user_agent\
      """;
  private static final String ADD =
      """
      INSERT INTO console_session
        (token_digest, session_id, account_id, user_id, purpose, password_mark, tries_key,
         issued_at, expires_at, mfa_at, source_ip, user_agent)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      """;

  static final String REMOVE_OVER =
      """
      DELETE FROM console_session
      WHERE (account_id, session_id) IN (
        SELECT account_id, session_id FROM console_session WHERE expires_at <= ? LIMIT ?)
      """;

  private final Database database;

  public SqlConsoleTokens(Database database) {
    this.database = database;
  }

  @Override
  public void add(IssuedToken token) {
    database.write(
        session -> {
          session.insert(
              "session " + token.id(),
              ADD,
              token.digest(),
              token.id().value(),
              token.account().value(),
              token.user().map(UniqueId::value),
              token.purpose().name(),
              token.passwordMark(),
              token.tries(),
              token.issuedAt(),
              token.expiresAt(),
              token.mfaAt(),
              token.sourceIp(),
              token.userAgent());
          return token;
        });
  }

  @Override
  public Optional<IssuedToken> find(String digest) {
    return database.read(
        session ->
            new Query("FROM console_session WHERE token_digest = ?", digest)
                .list(session, COLUMNS, SqlConsoleTokens::token).stream().findFirst());
  }

  @Override
  public List<IssuedToken> sessions(
      AccountId account, Optional<UniqueId> user, Instant now, int limit) {
    return database.read(
        session ->
            newest(account, user, now, limit).list(session, COLUMNS, SqlConsoleTokens::token));
  }

  static Query newest(AccountId account, Optional<UniqueId> user, Instant now, int limit) {
    return of(account, user)
        .and("purpose = ?", Purpose.BE_SIGNED_IN.name())
        .and("expires_at > ?", Moments.atOrBefore(now))
        .then("ORDER BY issued_at DESC, session_id DESC LIMIT ?", limit);
  }

  private static Query of(AccountId account, Optional<UniqueId> user) {
    return new Query("FROM console_session WHERE account_id = ?", account.value())
        .andSame("user_id", user.map(UniqueId::value));
  }

  @Override
  public void remove(AccountId account, Optional<UniqueId> user, AccessKeyId id) {
    database.write(session -> of(account, user).and("session_id = ?", id.value()).delete(session));
  }

  @Override
  public void removeAll(AccountId account, Optional<UniqueId> user) {
    database.write(session -> of(account, user).delete(session));
  }

  @Override
  public void remark(AccountId account, Optional<UniqueId> user, String mark, String renewed) {
    database.write(session -> marked(account, user, mark, renewed).update(session));
  }

  private static Query marked(
      AccountId account, Optional<UniqueId> user, String mark, String renewed) {
    return new Query(
            "UPDATE console_session SET password_mark = ? WHERE account_id = ?",
            renewed,
            account.value())
        .andSame("user_id", user.map(UniqueId::value))
        .and("password_mark = ?", mark);
  }

  @Override
  public int removeOver(Instant moment, int limit) {
    return database.write(
        session -> session.update(REMOVE_OVER, Moments.atOrBefore(moment), limit));
  }

  private static IssuedToken token(Row row) throws SQLException {
    return new IssuedToken(
        row.text(),
        new AccessKeyId(row.text()),
        new AccountId(row.text()),
        row.optionalText().map(UniqueId::new),
        Purpose.valueOf(row.text()),
        row.text(),
        row.text(),
        row.moment(),
        row.moment(),
        row.optionalMoment(),
        row.optionalText(),
        row.optionalText());
  }
}
