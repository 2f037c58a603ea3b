package io.caseport.persistence.sql;

import io.caseport.application.port.out.WebhookDeliveries;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.event.PublishedEvent;
import io.caseport.domain.webhook.WebhookId;
import io.caseport.domain.webhook.WebhookName;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** What is to be sent to webhooks: that which waits behind another of its case has no due time. */
public final class SqlWebhookDeliveries implements WebhookDeliveries {
  private static final String ADD =
      """
      INSERT INTO webhook_delivery
        (account_id, webhook_id, position, case_account_id, case_id, attempts)
      VALUES (?, ?, ?, ?, ?, 0)
      ON CONFLICT (account_id, webhook_id, position) DO UPDATE
      SET attempts = 0, due_at = NULL, dead_at = NULL
      """;
  private static final String KEY = "account_id = ? AND webhook_id = ? AND position = ?";
  private static final String CLAIM =
      "UPDATE webhook_delivery SET attempts = attempts + 1, due_at = ? WHERE " + KEY;
  private static final String ARRIVED = "DELETE FROM webhook_delivery WHERE " + KEY;
  private static final String AGAIN =
      "UPDATE webhook_delivery SET due_at = ?, outcome = ? WHERE " + KEY;
  private static final String GIVEN_UP =
      "UPDATE webhook_delivery SET due_at = NULL, dead_at = ?, outcome = ? WHERE " + KEY;
  private static final String OF_CASE =
      "case_id = ? AND case_account_id = ? AND account_id = ? AND webhook_id = ?";
  private static final String LET_WAIT =
      "UPDATE webhook_delivery SET due_at = NULL WHERE "
          + OF_CASE
          + " AND position > ? AND due_at IS NOT NULL";

  private final Database database;

  public SqlWebhookDeliveries(Database database) {
    this.database = database;
  }

  @Override
  public void add(WebhookName webhook, List<PublishedEvent> events, Instant now) {
    if (!events.isEmpty()) {
      database.write(session -> add(session, webhook, events, now));
    }
  }

  private static int add(
      Session session, WebhookName webhook, List<PublishedEvent> events, Instant now) {
    var cases = new LinkedHashSet<OfCase>();
    events.forEach(event -> cases.add(OfCase.of(webhook, event)));
    session.updateEach(ADD, events.stream().map(event -> row(webhook, event)).toList());
    cases.forEach(of -> letFirstBeDue(session, of, now));
    return events.size();
  }

  private static Object[] row(WebhookName webhook, PublishedEvent event) {
    return new Object[] {
      webhook.account().value(),
      webhook.id().value(),
      event.position(),
      event.event().account().value(),
      event.event().caseId().value()
    };
  }

  /** Restores what holds of the deliveries of a case after some of them have changed. */
  private static void letFirstBeDue(Session session, OfCase of, Instant now) {
    var first = firstQuery(of).list(session, "position, due_at", First::of);
    if (!first.isEmpty()) {
      var head = first.getFirst();
      if (head.due().isEmpty()) {
        session.update(
            "UPDATE webhook_delivery SET due_at = ? WHERE " + KEY,
            now,
            of.webhook().account().value(),
            of.webhook().id().value(),
            head.position());
      }
      session.update(
          LET_WAIT,
          of.caseId(),
          of.caseAccount(),
          of.webhook().account().value(),
          of.webhook().id().value(),
          head.position());
    }
  }

  static Query firstQuery(OfCase of) {
    return new Query(
            "FROM webhook_delivery WHERE " + OF_CASE,
            of.caseId(),
            of.caseAccount(),
            of.webhook().account().value(),
            of.webhook().id().value())
        .and("dead_at IS NULL")
        .then("ORDER BY position LIMIT 1");
  }

  @Override
  public List<WebhookName> waiting(Instant now, int limit) {
    return database.read(
        session ->
            waitingQuery(now, limit)
                .list(
                    session,
                    "account_id, webhook_id",
                    row -> new WebhookName(new AccountId(row.text()), new WebhookId(row.text()))));
  }

