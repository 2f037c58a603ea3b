package io.caseport.persistence.sql;

import io.caseport.application.port.out.CaseRepository.OldestCase;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes cases out of all tables. Rows are not verified on the way out: damage must not keep them.
 *
 * <p>Old cases are found account by account in the index that lists are read from. An index of all
 * cases by their age would find them at once, and cost each new case a write; a look at an account
 * takes microseconds, and nobody waits for it.
 */
final class CaseRemoval {
  static final String OLDEST_OF_EACH =
      """
      a.account_id,
      (SELECT min(c.created_at) FROM support_case c WHERE c.account_id = a.account_id)\
      """;
  private static final String DELETE_MESSAGES =
      "DELETE FROM communication WHERE account_id = ? AND case_id = ?";
  private static final String DELETE_DELIVERIES =
      "DELETE FROM webhook_delivery WHERE case_account_id = ? AND case_id = ?";
  private static final String DELETE_RELATIONS_TO =
      """
      DELETE FROM related_case
      WHERE account_id = ? AND other_id = ? AND case_id IN (
        SELECT other_id FROM related_case WHERE account_id = ? AND case_id = ?)
      """;

  /** What the desk knows, and the events. */
  private static final List<String> DELETE_REST =
      Stream.of(
              "related_case",
              "case_note",
              "desk_author",
              "case_handling",
              "case_event",
              "automation_task")
          .map(table -> "DELETE FROM " + table + " WHERE account_id = ? AND case_id = ?")
          .toList();

  private static final String DELETE_CASE =
      "DELETE FROM support_case WHERE account_id = ? AND case_id = ?";

  private final CaseGrams grams;

  CaseRemoval(CaseGrams grams) {
    this.grams = grams;
  }

  static List<OldestCase> oldestOfEach(Session session, Optional<AccountId> after, int limit) {
    return accounts(after, limit)
        .list(
            session,
            OLDEST_OF_EACH,
            row -> new OldestCase(new AccountId(row.text()), row.optionalMoment()));
  }

  static Query accounts(Optional<AccountId> after, int limit) {
    return new Query(
            "FROM account a WHERE a.account_id > ?", after.map(AccountId::value).orElse(""))
        .then("ORDER BY a.account_id LIMIT ?", limit);
  }

  static Query olderThan(AccountId account, Instant moment, int limit) {
    return new Query("FROM support_case WHERE account_id = ?", account.value())
        .and("created_at < ?", Moments.atOrAfter(moment))
        .then("ORDER BY created_at, case_id LIMIT ?", limit);
  }

  static Query any(AccountId account, int limit) {
    return AccountRows.in("support_case", account)
        .then("ORDER BY created_at, case_id LIMIT ?", limit);
  }

  /** Returns how many there were. */
  int remove(Session session, AccountId account, Query which) {
    var ids = which.list(session, "case_id", row -> new CaseId(row.text()));
    ids.forEach(id -> remove(session, account, id));
    return ids.size();
  }

  private void remove(Session session, AccountId account, CaseId id) {
    grams.remove(session, account, id);
    SqlAttachmentRepository.removeFrom(session, account, id);
    session.update(DELETE_MESSAGES, account.value(), id.value());
    session.update(DELETE_DELIVERIES, account.value(), id.value());
    session.update(DELETE_RELATIONS_TO, account.value(), id.value(), account.value(), id.value());
    DELETE_REST.forEach(delete -> session.update(delete, account.value(), id.value()));
    SqlReplyAddresses.removeFrom(session, account, id);
    session.update(DELETE_CASE, account.value(), id.value());
  }
}
