package io.caseport.rest.desk;

import static io.caseport.rest.json.Constraints.NOT_NULL;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.CaseDesk;
import io.caseport.application.port.in.CaseDesk.AfterReply;
import io.caseport.application.port.in.CaseDesk.DeskCase;
import io.caseport.application.port.in.CaseDesk.DeskReply;
import io.caseport.domain.cases.AttachmentSetId;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.plan.Severity;
import io.caseport.rest.desk.CaseOperations.OneCase;
import io.caseport.rest.json.CodePoints;
import io.caseport.rest.json.JsonOperation;
import io.caseport.rest.json.OneOf;
import io.caseport.rest.openapi.DescribedOperation;
import io.caseport.rest.restjson.RestOperation;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What engineers do with a case. The last segment of each path is the code of the action. */
final class WorkOperations {
  private WorkOperations() {}

  static List<DescribedOperation<?>> on(CaseDesk desk) {
    return List.of(
        working(
            "ClaimCase",
            "claim",
            "Makes a case the caller's own; another engineer's only where it is to be taken over.",
            new ClaimInput(Examples.CASE_ID, false),
            ClaimInput.class,
            (caller, input) ->
                desk.claimCase(
                    caller, Members.key(input.caseId()), Boolean.TRUE.equals(input.takeOver()))),
        working(
            "ReleaseCase",
            "release",
            "Makes a case nobody's.",
            new OneCase(Examples.CASE_ID),
            OneCase.class,
            (caller, input) -> desk.releaseCase(caller, Members.key(input.caseId()))),
        working(
            "StartWork",
            "start-work",
            "Tells the customer that the case is being worked on, and claims it.",
            new OneCase(Examples.CASE_ID),
            OneCase.class,
            (caller, input) -> desk.startWork(caller, Members.key(input.caseId()))),
        working(
            "ReplyToCase",
            "reply",
            "Writes to the customer, and resolves the case if that is wanted.",
            new ReplyInput(Examples.CASE_ID, Examples.MESSAGE.body(), Examples.SET_ID, false),
            ReplyInput.class,
            (caller, input) -> desk.reply(caller, input.toCommand())),
        working(
            "AskCustomer",
            "ask-customer",
            "Writes to the customer, and waits for what the customer answers.",
            new AskInput(Examples.CASE_ID, "Which network is it?", null),
            AskInput.class,
            (caller, input) -> desk.reply(caller, input.toCommand())),
        addNote(desk),
        working(
            "ResolveCase",
            "resolve",
            "Resolves a case without a word to the customer.",
            new OneCase(Examples.CASE_ID),
            OneCase.class,
            (caller, input) -> desk.resolveCase(caller, Members.key(input.caseId()))),
        working(
            "ReopenCase",
            "reopen",
            "Takes a resolved case up again.",
            new OneCase(Examples.CASE_ID),
            OneCase.class,
            (caller, input) -> desk.reopenCase(caller, Members.key(input.caseId()))),
        working(
            "SetSeverity",
            "set-severity",
            "Gives a case another severity of the account's plan.",
            new SeverityInput(Examples.CASE_ID, "high"),
            SeverityInput.class,
            (caller, input) ->
                desk.setSeverity(
                    caller,
                    Members.key(input.caseId()),
                    Severity.ofCode(input.severityCode()).orElseThrow())),
        working(
            "RelateCases",
            "relate",
            "Notes that two cases of one account have to do with each other.",
            new RelateInput(Examples.CASE_ID, Examples.RELATED.caseId()),
            RelateInput.class,
            (caller, input) ->
                desk.relateCases(
                    caller, Members.key(input.caseId()), new CaseId(input.otherCaseId()))),
        working(
            "MergeCases",
            "merge",
            "Resolves a case as a duplicate of another one of the account, and tells the customer.",
            new MergeInput(Examples.CASE_ID, Examples.RELATED.caseId(), null),
            MergeInput.class,
            (caller, input) ->
                desk.mergeCases(
                    caller,
                    Members.key(input.caseId()),
                    new CaseId(input.intoCaseId()),
                    Optional.ofNullable(input.body()))));
  }

