package io.caseport.cli;

import io.caseport.application.port.in.WebhookAdministration.DeadLetter;
import io.caseport.application.port.in.WebhookAdministration.NewSecret;
import io.caseport.application.port.in.WebhookAdministration.WebhookStatus;
import io.caseport.domain.webhook.Webhook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Webhooks and what becomes of them, member by member. */
final class WebhookAnswers {
  private WebhookAnswers() {}

  static Answer one(Webhook webhook) {
    return Answer.one("webhook", members(webhook));
  }

  static Answer several(List<Webhook> webhooks) {
    return new Answer.Several("webhooks", webhooks.stream().map(WebhookAnswers::members).toList());
  }

  static Answer withSecret(NewSecret made) {
    var members = members(made.webhook());
    members.put("secret", made.secret().text());
    return Answer.one("webhook", members);
  }

  static Answer status(WebhookStatus status) {
    var members = members(status.webhook());
    members.put("waiting", status.waiting());
    members.put("deadLetters", status.deadLetters());
    status.lastFailure().ifPresent(words -> members.put("lastFailure", words));
    return Answer.one("webhook", members);
  }

  static Answer dead(List<DeadLetter> letters) {
    return new Answer.Several(
        "deadLetters", letters.stream().map(WebhookAnswers::members).toList());
  }

  private static SequencedMap<String, Object> members(Webhook webhook) {
    var members = new LinkedHashMap<String, Object>();
    members.put("webhookId", webhook.id().value());
    members.put("url", webhook.url().value());
    members.put("format", webhook.format().code());
    members.put("kinds", webhook.kinds().stream().map(EventKinds::code).sorted().toList());
    members.put("state", webhook.state().code());
    members.put("createdAt", webhook.createdAt().toString());
    return members;
  }

  private static SequencedMap<String, Object> members(DeadLetter letter) {
    var members = new LinkedHashMap<String, Object>();
    members.put("position", letter.position());
    members.put("kind", EventKinds.code(letter.event().kind()));
    members.put("caseId", letter.event().caseId().value());
    members.put("attempts", letter.attempts());
    members.put("outcome", letter.outcome());
    members.put("givenUpAt", letter.givenUpAt().toString());
    return members;
  }
}
