package io.caseport.application.desk;

import io.caseport.domain.policy.Action;

/** The actions that govern the desk. */
final class DeskActions {
  static final Action LIST_CASES = desk("ListCases");
  static final Action DESCRIBE_CASE = desk("DescribeCase");
  static final Action CLAIM_CASE = desk("ClaimCase");
  static final Action RELEASE_CASE = desk("ReleaseCase");
  static final Action START_WORK = desk("StartWork");
  static final Action REPLY_TO_CASE = desk("ReplyToCase");
  static final Action ASK_CUSTOMER = desk("AskCustomer");
  static final Action ADD_NOTE = desk("AddNote");
  static final Action RESOLVE_CASE = desk("ResolveCase");
  static final Action REOPEN_CASE = desk("ReopenCase");
  static final Action SET_SEVERITY = desk("SetSeverity");
  static final Action RELATE_CASES = desk("RelateCases");
  static final Action MERGE_CASES = desk("MergeCases");
  static final Action LIST_CANNED_REPLIES = desk("ListCannedReplies");
  static final Action MANAGE_CANNED_REPLIES = desk("ManageCannedReplies");

  private DeskActions() {}

  private static Action desk(String name) {
    return new Action("desk", name);
  }
}
