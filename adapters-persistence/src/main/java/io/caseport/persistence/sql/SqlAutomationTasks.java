package io.caseport.persistence.sql;

import io.caseport.application.port.out.AutomationTasks;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.CaseKey;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/** What is yet to be done by rule. */
public final class SqlAutomationTasks implements AutomationTasks {
  private static final String COLUMNS = "account_id, case_id, event, rule, due_at";
  private static final String READER = "automation";
  private static final String ADD =
      """
      INSERT INTO automation_task (account_id, case_id, event, rule, due_at)
      VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (account_id, case_id, event, rule) DO NOTHING
      """;
  private static final String SET_POSITION =
      """
      INSERT INTO automation_reader (reader, position) VALUES (?, ?)
      ON CONFLICT (reader) DO UPDATE SET position = excluded.position
      """;

  private final Database database;

  public SqlAutomationTasks(Database database) {
    this.database = database;
  }

  @Override
  public OptionalLong position() {
    return database
        .read(
            session ->
                session.find(
                    "SELECT position FROM automation_reader WHERE reader = ?", Row::number, READER))
        .stream()
        .mapToLong(Long::longValue)
        .findFirst();
  }

  @Override
  public void setPosition(long position) {
    database.write(session -> session.update(SET_POSITION, READER, position));
  }

  @Override
  public void add(Task task) {
    database.write(
        session ->
            session.update(
                ADD,
                task.key().account().value(),
                task.key().id().value(),
                task.event(),
                task.rule(),
                task.dueAt()));
  }

  @Override
  public List<Task> due(Instant now, int limit) {
    return database.read(
        session -> dueBy(now, limit).list(session, COLUMNS, SqlAutomationTasks::task));
  }

  static Query dueBy(Instant now, int limit) {
    return new Query("FROM automation_task WHERE due_at <= ?", Moments.atOrBefore(now))
        .then("ORDER BY due_at, account_id, case_id, event, rule LIMIT ?", limit);
  }

  @Override
  public boolean remove(Task task) {
    return database.write(
        session ->
            AccountRows.in("automation_task", task.key().account())
                    .and("case_id = ?", task.key().id().value())
                    .and("event = ?", task.event())
                    .and("rule = ?", task.rule())
                    .delete(session)
                > 0);
  }

  private static Task task(Row row) throws SQLException {
    return new Task(
        new CaseKey(new AccountId(row.text()), new CaseId(row.text())),
        row.count(),
        row.text(),
        row.moment());
  }
}