  /** The first that is due of each webhook is the first entry of the webhook in the index. */
  static Query waitingQuery(Instant now, int limit) {
    return new Query(
            """
            FROM (
              SELECT account_id, webhook_id, (
                SELECT min(due_at) FROM webhook_delivery
                WHERE webhook_delivery.account_id = webhook.account_id
                  AND webhook_delivery.webhook_id = webhook.webhook_id
                  AND due_at IS NOT NULL) AS first_due
              FROM webhook WHERE %s) AS active
            WHERE first_due <= ?\
            """
                .formatted(SqlWebhookRepository.ACTIVE),
            now)
        .then("ORDER BY first_due, account_id, webhook_id LIMIT ?", limit);
  }

  @Override
  public Optional<Attempt> claim(WebhookName webhook, Instant now, Instant until) {
    return database.write(
        session -> {
          var due =
              dueQuery(webhook, now)
                  .list(session, "position, attempts + 1", SqlWebhookDeliveries::attempt);
          due.forEach(
              attempt ->
                  session.update(
                      CLAIM,
                      until,
                      webhook.account().value(),
                      webhook.id().value(),
                      attempt.position()));
          return due.stream().findFirst();
        });
  }

  private static Attempt attempt(Row row) throws SQLException {
    return new Attempt(row.number(), row.count());
  }

  static Query dueQuery(WebhookName webhook, Instant now) {
    return of(webhook).and("due_at <= ?", now).then("ORDER BY due_at, position LIMIT 1");
  }

  private static Query of(WebhookName webhook) {
    return AccountRows.in("webhook_delivery", webhook.account())
        .and("webhook_id = ?", webhook.id().value());
  }

  @Override
  public void settle(WebhookName webhook, Attempt attempt, Settlement settlement, Instant now) {
    database.write(
        session -> {
          var claimed =
              of(webhook)
                  .and("position = ?", attempt.position())
                  .and("attempts = ? AND dead_at IS NULL", attempt.number())
                  .list(session, "case_account_id, case_id", row -> OfCase.of(webhook, row));
          claimed.forEach(of -> settle(session, of, attempt.position(), settlement, now));
          return claimed.size();
        });
  }

  private static void settle(
      Session session, OfCase of, long position, Settlement settlement, Instant now) {
    var account = of.webhook().account().value();
    var id = of.webhook().id().value();
    switch (settlement) {
      case Settlement.Arrived() -> session.update(ARRIVED, account, id, position);
      case Settlement.Again(var outcome, var at) ->
          session.update(AGAIN, at, outcome, account, id, position);
      case Settlement.GivenUp(var outcome) ->
          session.update(GIVEN_UP, now, outcome, account, id, position);
    }
    letFirstBeDue(session, of, now);
  }

  @Override
  public List<DeadDelivery> dead(WebhookName webhook, long after, int limit) {
    return database.read(
        session ->
            deadQuery(webhook, after, limit)
                .list(
                    session,
                    "position, attempts, outcome, dead_at",
                    row -> new DeadDelivery(row.number(), row.count(), row.text(), row.moment())));
  }

  static Query deadQuery(WebhookName webhook, long after, int limit) {
    return of(webhook)
        .and("dead_at IS NOT NULL AND position > ?", after)
        .then("ORDER BY position LIMIT ?", limit);
  }

  @Override
  public Load load(WebhookName webhook) {
    return database.read(
        session -> {
          int all = of(webhook).count(session);
          int dead = of(webhook).and("dead_at IS NOT NULL").count(session);
          var first =
              of(webhook)
                  .and("dead_at IS NULL")
                  .then("ORDER BY position LIMIT 1")
                  .list(session, "outcome", Row::optionalText);
          return new Load(all - dead, dead, first.stream().findFirst().flatMap(text -> text));
        });
  }

  /** The events of a case that are to be sent to a webhook. */
  record OfCase(WebhookName webhook, String caseAccount, String caseId) {
    static OfCase of(WebhookName webhook, PublishedEvent event) {
      return new OfCase(webhook, event.event().account().value(), event.event().caseId().value());
    }

    static OfCase of(WebhookName webhook, Row row) throws SQLException {
      return new OfCase(webhook, row.text(), row.text());
    }
  }

  private record First(long position, Optional<Instant> due) {
    static First of(Row row) throws SQLException {
      return new First(row.number(), row.optionalMoment());
    }
  }
}
