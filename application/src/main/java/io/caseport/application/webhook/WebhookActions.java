package io.caseport.application.webhook;

import io.caseport.domain.policy.Action;

/** The actions that govern webhooks: those of customers, and the one of the desk. */
final class WebhookActions {
  static final Action CREATE = new Action("caseport", "CreateWebhook");
  static final Action LIST = new Action("caseport", "ListWebhooks");
  static final Action UPDATE = new Action("caseport", "UpdateWebhook");
  static final Action DELETE = new Action("caseport", "DeleteWebhook");
  static final Action TEST = new Action("caseport", "TestWebhook");
  static final Action REPLAY = new Action("caseport", "ReplayWebhook");
  static final Action MANAGE = new Action("desk", "ManageWebhooks");

  private WebhookActions() {}
}
