package io.caseport.persistence.sql;

import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.CaseKey;
import io.caseport.domain.desk.Assignment;
import io.caseport.domain.desk.CaseHandling;
import io.caseport.domain.desk.CountedHours;
import io.caseport.domain.desk.Engineer;
import io.caseport.domain.desk.ResponsePromise;
import io.caseport.domain.desk.ResponseTarget;
import io.caseport.domain.desk.ResponseTarget.Lateness;
import io.caseport.domain.desk.ResponseTarget.Run;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.identity.UserName;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the desk knows of each case, in one row. */
final class HandlingTable {
  static final String COLUMNS =
      """
      h.account_id, h.case_id, h.queue_place, h.engineer_id, h.engineer_name, h.assigned_at,
      h.first_response_at, h.waiting_since, h.promised_time, h.promised_hours, h.used_time,
      h.running_since, h.at_risk_at, h.respond_by, h.answered_at, h.told, h.duplicate_of,
      h.changed_at, h.version\
      """;
  private static final String INSERT =
      """
      INSERT INTO case_handling
        (queue_place, queue_at, due_at, engineer_id, engineer_name, assigned_at, first_response_at,
        waiting_since, promised_time, promised_hours, used_time, running_since, at_risk_at,
        respond_by, answered_at, told, duplicate_of, changed_at, version, account_id, case_id)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String UPDATE =
      """
      UPDATE case_handling
      SET queue_place = ?, queue_at = ?, due_at = ?, engineer_id = ?, engineer_name = ?,
        assigned_at = ?, first_response_at = ?, waiting_since = ?, promised_time = ?,
        promised_hours = ?, used_time = ?, running_since = ?, at_risk_at = ?, respond_by = ?,
        answered_at = ?, told = ?, duplicate_of = ?, changed_at = ?, version = ?
      WHERE account_id = ? AND case_id = ? AND version = ?
      """;

  private HandlingTable() {}

  static Insert insert(CaseHandling handling) {
    return new Insert("the handling of case " + handling.key(), INSERT, columns(handling));
  }

  static CaseHandling update(Session session, CaseHandling changed) {
    var parameters = columns(changed);
    parameters.add(changed.version() - 1);
    if (session.update(UPDATE, parameters.toArray()) == 0) {
      throw new StoreFailure.Stale("handling of case " + changed.key());
    }
    return changed;
  }

  static Optional<CaseHandling> find(Session session, CaseKey key) {
    return session.find(
        "SELECT " + COLUMNS + " FROM case_handling h WHERE h.account_id = ? AND h.case_id = ?",
        HandlingTable::handling,
        key.account().value(),
        key.id().value());
  }

  private static List<Object> columns(CaseHandling value) {
    var columns = new ArrayList<Object>();
    columns.add(value.position().map(position -> position.part().place()));
    columns.add(value.position().map(position -> position.at()).orElse(value.changedAt()));
    columns.add(value.nextDue());
    var engineer = value.assignment().map(Assignment::engineer);
    columns.add(engineer.map(held -> held.id().value()));
    columns.add(engineer.map(held -> held.name().value()));
    columns.add(value.assignment().map(Assignment::since));
    columns.add(value.firstResponseAt());
    columns.add(value.waitingSince());
    var target = value.target();
    columns.add(target.map(promised -> promised.promise().time().toMillis()));
    columns.add(target.map(promised -> promised.promise().hours().name()));
    columns.add(target.map(promised -> promised.used().toMillis()));
    var running = target.flatMap(ResponseTarget::running);
    columns.add(running.map(Run::since));
    columns.add(running.map(Run::atRiskAt));
    columns.add(running.map(Run::respondBy));
    columns.add(target.flatMap(ResponseTarget::answeredAt));
    columns.add(target.map(promised -> promised.told().name()));
    columns.add(value.duplicateOf().map(CaseId::value));
    columns.add(value.changedAt());
    columns.add(value.version());
    columns.add(value.key().account().value());
    columns.add(value.key().id().value());
    return columns;
  }

  static CaseHandling handling(Row row) throws SQLException {
    return new CaseHandling(
        new CaseKey(new AccountId(row.text()), new CaseId(row.text())),
        row.optionalCount().isPresent(),
        assignment(row),
        row.optionalMoment(),
        row.optionalMoment(),
        target(row),
        row.optionalText().map(CaseId::new),
        row.moment(),
        row.number());
  }

  private static Optional<Assignment> assignment(Row row) throws SQLException {
    var engineer = engineer(row.optionalText(), row.optionalText());
    var since = row.optionalMoment();
    return engineer.map(held -> new Assignment(held, since.orElseThrow()));
  }

  private static Optional<Engineer> engineer(Optional<String> id, Optional<String> name) {
    return id.map(known -> new Engineer(new UniqueId(known), new UserName(name.orElseThrow())));
  }

  private static Optional<ResponseTarget> target(Row row) throws SQLException {
    var time = row.optionalNumber();
    var hours = row.optionalText().map(CountedHours::valueOf);
    var used = row.optionalNumber();
    var running = running(row.optionalMoment(), row.optionalMoment(), row.optionalMoment());
    var answeredAt = row.optionalMoment();
    var told = row.optionalText().map(Lateness::valueOf);
    return time.map(
        millis ->
            new ResponseTarget(
                new ResponsePromise(Duration.ofMillis(millis), hours.orElseThrow()),
                Duration.ofMillis(used.orElseThrow()),
                running,
                answeredAt,
                told.orElseThrow()));
  }

  private static Optional<Run> running(
      Optional<Instant> since, Optional<Instant> atRiskAt, Optional<Instant> respondBy) {
    return since.map(start -> new Run(start, atRiskAt.orElseThrow(), respondBy.orElseThrow()));
  }
}
