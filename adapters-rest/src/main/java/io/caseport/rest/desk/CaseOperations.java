package io.caseport.rest.desk;

import static io.caseport.rest.json.Constraints.AT_LEAST_VALUE;
import static io.caseport.rest.json.Constraints.AT_MOST_VALUE;
import static io.caseport.rest.json.Constraints.NOT_NULL;

import io.caseport.application.port.in.CaseDesk;
import io.caseport.application.port.in.CaseDesk.CaseView;
import io.caseport.application.port.in.CaseDesk.DeskMessage;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.domain.cases.CaseAction;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.desk.CaseNote;
import io.caseport.rest.json.CodePoints;
import io.caseport.rest.json.JsonOperation;
import io.caseport.rest.json.Moment;
import io.caseport.rest.json.OneOf;
import io.caseport.rest.json.WireTime;
import io.caseport.rest.openapi.DescribedOperation;
import io.caseport.rest.restjson.RestOperation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What there is to read of one case. */
final class CaseOperations {
  private static final String ACTION = "desk:DescribeCase";

  /** For a page of the longest messages. */
  private static final int MEMORY = 8 * 1024 * 1024;

  private CaseOperations() {}

  static List<DescribedOperation<?>> on(CaseDesk desk) {
    return List.of(describeCase(desk), listMessages(desk), listNotes(desk));
  }

  private static DescribedOperation<?> describeCase(CaseDesk desk) {
    return new DescribedOperation<>(
        RestOperation.get(
            "/desk/v1/cases/{caseId}",
            JsonOperation.reading(
                    "DescribeCase",
                    OneCase.class,
                    (caller, input) ->
                        DescribeCaseOutput.from(
                            desk.describeCase(caller, Members.key(input.caseId()))))
                .takingMemory(MEMORY)),
        "Shows a case with its newest messages and notes, and what can be done with it.",
        ACTION,
        new OneCase(Examples.CASE_ID),
        new DescribeCaseOutput(
            Examples.CASE,
            List.of("release", "reply", "ask-customer", "add-note", "resolve"),
            List.of(Examples.MESSAGE),
            Examples.TOKEN,
            List.of(Examples.NOTE),
            null,
            List.of(Examples.RELATED)));
  }

  private static DescribedOperation<?> listMessages(CaseDesk desk) {
    return new DescribedOperation<>(
        RestOperation.get(
            "/desk/v1/cases/{caseId}/messages",
            JsonOperation.reading(
                    "ListMessages",
                    PageOfCase.class,
                    (caller, input) ->
                        ListMessagesOutput.from(
                            desk.listMessages(caller, Members.key(input.caseId()), input.page())))
                .takingMemory(MEMORY)),
        "Lists the messages of customer and desk on a case, newest first.",
        ACTION,
        new PageOfCase(Examples.CASE_ID, Examples.TOKEN, 20),
        new ListMessagesOutput(List.of(Examples.MESSAGE), null));
  }

  private static DescribedOperation<?> listNotes(CaseDesk desk) {
    return new DescribedOperation<>(
        RestOperation.get(
            "/desk/v1/cases/{caseId}/notes",
            JsonOperation.reading(
                    "ListNotes",
                    PageOfCase.class,
                    (caller, input) ->
                        ListNotesOutput.from(
                            desk.listNotes(caller, Members.key(input.caseId()), input.page())))
                .takingMemory(MEMORY)),
        "Lists what engineers have noted on a case, newest first.",
        ACTION,
        new PageOfCase(Examples.CASE_ID, null, null),
        new ListNotesOutput(List.of(Examples.NOTE), null));
  }

  record OneCase(
      @NotNull(message = NOT_NULL) @CodePoints(min = 1, max = Forms.LONGEST_ID) String caseId) {}

  record PageOfCase(
      @NotNull(message = NOT_NULL) @CodePoints(min = 1, max = Forms.LONGEST_ID) String caseId,
      @CodePoints(min = 1, max = Forms.LONGEST_TOKEN) @Nullable String nextToken,
      @Min(value = 1, message = AT_LEAST_VALUE) @Max(value = 100, message = AT_MOST_VALUE)
          @Nullable Integer maxResults) {
    PageRequest page() {
      return Members.page(nextToken, maxResults);
    }
  }

  /**
   * @param nextMessages continues in ListMessages
   * @param nextNotes continues in ListNotes
   */
  record DescribeCaseOutput(
      WireDeskCase caseDetails,
      List<@OneOf(Forms.ACTIONS) String> allowedActions,
      List<WireMessage> messages,
      @Nullable String nextMessages,
      List<WireNote> notes,
      @Nullable String nextNotes,
      List<RelatedCase> related) {

    static DescribeCaseOutput from(CaseView view) {
      return new DescribeCaseOutput(
          WireDeskCase.from(view.deskCase()),
          view.allowed().stream().map(CaseAction::code).toList(),
          view.messages().items().stream().map(WireMessage::from).toList(),
          view.messages().nextToken().orElse(null),
          view.notes().items().stream().map(WireNote::from).toList(),
          view.notes().nextToken().orElse(null),
          view.related().stream().map(RelatedCase::from).toList());
    }
  }

  record RelatedCase(
      String caseId,
      String displayId,
      String subject,
      @OneOf(Forms.STATUSES) String status,
      @Moment String timeCreated) {
    static RelatedCase from(SupportCase other) {
      return new RelatedCase(
          other.id().value(),
          other.displayId().value(),
          other.subject(),
          other.status().code(),
          WireTime.format(other.createdAt()));
    }
  }

  record ListMessagesOutput(List<WireMessage> messages, @Nullable String nextToken) {
    static ListMessagesOutput from(Page<DeskMessage> page) {
      return new ListMessagesOutput(
          page.items().stream().map(WireMessage::from).toList(), page.nextToken().orElse(null));
    }
  }

  record ListNotesOutput(List<WireNote> notes, @Nullable String nextToken) {
    static ListNotesOutput from(Page<CaseNote> page) {
      return new ListNotesOutput(
          page.items().stream().map(WireNote::from).toList(), page.nextToken().orElse(null));
    }
  }
}
