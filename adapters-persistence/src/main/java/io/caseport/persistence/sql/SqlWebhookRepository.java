package io.caseport.persistence.sql;

import io.caseport.application.port.out.StoreFailure;
import io.caseport.application.port.out.WebhookRepository;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseEventKind;
import io.caseport.domain.event.EventFormat;
import io.caseport.domain.identity.SealedSecret;
import io.caseport.domain.webhook.RetiredSecret;
import io.caseport.domain.webhook.Webhook;
import io.caseport.domain.webhook.WebhookId;
import io.caseport.domain.webhook.WebhookName;
import io.caseport.domain.webhook.WebhookState;
import io.caseport.domain.webhook.WebhookUrl;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Webhooks and how far each has read. */
public final class SqlWebhookRepository implements WebhookRepository {
  private static final String COLUMNS =
      """
      account_id, webhook_id, url, format, kinds, state, secret, retired_secret, retired_until,
      created_at\
      """;
  private static final String ADD =
      """
      INSERT INTO webhook
        (account_id, webhook_id, url, format, kinds, state, secret, retired_secret, retired_until,
        created_at, position)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      """;
  private static final String REPLACE =
      """
      UPDATE webhook
      SET url = ?, format = ?, kinds = ?, state = ?, secret = ?, retired_secret = ?,
        retired_until = ?, created_at = ?
      WHERE account_id = ? AND webhook_id = ?
      """;
  private static final String ADVANCE =
      """
      UPDATE webhook SET position = ?
      WHERE account_id = ? AND webhook_id = ? AND position = ?
      """;

  /** What is sent something, of a table that is called webhook here. */
  static final String ACTIVE =
      """
      webhook.state = 'ENABLED' AND EXISTS (
        SELECT 1 FROM account
        WHERE account.account_id = webhook.account_id AND closed_at IS NULL)\
      """;

  private static final String HAS_UNREAD =
      """
      CASE WHEN webhook.account_id = ?
        THEN EXISTS (SELECT 1 FROM case_event WHERE case_event.position > webhook.position)
        ELSE EXISTS (
          SELECT 1 FROM case_event
          WHERE case_event.account_id = webhook.account_id
            AND case_event.position > webhook.position)
      END\
      """;

  private final Database database;

  public SqlWebhookRepository(Database database) {
    this.database = database;
  }

  @Override
  public void add(Webhook webhook, long position) {
    database.write(
        session -> {
          session.insert(
              "webhook " + webhook.name(),
              ADD,
              webhook.account().value(),
              webhook.id().value(),
              webhook.url().value(),
              webhook.format().name(),
              kinds(webhook),
              webhook.state().name(),
              webhook.secret().base64(),
              webhook.retired().map(old -> old.secret().base64()),
              webhook.retired().map(RetiredSecret::validUntil),
              webhook.createdAt(),
              position);
          return webhook;
        });
  }

  private static String kinds(Webhook webhook) {
    return JsonColumn.ofTexts(webhook.kinds().stream().map(CaseEventKind::name).sorted().toList());
  }

  @Override
  public Optional<Webhook> find(WebhookName name) {
    return database
        .read(session -> named(name).list(session, COLUMNS, SqlWebhookRepository::webhook).stream())
        .findFirst();
  }

  private static Query named(WebhookName name) {
    return AccountRows.in("webhook", name.account()).and("webhook_id = ?", name.id().value());
  }

  @Override
  public List<Webhook> of(AccountId account) {
    return database.read(
        session ->
            AccountRows.in("webhook", account)
                .then("ORDER BY created_at, webhook_id")
                .list(session, COLUMNS, SqlWebhookRepository::webhook));
  }

  @Override
  public void replace(Webhook webhook) {
    database.write(
        session -> {
          int replaced =
              session.update(
                  REPLACE,
                  webhook.url().value(),
                  webhook.format().name(),
                  kinds(webhook),
                  webhook.state().name(),
                  webhook.secret().base64(),
                  webhook.retired().map(old -> old.secret().base64()),
                  webhook.retired().map(RetiredSecret::validUntil),
                  webhook.createdAt(),
                  webhook.account().value(),
                  webhook.id().value());
          return requireOne(replaced, webhook.name());
        });
  }

  private static int requireOne(int rows, WebhookName name) {
    if (rows == 0) {
      throw new StoreFailure.Stale("webhook " + name);
    }
    return rows;
  }

  @Override
  public void remove(WebhookName name) {
    database.write(
        session -> {
          session.update(
              "DELETE FROM webhook_delivery WHERE account_id = ? AND webhook_id = ?",
              name.account().value(),
              name.id().value());
          return named(name).delete(session);
        });
  }

  @Override
  public List<Reading> behind(int limit) {
    return database.read(
        session ->
            behindQuery(limit)
                .list(
                    session,
                    COLUMNS + ", position",
                    row -> new Reading(webhook(row), row.number())));
  }

  static Query behindQuery(int limit) {
    return new Query("FROM webhook WHERE " + ACTIVE)
        .and(HAS_UNREAD, AccountId.DESK.value())
        .then("LIMIT ?", limit);
  }

  @Override
  public Optional<Long> position(WebhookName name) {
    return database.read(
        session -> named(name).list(session, "position", Row::number).stream().findFirst());
  }

  @Override
  public void advance(WebhookName name, long from, long to) {
    database.write(
        session ->
            requireOne(
                session.update(ADVANCE, to, name.account().value(), name.id().value(), from),
                name));
  }

  private static Webhook webhook(Row row) throws SQLException {
    return new Webhook(
        new WebhookName(new AccountId(row.text()), new WebhookId(row.text())),
        new WebhookUrl(row.text()),
        EventFormat.valueOf(row.text()),
        kinds(row.text()),
        WebhookState.valueOf(row.text()),
        new SealedSecret(row.text()),
        retired(row),
        row.moment());
  }

  private static Set<CaseEventKind> kinds(String column) {
    return JsonColumn.texts(column).stream()
        .map(CaseEventKind::valueOf)
        .collect(Collectors.toSet());
  }

  private static Optional<RetiredSecret> retired(Row row) throws SQLException {
    var secret = row.optionalText();
    var until = row.optionalMoment();
    return secret.flatMap(text -> until.map(at -> new RetiredSecret(new SealedSecret(text), at)));
  }
}
