package io.caseport.rest.contact;

import static io.caseport.rest.json.Constraints.AT_LEAST_VALUE;
import static io.caseport.rest.json.Constraints.AT_MOST_VALUE;
import static io.caseport.rest.json.Constraints.LONGEST_ID;
import static io.caseport.rest.json.Constraints.LONGEST_TOKEN;
import static io.caseport.rest.json.Constraints.NOT_BLANK;
import static io.caseport.rest.json.Constraints.NOT_NULL;
import static io.caseport.rest.json.Constraints.NOT_ONLY_WHITE_SPACE;

import io.caseport.application.port.in.AuditedCalls;
import io.caseport.application.port.in.ContactDesk;
import io.caseport.application.port.in.ContactDesk.Conversion;
import io.caseport.application.port.in.PageRequest;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.contact.ContactId;
import io.caseport.domain.contact.ContactStatus;
import io.caseport.rest.json.CodePoints;
import io.caseport.rest.json.JsonOperation;
import io.caseport.rest.json.OneOf;
import io.caseport.rest.protocol.AuditedService;
import io.caseport.rest.protocol.Protocol;
import io.caseport.rest.protocol.RequestAuthentication;
import io.caseport.rest.restjson.RestEndpoint;
import io.caseport.rest.restjson.RestError;
import io.caseport.rest.restjson.RestErrors;
import io.caseport.rest.restjson.RestJsonProtocol;
import io.caseport.rest.restjson.RestOperation;
import io.caseport.rest.restjson.RestService;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What engineers do with contact requests, at paths under {@code /desk/v1/contacts}. */
public final class ContactOperations {
  private static final String PATH = "/desk/v1/contacts";
  private static final String ONE = PATH + "/{contactId}";
  private static final int PAGE_SIZE = 50;

  static final RestService SERVICE =
      new RestService(
          "desk",
          PATH,
          "ValidationException",
          "ThrottlingException",
          "InternalServerException",
          true,
          new RestError(403, "AccessDeniedException", "Access denied"));

  private ContactOperations() {}

  /** A protocol of these operations alone. */
  public static Protocol protocol(
      RequestAuthentication authentication, AuditedCalls auditedCalls, ContactDesk desk) {
    var service = new AuditedService(auditedCalls, SERVICE.name(), new RestErrors(SERVICE)::codeOf);
    return new RestJsonProtocol(
        SERVICE,
        authentication,
        on(desk).stream().map(operation -> RestEndpoint.of(operation, service)).toList());
  }

  public static List<RestOperation<?>> on(ContactDesk desk) {
    return List.of(list(desk), get(desk), reply(desk), close(desk), convert(desk));
  }

  private static RestOperation<?> list(ContactDesk desk) {
    return RestOperation.get(
        PATH,
        JsonOperation.reading(
            "ListContactRequests",
            ListRequest.class,
            (caller, request) -> {
              var page = desk.listContactRequests(caller, request.wanted(), request.page());
              return new Contacts(
                  page.items().stream().map(WireContact::from).toList(),
                  page.nextToken().orElse(null));
            }));
  }

  private static RestOperation<?> get(ContactDesk desk) {
    return RestOperation.get(
        ONE,
        JsonOperation.reading(
            "GetContactRequest",
            Named.class,
            (caller, request) ->
                WireCorrespondence.from(
                    desk.getContactRequest(caller, new ContactId(request.contactId())))));
  }

  private static RestOperation<?> reply(ContactDesk desk) {
    return RestOperation.post(
        ONE + "/reply",
        JsonOperation.changing(
            "AnswerContactRequest",
            Reply.class,
            (caller, request) ->
                WireContact.from(
                    desk.answerContactRequest(
                        caller, new ContactId(request.contactId()), request.message()))));
  }

  private static RestOperation<?> close(ContactDesk desk) {
    return RestOperation.post(
        ONE + "/close",
        JsonOperation.changing(
            "CloseContactRequest",
            Named.class,
            (caller, request) ->
                WireContact.from(
                    desk.closeContactRequest(caller, new ContactId(request.contactId())))));
  }

  private static RestOperation<?> convert(ContactDesk desk) {
    return RestOperation.post(
        ONE + "/convert",
        JsonOperation.changing(
            "ConvertContactRequest",
            Convert.class,
            (caller, request) ->
                WireContact.from(
                    desk.convertContactRequest(
                        caller,
                        new ContactId(request.contactId()),
                        new Conversion(
                            new AccountId(request.accountId()), request.verification())))));
  }

  record ListRequest(
      @OneOf("open, answered, closed, converted") @Nullable String status,
      @CodePoints(min = 1, max = LONGEST_TOKEN) @Nullable String nextToken,
      @Min(value = 1, message = AT_LEAST_VALUE) @Max(value = 100, message = AT_MOST_VALUE)
          @Nullable Integer maxResults) {
    ContactStatus wanted() {
      return Optional.ofNullable(status).map(ContactStatus::ofCode).orElse(ContactStatus.OPEN);
    }

    PageRequest page() {
      return new PageRequest(
          Optional.ofNullable(nextToken), maxResults == null ? PAGE_SIZE : maxResults);
    }
  }

  record Named(@NotNull(message = NOT_NULL) @CodePoints(max = LONGEST_ID) String contactId) {}

  record Reply(
      @NotNull(message = NOT_NULL) @CodePoints(max = LONGEST_ID) String contactId,
      @NotNull(message = NOT_NULL)
          @CodePoints(min = 1, max = 8000)
          @Pattern(regexp = NOT_ONLY_WHITE_SPACE, message = NOT_BLANK)
          String message) {}

  record Convert(
      @NotNull(message = NOT_NULL) @CodePoints(max = LONGEST_ID) String contactId,
      @NotNull(message = NOT_NULL) @CodePoints(max = LONGEST_ID) String accountId,
      @NotNull(message = NOT_NULL)
          @CodePoints(min = 1, max = 1000)
          @Pattern(regexp = NOT_ONLY_WHITE_SPACE, message = NOT_BLANK)
          String verification) {}

  record Contacts(List<WireContact> contacts, @Nullable String nextToken) {}
}
