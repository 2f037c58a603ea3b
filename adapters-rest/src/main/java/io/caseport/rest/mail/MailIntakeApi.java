package io.caseport.rest.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.application.port.in.MailIntake;
import io.caseport.application.port.in.MailIntake.Outcome;
import io.caseport.http.Protocol;
import io.caseport.http.WireAnswer;
import io.caseport.http.WireRequest;
import io.caseport.http.WireRequest.Header;
import io.caseport.rest.json.AnswerBytes;
import io.caseport.rest.restjson.RestError;
import io.caseport.rest.restjson.RestErrors;
import java.security.MessageDigest;
import java.util.UUID;

/**
 * {@code POST /mail/intake}: a message as it came over the network, from who knows the secret. 200
 * says that it need not come again; 422 that it cannot be taken, and why.
 */
public final class MailIntakeApi implements Protocol {
  private static final String PATH = "/mail/intake";
  private static final String SCHEME = "Bearer ";

  /** For what the message consists of, beside its bytes. */
  private static final int MEMORY = 2 * MailIntake.MOST_BYTES;

  private final MailIntake intake;
  private final byte[] authorization;

  /**
   * @param secret what whoever hands over messages has to know
   */
  public MailIntakeApi(MailIntake intake, String secret) {
    this.intake = intake;
    this.authorization = (SCHEME + secret).getBytes(UTF_8);
  }

  @Override
  public boolean speaks(WireRequest request) {
    return request.path().equals(PATH);
  }

  @Override
  public boolean takesLargeBody(WireRequest head) {
    return isAuthorized(head);
  }

  @Override
  public int workingMemory(WireRequest head) {
    return isAuthorized(head) ? Math.min(MEMORY, 64 * 1024 + 3 * head.body().length) : 0;
  }

  /** In a time that does not tell how much of it is right. */
  private boolean isAuthorized(WireRequest request) {
    return request
        .header("Authorization")
        .filter(given -> MessageDigest.isEqual(given.getBytes(UTF_8), authorization))
        .isPresent();
  }

  @Override
  public WireAnswer answer(WireRequest request, UUID requestId) {
    if (!isAuthorized(request)) {
      return new RestError(401, "UnauthorizedException", "The intake secret is missing or wrong.")
          .toAnswer(new Header("WWW-Authenticate", "Bearer"));
    }
    if (!request.method().equals("POST")) {
      return RestErrors.methodNotAllowed("POST").toAnswer(new Header("Allow", "POST"));
    }
    return switch (intake.deliver(request.body())) {
      case Outcome.Taken() -> told("taken");
      case Outcome.Repeated() -> told("repeated");
      case Outcome.Ignored() -> told("ignored");
      case Outcome.Refused(var why) ->
          new RestError(422, "MailRefusedException", "The message was refused: " + why + ".")
              .toAnswer();
    };
  }

  private static WireAnswer told(String outcome) {
    return new WireAnswer(200, "application/json", AnswerBytes.of(new Answer(outcome)));
  }

  @Override
  public WireAnswer error(int status, String code, String message, UUID requestId) {
    return new RestError(status, code, message).toAnswer();
  }

  private record Answer(String outcome) {}
}
