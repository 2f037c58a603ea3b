package io.caseport.cli;

import io.caseport.application.port.in.CaseDesk.CaseView;
import io.caseport.application.port.in.CaseDesk.DeskCase;
import io.caseport.application.port.in.CaseDesk.DeskMessage;
import io.caseport.domain.cases.CaseAction;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.desk.Assignment;
import io.caseport.domain.desk.CaseNote;
import io.caseport.domain.desk.Engineer;
import io.caseport.domain.desk.ResponseTarget;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Cases of the desk, under the member names of its API. */
final class DeskAnswers {
  private DeskAnswers() {}

  static Answer queue(List<DeskCase> cases, Instant now) {
    var rows = new ArrayList<List<String>>();
    if (!cases.isEmpty()) {
      rows.add(
          List.of(
              "displayId",
              "answer",
              "severity",
              "status",
              "assignee",
              "customer",
              "language",
              "subject"));
    }
    cases.forEach(
        found ->
            rows.add(
                List.of(
                    found.supportCase().displayId().value(),
                    TimeLeft.of(found, now),
                    found.supportCase().severity().code(),
                    found.supportCase().status().code(),
                    assignee(found),
                    Cells.onOneLine(found.accountName().value()),
                    found.supportCase().language().value(),
                    Cells.onOneLine(found.supportCase().subject()))));
    return new Answer.Told(
        Map.of("cases", cases.stream().map(DeskAnswers::members).toList()), TextTable.of(rows));
  }

  static Answer one(DeskCase found, Instant now) {
    return new Answer.Told(members(found), TextTable.of(rows(found, now)));
  }

  static Answer view(CaseView view, List<DeskMessage> messages, List<CaseNote> notes, Instant now) {
    var members = new LinkedHashMap<String, Object>();
    members.put("caseDetails", members(view.deskCase()));
    members.put("allowedActions", view.allowed().stream().map(CaseAction::code).toList());
    members.put("messages", messages.stream().map(DeskAnswers::message).toList());
    members.put("notes", notes.stream().map(DeskAnswers::note).toList());
    members.put("related", view.related().stream().map(DeskAnswers::related).toList());
    var rows = new ArrayList<>(rows(view.deskCase(), now));
    rows.add(
        List.of(
            "allowedActions",
            String.join(", ", view.allowed().stream().map(CaseAction::code).toList())));
    view.related()
        .forEach(
            other ->
                rows.add(
                    List.of(
                        "related",
                        other.displayId()
                            + " "
                            + other.status().code()
                            + " "
                            + Cells.onOneLine(other.subject()))));
    return new Answer.Told(members, TextTable.of(rows) + Correspondence.of(messages, notes));
  }

  static Answer noted(CaseNote note) {
    return new Answer.One(note(note));
  }

  private static String assignee(DeskCase found) {
    return found.handling().assignment().map(held -> held.engineer().name().value()).orElse("-");
  }

  private static List<List<String>> rows(DeskCase found, Instant now) {
    var of = found.supportCase();
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("displayId", of.displayId().value()));
    rows.add(List.of("caseId", of.id().value()));
    rows.add(
        List.of(
            "customer",
            Cells.onOneLine(found.accountName().value()) + " (" + of.accountId() + ")"));
    rows.add(List.of("subject", Cells.onOneLine(of.subject())));
    rows.add(List.of("status", of.status().code()));
    rows.add(List.of("severity", of.severity().code()));
    rows.add(List.of("about", of.topic().serviceCode() + ", " + of.topic().categoryCode()));
    rows.add(List.of("language", of.language().value()));
    rows.add(List.of("submittedBy", Cells.onOneLine(of.submittedBy())));
    rows.add(List.of("timeCreated", of.createdAt().toString()));
    rows.add(List.of("assignee", assignee(found)));
    rows.add(List.of("answer", TimeLeft.of(found, now)));
    found
        .handling()
        .duplicateOf()
        .ifPresent(other -> rows.add(List.of("duplicateOf", other.value())));
    return rows;
  }

  private static SequencedMap<String, Object> members(DeskCase found) {
    var of = found.supportCase();
    var handling = found.handling();
    var item = new LinkedHashMap<String, Object>();
    item.put("caseId", of.id().value());
    item.put("displayId", of.displayId().value());
    item.put("accountId", of.accountId().value());
    item.put("accountName", found.accountName().value());
    item.put("subject", of.subject());
    item.put("status", of.status().code());
    item.put("severityCode", of.severity().code());
    item.put("issueType", of.topic().issueType().code());
    item.put("serviceCode", of.topic().serviceCode());
    item.put("categoryCode", of.topic().categoryCode());
    item.put("language", of.language().value());
    item.put("submittedBy", of.submittedBy());
    item.put("ccEmailAddresses", of.ccEmailAddresses());
    item.put("timeCreated", of.createdAt().toString());
    of.resolvedAt().ifPresent(at -> item.put("timeResolved", at.toString()));
    item.put("messageCount", of.communications());
    handling.assignment().ifPresent(held -> item.put("assignee", claim(held)));
    item.put("response", response(found));
    handling.firstResponseAt().ifPresent(at -> item.put("firstResponseAt", at.toString()));
    handling.waitingSince().ifPresent(at -> item.put("waitingSince", at.toString()));
    handling.duplicateOf().ifPresent(other -> item.put("duplicateOf", other.value()));
    item.put("changedAt", handling.changedAt().toString());
    return item;
  }

  private static SequencedMap<String, Object> response(DeskCase found) {
    var target = found.handling().target();
    var item = new LinkedHashMap<String, Object>();
    item.put("state", found.response().code());
    target
        .flatMap(ResponseTarget::running)
        .ifPresent(
            run -> {
              item.put("respondBy", run.respondBy().toString());
              item.put("atRiskAt", run.atRiskAt().toString());
            });
    target
        .flatMap(ResponseTarget::answeredAt)
        .ifPresent(at -> item.put("answeredAt", at.toString()));
    target.ifPresent(promised -> item.put("targetMinutes", promised.promise().time().toMinutes()));
    return item;
  }

  private static SequencedMap<String, Object> claim(Assignment held) {
    var item = engineer(held.engineer());
    item.put("since", held.since().toString());
    return item;
  }

  private static SequencedMap<String, Object> engineer(Engineer engineer) {
    var item = new LinkedHashMap<String, Object>();
    item.put("userId", engineer.id().value());
    item.put("userName", engineer.name().value());
    return item;
  }

  private static SequencedMap<String, Object> message(DeskMessage message) {
    var of = message.communication();
    var item = new LinkedHashMap<String, Object>();
    item.put("number", of.number());
    item.put("body", of.body());
    item.put("submittedBy", of.submittedBy());
    message.author().ifPresent(author -> item.put("author", engineer(author)));
    item.put("timeCreated", of.createdAt().toString());
    item.put("attachmentSet", CaseAnswers.files(of));
    return item;
  }

  private static SequencedMap<String, Object> note(CaseNote note) {
    var item = new LinkedHashMap<String, Object>();
    item.put("number", note.number());
    item.put("author", engineer(note.author()));
    item.put("body", note.body());
    item.put("timeCreated", note.createdAt().toString());
    return item;
  }

  private static SequencedMap<String, Object> related(SupportCase other) {
    var item = new LinkedHashMap<String, Object>();
    item.put("caseId", other.id().value());
    item.put("displayId", other.displayId().value());
    item.put("subject", other.subject());
    item.put("status", other.status().code());
    item.put("timeCreated", other.createdAt().toString());
    return item;
  }
}
