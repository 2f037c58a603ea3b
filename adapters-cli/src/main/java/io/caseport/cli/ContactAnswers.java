package io.caseport.cli;

import io.caseport.application.port.in.ContactDesk.Correspondence;
import io.caseport.domain.contact.ContactMessage;
import io.caseport.domain.contact.ContactRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/** Contact requests under the member names of the API. */
final class ContactAnswers {
  private static final String BODY_INDENT = "  ";

  private ContactAnswers() {}

  static Answer several(List<ContactRequest> requests) {
    return new Answer.Several("contacts", requests.stream().map(ContactAnswers::summary).toList());
  }

  static Answer changed(ContactRequest request) {
    return new Answer.One(members(request));
  }

  private static SequencedMap<String, Object> summary(ContactRequest request) {
    var item = new LinkedHashMap<String, Object>();
    item.put("contactId", request.id().value());
    item.put("timeCreated", request.createdAt().toString());
    item.put("status", request.status().code());
    item.put("topic", request.topic().code());
    item.put("language", request.language().value());
    item.put("email", request.requester().email().value());
    item.put("subject", request.subject());
    return item;
  }

  private static SequencedMap<String, Object> members(ContactRequest request) {
    var item = summary(request);
    item.put("name", request.requester().name());
    request.requester().account().ifPresent(text -> item.put("claimedAccount", text));
    request.requester().phone().ifPresent(text -> item.put("phone", text));
    item.put("timeChanged", request.changedAt().toString());
    request
        .conversion()
        .ifPresent(
            to -> {
              item.put("accountId", to.account().value());
              item.put("caseId", to.caseId().value());
              item.put("verification", to.verification());
              item.put("convertedBy", to.by());
            });
    return item;
  }

  static Answer one(Correspondence correspondence) {
    var item = members(correspondence.request());
    var text = new StringBuilder(TextTable.of(Cells.rows(item)));
    for (var message : correspondence.messages()) {
      text.append(System.lineSeparator());
      line(text, message.createdAt() + BODY_INDENT + author(message));
      message.body().lines().forEach(each -> line(text, BODY_INDENT + each));
    }
    item.put("messages", correspondence.messages().stream().map(ContactAnswers::message).toList());
    return new Answer.Told(item, text.toString());
  }

  private static SequencedMap<String, Object> message(ContactMessage message) {
    var item = new LinkedHashMap<String, Object>();
    item.put("timeCreated", message.createdAt().toString());
    item.put("author", author(message));
    item.put("body", message.body());
    return item;
  }

  private static String author(ContactMessage message) {
    return message.author().name().toLowerCase(Locale.ROOT);
  }

  private static void line(StringBuilder text, String line) {
    text.append(Cells.onOneLine(line)).append(System.lineSeparator());
  }
}
