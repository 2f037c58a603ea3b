package io.caseport.persistence.sql;

import io.caseport.domain.account.AccountId;
import java.util.List;

/**
 * Takes an account out of all tables, the account itself last. What hangs on another row by a
 * foreign key goes with it.
 */
final class AccountErasure {
  /** What cases do not take along, with the rest of the key of each table. */
  private static final List<Rows> ROWS =
      List.of(
          new Rows("attachment_set", "set_id"),
          new Rows("attachment", "attachment_id"),
          new Rows("attachment_piece", "content_id, number"),
          new Rows("unnamed_content", "content_id"),
          new Rows("case_block", "block"),
          new Rows("canned_reply", "name, language"),
          new Rows("call_answer", "call_key"),
          new Rows("tag", "owner_id, key_compared"),
          new Rows("policy_attachment", "grantee_kind, grantee_id, policy_arn"),
          new Rows("inline_policy", "grantee_kind, grantee_id, name_key"),
          new Rows("permissions_boundary", "grantee_kind, grantee_id"),
          new Rows("managed_policy", "policy_id"),
          new Rows("membership", "group_id, user_id"),
          new Rows("access_key", "access_key_id"),
          new Rows("mfa_device", "serial"),
          new Rows("console_session", "session_id"),
          new Rows("sign_in_attempt", "attempt_key"),
          new Rows("iam_group", "group_id"),
          new Rows("iam_role", "role_id"),
          new Rows("iam_user", "user_id"),
          new Rows("password_policy", "account_id"),
          new Rows("credential_report", "account_id"),
          new Rows("check_refresh", "check_id"),
          new Rows("check_result", "check_id"),
          new Rows("advised_resource", "check_id, resource_id"),
          new Rows("excluded_resource", "check_id, resource_id"),
          new Rows("daily_result", "check_id, day"),
          new Rows("recommendation_lifecycle", "scope, check_id"),
          new Rows("webhook_delivery", "webhook_id, position"),
          new Rows("webhook", "webhook_id"),
          new Rows("audit_record", "event_id"),
          new Rows("contact_request", "contact_id"));

  private final CaseRemoval cases;

  AccountErasure(CaseRemoval cases) {
    this.cases = cases;
  }

  int eraseSome(Session session, AccountId account, int limit) {
    int erased = cases.remove(session, account, CaseRemoval.any(account, limit));
    for (var rows : ROWS) {
      if (erased < limit) {
        erased += rows.delete(session, account, limit - erased);
      }
    }
    return erased < limit ? erased + eraseItself(session, account) : erased;
  }

  private static int eraseItself(Session session, AccountId account) {
    session.update(
        "UPDATE account SET management_account_id = NULL WHERE management_account_id = ?",
        account.value());
    return session.update("DELETE FROM account WHERE account_id = ?", account.value());
  }

  private record Rows(String table, String key) {
    int delete(Session session, AccountId account, int limit) {
      return session.update(
          """
          DELETE FROM %1$s
          WHERE account_id = ? AND (%2$s) IN (SELECT %2$s FROM %1$s WHERE account_id = ? LIMIT ?)
          """
              .formatted(table, key),
          account.value(),
          account.value(),
          limit);
    }
  }
}
