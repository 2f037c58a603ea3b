package io.caseport.cli;

import io.caseport.application.port.in.CaseDesk.DeskMessage;
import io.caseport.domain.desk.CaseNote;
import java.util.List;

/** What was written on a case, as an engineer reads it: notes and messages, newest first. */
final class Correspondence {
  private static final String INDENT = "  ";

  private final StringBuilder text = new StringBuilder();

  private Correspondence() {}

  static String of(List<DeskMessage> messages, List<CaseNote> notes) {
    var correspondence = new Correspondence();
    notes.forEach(correspondence::add);
    messages.forEach(correspondence::add);
    return correspondence.text.toString();
  }

  private void add(CaseNote note) {
    begin(note.createdAt() + INDENT + "note by " + note.author().name() + ", not for customers");
    body(note.body());
  }

  private void add(DeskMessage message) {
    var of = message.communication();
    var author = message.author().map(who -> " (" + who.name() + ")").orElse("");
    begin(of.createdAt() + INDENT + of.submittedBy() + author);
    body(of.body());
    of.attachments().forEach(file -> line(INDENT + "[" + file.fileName() + " " + file.id() + "]"));
  }

  private void begin(String heading) {
    text.append(System.lineSeparator());
    line(heading);
  }

  private void body(String body) {
    body.lines().forEach(each -> line(INDENT + each));
  }

  private void line(String line) {
    text.append(Cells.onOneLine(line)).append(System.lineSeparator());
  }
}
