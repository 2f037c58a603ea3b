package io.caseport.persistence.sql;

import io.caseport.application.port.out.CannedReplyRepository;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.desk.CannedReply;
import io.caseport.domain.desk.CannedReplyName;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Canned replies. */
public final class SqlCannedReplyRepository implements CannedReplyRepository {
  private static final String TABLE = "canned_reply";
  private static final String INSERT =
      """
      INSERT INTO canned_reply (account_id, name, language, body) VALUES (?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      """;
  private static final String UPDATE =
      "UPDATE canned_reply SET body = ? WHERE account_id = ? AND name = ? AND language = ?";

  private final Database database;

  public SqlCannedReplyRepository(Database database) {
    this.database = database;
  }

  @Override
  public void add(AccountId account, CannedReply reply) {
    database.write(
        session -> {
          session.insert(
              "canned reply " + reply.name(),
              INSERT,
              account.value(),
              reply.name().value(),
              reply.language().value(),
              reply.body());
          return reply;
        });
  }

  @Override
  public void replace(AccountId account, CannedReply reply) {
    int updated =
        database.write(
            session ->
                session.update(
                    UPDATE,
                    reply.body(),
                    account.value(),
                    reply.name().value(),
                    reply.language().value()));
    if (updated == 0) {
      throw new StoreFailure.Stale("canned reply " + reply.name());
    }
  }

  @Override
  public Optional<CannedReply> find(
      AccountId account, CannedReplyName name, LanguageCode language) {
    return database
        .read(
            session ->
                named(account, name, language)
                    .list(session, "name, language, body", SqlCannedReplyRepository::reply))
        .stream()
        .findFirst();
  }

  private static Query named(AccountId account, CannedReplyName name, LanguageCode language) {
    return AccountRows.in(TABLE, account)
        .and("name = ?", name.value())
        .and("language = ?", language.value());
  }

  @Override
  public boolean remove(AccountId account, CannedReplyName name, LanguageCode language) {
    return database.write(session -> named(account, name, language).delete(session)) > 0;
  }

  @Override
  public int count(AccountId account) {
    return database.read(session -> AccountRows.count(session, TABLE, account));
  }

  @Override
  public List<CannedReply> list(AccountId account, Optional<ReplyPlace> after, int limit) {
    var page =
        AccountRows.in(TABLE, account)
            .andIf(
                after,
                (query, last) ->
                    query.and(
                        "(name, language) > (?, ?)", last.name().value(), last.language().value()))
            .then("ORDER BY name, language LIMIT ?", limit);
    return database.read(
        session -> page.list(session, "name, language, body", SqlCannedReplyRepository::reply));
  }

  private static CannedReply reply(Row row) throws SQLException {
    return new CannedReply(
        new CannedReplyName(row.text()), new LanguageCode(row.text()), row.text());
  }
}
