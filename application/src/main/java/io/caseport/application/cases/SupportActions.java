package io.caseport.application.cases;

import io.caseport.domain.policy.Action;

/** The actions that govern cases and attachments. */
final class SupportActions {
  static final Action CREATE_CASE = new Action("support", "CreateCase");
  static final Action DESCRIBE_CASES = new Action("support", "DescribeCases");
  static final Action SEARCH_FOR_CASES = new Action("support", "SearchForCases");
  static final Action DESCRIBE_COMMUNICATIONS = new Action("support", "DescribeCommunications");
  static final Action ADD_COMMUNICATION = new Action("support", "AddCommunicationToCase");
  static final Action RESOLVE_CASE = new Action("support", "ResolveCase");
  static final Action ADD_ATTACHMENTS = new Action("support", "AddAttachmentsToSet");
  static final Action DESCRIBE_ATTACHMENT = new Action("support", "DescribeAttachment");

  private SupportActions() {}
}
