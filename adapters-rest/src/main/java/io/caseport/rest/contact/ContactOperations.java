package io.caseport.rest.contact;

import static io.caseport.rest.json.Constraints.AT_LEAST_VALUE;
import static io.caseport.rest.json.Constraints.AT_MOST_VALUE;
import static io.caseport.rest.json.Constraints.LONGEST_TOKEN;
import static io.caseport.rest.json.Constraints.NOT_BLANK;
import static io.caseport.rest.json.Constraints.NOT_NULL;
import static io.caseport.rest.json.Constraints.PATTERN;

import io.caseport.application.port.in.ContactDesk;
import io.caseport.application.port.in.ContactDesk.Conversion;
import io.caseport.application.port.in.PageRequest;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.contact.ContactId;
import io.caseport.domain.contact.ContactStatus;
import io.caseport.rest.json.CodePoints;
import io.caseport.rest.json.JsonOperation;
import io.caseport.rest.json.OneOf;
import io.caseport.rest.openapi.DescribedOperation;
import io.caseport.rest.restjson.RestOperation;
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
  private static final String CONTACT = "CR-[0-9]{12}";
  private static final String ACCOUNT = "[0-9]{12}";
  private static final String SOME_TEXT = "[\\s\\S]*\\S[\\s\\S]*";

  private static final String ID = "CR-481516234200";
  private static final WireContact EXAMPLE =
      new WireContact(
          ID,
          "Zoe",
          "zoe@example.com",
          "111122223333",
          null,
          "sign-in",
          "Locked out",
          "en",
          "open",
          "2026-03-23T09:31:47.774Z",
          "2026-03-23T09:31:47.774Z",
          null,
          null,
          null,
          null);

  private static final WireCorrespondence.ContactText EXAMPLE_MESSAGE =
      new WireCorrespondence.ContactText(
          "requester", "My code is refused.", "2026-03-23T09:31:47.774Z");

  private ContactOperations() {}

  public static List<DescribedOperation<?>> on(ContactDesk desk) {
    return List.of(list(desk), get(desk), reply(desk), close(desk), convert(desk));
  }

  private static DescribedOperation<?> list(ContactDesk desk) {
    return new DescribedOperation<>(
        RestOperation.get(
            PATH,
            JsonOperation.reading(
                "ListContactRequests",
                ListContacts.class,
                (caller, request) -> {
                  var page = desk.listContactRequests(caller, request.wanted(), request.page());
                  return new Contacts(
                      page.items().stream().map(WireContact::from).toList(),
                      page.nextToken().orElse(null));
                })),
        "Lists the requests in a state, those that came first first.",
        "desk:ListContactRequests",
        new ListContacts("open", null, 20),
        new Contacts(List.of(EXAMPLE), null));
  }

  private static DescribedOperation<?> get(ContactDesk desk) {
    return new DescribedOperation<>(
        RestOperation.get(
            ONE,
            JsonOperation.reading(
                "GetContactRequest",
                OneContact.class,
                (caller, request) ->
                    WireCorrespondence.from(
                        desk.getContactRequest(caller, new ContactId(request.contactId()))))),
        "Shows a request with all that was written.",
        "desk:GetContactRequest",
        new OneContact(ID),
        new WireCorrespondence(EXAMPLE, List.of(EXAMPLE_MESSAGE)));
  }

  private static DescribedOperation<?> reply(ContactDesk desk) {
    return new DescribedOperation<>(
        RestOperation.post(
            ONE + "/reply",
            JsonOperation.changing(
                "AnswerContactRequest",
                ContactReply.class,
                (caller, request) ->
                    WireContact.from(
                        desk.answerContactRequest(
                            caller, new ContactId(request.contactId()), request.message())))),
        "Answers a request by mail.",
        "desk:AnswerContactRequest",
        new ContactReply(ID, "Which account is it?"),
        EXAMPLE);
  }

  private static DescribedOperation<?> close(ContactDesk desk) {
    return new DescribedOperation<>(
        RestOperation.post(
            ONE + "/close",
            JsonOperation.changing(
                "CloseContactRequest",
                OneContact.class,
                (caller, request) ->
                    WireContact.from(
                        desk.closeContactRequest(caller, new ContactId(request.contactId()))))),
        "Ends a request without an answer, such as for spam.",
        "desk:CloseContactRequest",
        new OneContact(ID),
        EXAMPLE);
  }

  private static DescribedOperation<?> convert(ContactDesk desk) {
    return new DescribedOperation<>(
        RestOperation.post(
            ONE + "/convert",
            JsonOperation.changing(
                "ConvertContactRequest",
                ContactConversion.class,
                (caller, request) ->
                    WireContact.from(
                        desk.convertContactRequest(
                            caller,
                            new ContactId(request.contactId()),
                            new Conversion(
                                new AccountId(request.accountId()), request.verification()))))),
        "Makes a case of the account from a request whose sender is verified.",
        "desk:ConvertContactRequest",
        new ContactConversion(ID, "111122223333", "Called back."),
        EXAMPLE);
  }

  record ListContacts(
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

  record OneContact(
      @NotNull(message = NOT_NULL) @Pattern(regexp = CONTACT, message = PATTERN)
          String contactId) {}

  record ContactReply(
      @NotNull(message = NOT_NULL) @Pattern(regexp = CONTACT, message = PATTERN) String contactId,
      @NotNull(message = NOT_NULL)
          @CodePoints(min = 1, max = 8000)
          @Pattern(regexp = SOME_TEXT, message = NOT_BLANK)
          String message) {}

  record ContactConversion(
      @NotNull(message = NOT_NULL) @Pattern(regexp = CONTACT, message = PATTERN) String contactId,
      @NotNull(message = NOT_NULL) @Pattern(regexp = ACCOUNT, message = PATTERN) String accountId,
      @NotNull(message = NOT_NULL)
          @CodePoints(min = 1, max = 1000)
          @Pattern(regexp = SOME_TEXT, message = NOT_BLANK)
          String verification) {}

  record Contacts(List<WireContact> contacts, @Nullable String nextToken) {}
}
