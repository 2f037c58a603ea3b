package io.caseport.rest.desk;

import static io.caseport.rest.json.Constraints.AT_LEAST_VALUE;
import static io.caseport.rest.json.Constraints.AT_MOST_VALUE;
import static io.caseport.rest.json.Constraints.NOT_NULL;
import static io.caseport.rest.json.Constraints.PATTERN;

import io.caseport.application.port.in.CannedReplies;
import io.caseport.application.port.in.CannedReplies.RenderedReply;
import io.caseport.application.port.in.Page;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.desk.CannedReply;
import io.caseport.domain.desk.CannedReplyName;
import io.caseport.rest.json.CodePoints;
import io.caseport.rest.json.JsonOperation;
import io.caseport.rest.openapi.DescribedOperation;
import io.caseport.rest.restjson.RestOperation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts that engineers send again and again. */
final class CannedReplyOperations {
  private static final String REPLIES = "/desk/v1/canned-replies";
  private static final String REPLY = REPLIES + "/{name}/{language}";
  private static final String TO_READ = "desk:ListCannedReplies";
  private static final String TO_CHANGE = "desk:ManageCannedReplies";

  /** For a page of the longest texts. */
  private static final int MEMORY = 4 * 1024 * 1024;

  private CannedReplyOperations() {}

  static List<DescribedOperation<?>> on(CannedReplies replies) {
    return List.of(
        list(replies), create(replies), update(replies), delete(replies), render(replies));
  }

  private static DescribedOperation<?> list(CannedReplies replies) {
    return new DescribedOperation<>(
        RestOperation.get(
            REPLIES,
            JsonOperation.reading(
                    "ListCannedReplies",
                    ListCannedRepliesInput.class,
                    (caller, input) ->
                        ListCannedRepliesOutput.from(
                            replies.listReplies(
                                caller, Members.page(input.nextToken(), input.maxResults()))))
                .takingMemory(MEMORY)),
        "Lists the canned replies by name, then by language.",
        TO_READ,
        new ListCannedRepliesInput(null, 20),
        new ListCannedRepliesOutput(List.of(Examples.CANNED_REPLY), null));
  }

  private static DescribedOperation<?> create(CannedReplies replies) {
    return new DescribedOperation<>(
        RestOperation.post(
            REPLIES,
            JsonOperation.changing(
                "CreateCannedReply",
                WireCannedReply.class,
                (caller, input) -> {
                  replies.createReply(caller, input.toReply());
                  return input;
                })),
        "Keeps a canned reply.",
        TO_CHANGE,
        Examples.CANNED_REPLY,
        Examples.CANNED_REPLY);
  }

  private static DescribedOperation<?> update(CannedReplies replies) {
    return new DescribedOperation<>(
        RestOperation.put(
            REPLY,
            JsonOperation.changing(
                "UpdateCannedReply",
                WireCannedReply.class,
                (caller, input) -> {
                  replies.updateReply(caller, input.toReply());
                  return input;
                })),
        "Puts a text in place of the one that a canned reply has.",
        TO_CHANGE,
        Examples.CANNED_REPLY,
        Examples.CANNED_REPLY);
  }

  private static DescribedOperation<?> delete(CannedReplies replies) {
    return new DescribedOperation<>(
        RestOperation.delete(
            REPLY,
            JsonOperation.changing(
                "DeleteCannedReply",
                DeleteCannedReplyInput.class,
                (caller, input) -> {
                  replies.deleteReply(
                      caller,
                      new CannedReplyName(input.name()),
                      new LanguageCode(input.language()));
                  return new Done();
                })),
        "Deletes a canned reply in one language.",
        TO_CHANGE,
        new DeleteCannedReplyInput("more-information", "en"),
        new Done());
  }

  private static DescribedOperation<?> render(CannedReplies replies) {
    return new DescribedOperation<>(
        RestOperation.get(
            "/desk/v1/cases/{caseId}/canned-replies/{name}",
            JsonOperation.reading(
                "RenderCannedReply",
                RenderInput.class,
                (caller, input) ->
                    FilledReply.from(
                        replies.renderReply(
                            caller,
                            new CannedReplyName(input.name()),
                            Members.key(input.caseId()))))),
        "Fills a canned reply for a case, in its language or, if there is none, in English; needs"
            + " `desk:DescribeCase` as well.",
        TO_READ,
        new RenderInput(Examples.CASE_ID, "more-information"),
        new FilledReply(
            "more-information",
            "en",
            "Please tell us more about case " + Examples.CASE.displayId() + "."));
  }

  /** A canned reply; in braces stand {@code displayId}, {@code subject} and {@code customer}. */
  record WireCannedReply(
      @NotNull(message = NOT_NULL) @Pattern(regexp = Forms.CANNED_REPLY, message = PATTERN)
          String name,
      @NotNull(message = NOT_NULL) @Pattern(regexp = Forms.LANGUAGE, message = PATTERN)
          String language,
      @NotNull(message = NOT_NULL) @CodePoints(min = 1, max = Forms.LONGEST_TEXT) String body) {

    static WireCannedReply from(CannedReply reply) {
      return new WireCannedReply(reply.name().value(), reply.language().value(), reply.body());
    }

    CannedReply toReply() {
      return new CannedReply(new CannedReplyName(name), new LanguageCode(language), body);
    }
  }

  /** What was filled may be longer than what may be sent. */
  record FilledReply(String name, String language, String body) {
    static FilledReply from(RenderedReply filled) {
      return new FilledReply(filled.name().value(), filled.language().value(), filled.body());
    }
  }

  record ListCannedRepliesInput(
      @CodePoints(min = 1, max = Forms.LONGEST_TOKEN) @Nullable String nextToken,
      @Min(value = 1, message = AT_LEAST_VALUE) @Max(value = 100, message = AT_MOST_VALUE)
          @Nullable Integer maxResults) {}

  record ListCannedRepliesOutput(List<WireCannedReply> cannedReplies, @Nullable String nextToken) {
    static ListCannedRepliesOutput from(Page<CannedReply> page) {
      return new ListCannedRepliesOutput(
          page.items().stream().map(WireCannedReply::from).toList(), page.nextToken().orElse(null));
    }
  }

  record DeleteCannedReplyInput(
      @NotNull(message = NOT_NULL) @Pattern(regexp = Forms.CANNED_REPLY, message = PATTERN)
          String name,
      @NotNull(message = NOT_NULL) @Pattern(regexp = Forms.LANGUAGE, message = PATTERN)
          String language) {}

  record RenderInput(
      @NotNull(message = NOT_NULL) @CodePoints(min = 1, max = Forms.LONGEST_ID) String caseId,
      @NotNull(message = NOT_NULL) @Pattern(regexp = Forms.CANNED_REPLY, message = PATTERN)
          String name) {}

  /** The answer that says nothing more. */
  record Done() {}
}
