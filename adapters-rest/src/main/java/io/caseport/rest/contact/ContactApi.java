package io.caseport.rest.contact;

import static io.caseport.rest.json.Constraints.LONGEST_ID;
import static io.caseport.rest.json.Constraints.NOT_BLANK;
import static io.caseport.rest.json.Constraints.NOT_NULL;
import static io.caseport.rest.json.Constraints.NOT_ONLY_WHITE_SPACE;

import io.caseport.application.port.in.ContactRequests;
import io.caseport.application.port.in.ContactRequests.NewContact;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.contact.ContactTopic;
import io.caseport.domain.refusal.Refusal;
import io.caseport.http.Protocol;
import io.caseport.http.WireAnswer;
import io.caseport.http.WireRequest;
import io.caseport.http.WireRequest.Header;
import io.caseport.rest.json.AnswerBytes;
import io.caseport.rest.json.CodePoints;
import io.caseport.rest.json.InputReader;
import io.caseport.rest.json.JsonRefusal;
import io.caseport.rest.json.MailAddress;
import io.caseport.rest.json.Shape;
import io.caseport.rest.restjson.RestError;
import io.caseport.rest.restjson.RestErrors;
import io.caseport.rest.restjson.RestService;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /contact}: anybody's request for help, without credentials. {@code GET} tells what it
 * can be about.
 */
public final class ContactApi implements Protocol {
  private static final RestService SERVICE =
      new RestService(
          "contact",
          "/contact",
          "ValidationException",
          "ThrottlingException",
          "InternalServerException",
          true,
          new RestError(403, "AccessDeniedException", "Nobody needs a plan for this."));

  private static final String PATH = "/contact";
  private static final String METHODS = "GET, POST";
  private static final String CONTENT_TYPE = "application/json";

  private final ContactRequests contacts;
  private final InputReader<Request> reader = new InputReader<>(Request.class);
  private final RestErrors errors = new RestErrors(SERVICE);

  public ContactApi(ContactRequests contacts) {
    this.contacts = contacts;
  }

  @Override
  public boolean speaks(WireRequest request) {
    return request.path().equals(PATH);
  }

  @Override
  public WireAnswer answer(WireRequest request, UUID requestId) {
    return switch (request.method()) {
      case "GET" -> new WireAnswer(200, CONTENT_TYPE, AnswerBytes.of(Topics.ALL));
      case "POST" -> submit(request);
      default -> RestErrors.methodNotAllowed(METHODS).toAnswer(new Header("Allow", METHODS));
    };
  }

  private WireAnswer submit(WireRequest request) {
    try {
      var given = reader.read(request.body());
      Shape.require(given);
      var id = contacts.submit(given.toCommand(request.sender().address()));
      return new WireAnswer(200, CONTENT_TYPE, AnswerBytes.of(new Answer(id.value())));
    } catch (JsonRefusal refusal) {
      return errors.of(refusal).toAnswer();
    } catch (Refusal refusal) {
      return errors.of(refusal).toAnswer();
    }
  }

  @Override
  public WireAnswer error(int status, String code, String message, UUID requestId) {
    return errors.of(status, code, message).toAnswer();
  }

  record Request(
      @NotNull(message = NOT_NULL)
          @CodePoints(min = 1, max = 200)
          @Pattern(regexp = NOT_ONLY_WHITE_SPACE, message = NOT_BLANK)
          String name,
      @NotNull(message = NOT_NULL) @MailAddress String email,
      @CodePoints(min = 1, max = 63) @Nullable String account,
      @NotNull(message = NOT_NULL) @CodePoints(max = LONGEST_ID) String topic,
      @NotNull(message = NOT_NULL)
          @CodePoints(min = 1, max = 200)
          @Pattern(regexp = NOT_ONLY_WHITE_SPACE, message = NOT_BLANK)
          String subject,
      @NotNull(message = NOT_NULL)
          @CodePoints(min = 1, max = 8000)
          @Pattern(regexp = NOT_ONLY_WHITE_SPACE, message = NOT_BLANK)
          String message,
      @CodePoints(max = LONGEST_ID) @Nullable String language,
      @CodePoints(min = 3, max = 40) @Nullable String phone) {

    NewContact toCommand(Optional<String> source) {
      return new NewContact(
          name,
          new EmailAddress(email),
          Optional.ofNullable(account),
          topic,
          subject,
          message,
          Optional.ofNullable(language),
          Optional.ofNullable(phone),
          source);
    }
  }

  record Answer(String contactId) {}

  record Topics(List<Topic> topics) {
    static final Topics ALL =
        new Topics(Arrays.stream(ContactTopic.values()).map(Topic::from).toList());
  }

  record Topic(String topic, Map<String, String> names) {
    static Topic from(ContactTopic topic) {
      return new Topic(
          topic.code(),
          Map.of(
              "en", topic.nameIn(LanguageCode.ENGLISH),
              "ja", topic.nameIn(LanguageCode.JAPANESE)));
    }
  }
}
