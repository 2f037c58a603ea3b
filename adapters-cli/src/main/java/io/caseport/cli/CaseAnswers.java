package io.caseport.cli;

import io.caseport.domain.cases.Communication;
import io.caseport.domain.cases.SupportCase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Cases under the member names of the API. */
final class CaseAnswers {
  private static final String BODY_INDENT = "  ";

  private CaseAnswers() {}

  static Answer several(List<SupportCase> cases) {
    return new Answer.Several("cases", cases.stream().map(CaseAnswers::summary).toList());
  }

  private static SequencedMap<String, Object> summary(SupportCase found) {
    var item = new LinkedHashMap<String, Object>();
    item.put("displayId", found.displayId().value());
    item.put("timeCreated", found.createdAt().toString());
    item.put("status", found.status().code());
    item.put("severityCode", found.severity().code());
    item.put("language", found.language().value());
    item.put("subject", found.subject());
    item.put("caseId", found.id().value());
    return item;
  }

  static Answer one(SupportCase found, List<Communication> messages) {
    var item = summary(found);
    item.put("serviceCode", found.topic().serviceCode());
    item.put("categoryCode", found.topic().categoryCode());
    item.put("submittedBy", found.submittedBy());
    item.put("ccEmailAddresses", found.ccEmailAddresses());
    var members = new LinkedHashMap<String, Object>(item);
    members.put("communications", messages.stream().map(CaseAnswers::message).toList());
    return new Answer.Told(members, TextTable.of(Cells.rows(item)) + correspondence(messages));
  }

  private static SequencedMap<String, Object> message(Communication message) {
    var item = new LinkedHashMap<String, Object>();
    item.put("timeCreated", message.createdAt().toString());
    item.put("submittedBy", message.submittedBy());
    item.put("body", message.body());
    item.put("attachmentSet", files(message));
    return item;
  }

  static List<? extends SequencedMap<String, String>> files(Communication message) {
    return message.attachments().stream()
        .map(
            file -> {
              var attachment = new LinkedHashMap<String, String>();
              attachment.put("fileName", file.fileName());
              attachment.put("attachmentId", file.id().value());
              return attachment;
            })
        .toList();
  }

  private static String correspondence(List<Communication> messages) {
    var text = new StringBuilder();
    for (var message : messages) {
      text.append(System.lineSeparator());
      line(text, message.createdAt() + BODY_INDENT + message.submittedBy());
      message.body().lines().forEach(each -> line(text, BODY_INDENT + each));
      message.attachments().forEach(file -> line(text, BODY_INDENT + "[" + file.fileName() + "]"));
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String line) {
    text.append(Cells.onOneLine(line)).append(System.lineSeparator());
  }
}