  private static <R extends Record> DescribedOperation<R> working(
      String name,
      String path,
      String summary,
      R example,
      Class<R> input,
      BiFunction<Caller, R, DeskCase> call) {
    return new DescribedOperation<>(
        RestOperation.post(
            "/desk/v1/cases/{caseId}/" + path,
            JsonOperation.changing(
                name, input, (caller, given) -> WireDeskCase.from(call.apply(caller, given)))),
        summary,
        "desk:" + name,
        example,
        Examples.CASE);
  }

  private static DescribedOperation<?> addNote(CaseDesk desk) {
    return new DescribedOperation<>(
        RestOperation.post(
            "/desk/v1/cases/{caseId}/add-note",
            JsonOperation.changing(
                "AddNote",
                NoteInput.class,
                (caller, input) ->
                    WireNote.from(
                        desk.addNote(caller, Members.key(input.caseId()), input.body())))),
        "Notes on a case what engineers read, and no customer.",
        "desk:AddNote",
        new NoteInput(Examples.CASE_ID, Examples.NOTE.body()),
        Examples.NOTE);
  }

  record ClaimInput(
      @NotNull(message = NOT_NULL) @CodePoints(min = 1, max = Forms.LONGEST_ID) String caseId,
      @Nullable Boolean takeOver) {}

  record ReplyInput(
      @NotNull(message = NOT_NULL) @CodePoints(min = 1, max = Forms.LONGEST_ID) String caseId,
      @NotNull(message = NOT_NULL) @CodePoints(min = 1, max = Forms.LONGEST_TEXT) String body,
      @CodePoints(min = 1, max = Forms.LONGEST_ID) @Nullable String attachmentSetId,
      @Nullable Boolean resolve) {
    DeskReply toCommand() {
      var then = Boolean.TRUE.equals(resolve) ? AfterReply.RESOLVE : AfterReply.KEEP;
      return command(caseId, body, attachmentSetId, then);
    }
  }

  record AskInput(
      @NotNull(message = NOT_NULL) @CodePoints(min = 1, max = Forms.LONGEST_ID) String caseId,
      @NotNull(message = NOT_NULL) @CodePoints(min = 1, max = Forms.LONGEST_TEXT) String body,
      @CodePoints(min = 1, max = Forms.LONGEST_ID) @Nullable String attachmentSetId) {
    DeskReply toCommand() {
      return command(caseId, body, attachmentSetId, AfterReply.ASK);
    }
  }

  private static DeskReply command(
      String caseId, String body, @Nullable String attachmentSetId, AfterReply then) {
    var set = Optional.ofNullable(attachmentSetId).map(AttachmentSetId::new);
    return new DeskReply(Members.key(caseId), body, set, then);
  }

  record NoteInput(
      @NotNull(message = NOT_NULL) @CodePoints(min = 1, max = Forms.LONGEST_ID) String caseId,
      @NotNull(message = NOT_NULL) @CodePoints(min = 1, max = Forms.LONGEST_TEXT) String body) {}

  record SeverityInput(
      @NotNull(message = NOT_NULL) @CodePoints(min = 1, max = Forms.LONGEST_ID) String caseId,
      @NotNull(message = NOT_NULL) @OneOf(Forms.SEVERITIES) String severityCode) {}

  record RelateInput(
      @NotNull(message = NOT_NULL) @CodePoints(min = 1, max = Forms.LONGEST_ID) String caseId,
      @NotNull(message = NOT_NULL) @CodePoints(min = 1, max = Forms.LONGEST_ID)
          String otherCaseId) {}

  record MergeInput(
      @NotNull(message = NOT_NULL) @CodePoints(min = 1, max = Forms.LONGEST_ID) String caseId,
      @NotNull(message = NOT_NULL) @CodePoints(min = 1, max = Forms.LONGEST_ID) String intoCaseId,
      @CodePoints(min = 1, max = Forms.LONGEST_TEXT) @Nullable String body) {}
}
