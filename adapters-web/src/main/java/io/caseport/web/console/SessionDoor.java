package io.caseport.web.console;

import io.caseport.application.port.in.ConsoleSession;
import io.caseport.http.Protocol;
import io.caseport.http.WireAnswer;
import io.caseport.http.WireRequest;
import io.caseport.web.page.BrowserAnswer;
import io.caseport.web.page.BrowserRequest;
import io.caseport.web.page.Compression;
import io.caseport.web.page.Forms;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code /console/api/}: the operations that every other client signs for, here for the session of
 * a browser. They are the same operations behind another authentication, so that the console can do
 * what policies allow and nothing else; nothing here can be reached with a signature.
 */
public final class SessionDoor implements Protocol {
  static final String PATH = "/console/api/";
  private static final String AWS = PATH + "aws/";
  private static final String OWN = "/caseport/v1/";
  private static final Set<String> OPEN = Set.of(SessionRoute.DESCRIBE.path(), AWS + "events");
  private static final String JSON = "application/json";
  private static final JsonMapper MAPPER = new JsonMapper();

  private final SessionAuthentication authentication;
  private final SessionOperations session;
  private final List<Protocol> protocols;

  /**
   * @param protocols what is served, with the authentication of {@link SessionAuthentication}
   */
  public SessionDoor(
      SessionAuthentication authentication, SessionOperations session, List<Protocol> protocols) {
    this.authentication = authentication;
    this.session = session;
    this.protocols = List.copyOf(protocols);
  }

  @Override
  public boolean speaks(WireRequest request) {
    return request.path().startsWith(PATH);
  }

  @Override
  public boolean takesLargeBody(WireRequest head) {
    var inner = inner(head);
    return protocol(inner).filter(spoken -> spoken.takesLargeBody(inner)).isPresent();
  }

  @Override
  public int workingMemory(WireRequest head) {
    var inner = inner(head);
    return protocol(inner).map(spoken -> spoken.workingMemory(inner)).orElse(0);
  }

  /** ARNs are in paths of Trusted Advisor, and they have slashes. */
  @Override
  public boolean takesEscapedSlashes() {
    return true;
  }

  @Override
  public WireAnswer answer(WireRequest wire, UUID requestId) {
    var request = BrowserRequest.of(wire);
    if (wire.header("authorization").isPresent()
        || request.query().containsKey("X-Amz-Signature")) {
      return error(
          400,
          "InvalidRequestException",
          "Here it is the session that counts: send signed requests to the endpoint itself.",
          requestId);
    }
    var token = authentication.token(request);
    if (token.isEmpty()) {
      return error(401, "NotSignedInException", "Sign in first.", requestId);
    }
    if (!isOpen(wire) && !CsrfToken.isOf(token.get(), wire.header(CsrfToken.HEADER))) {
      return error(
          403,
          "CsrfTokenException",
          "The header " + CsrfToken.HEADER + " must have the token of the session.",
          requestId);
    }
    if (!Forms.isOfThisSite(wire)) {
      return error(
          403, "CsrfTokenException", "The request must come from a page of this site.", requestId);
    }
    var signedIn = authentication.session(request);
    if (signedIn.isEmpty()) {
      return error(401, "NotSignedInException", "The session is over. Sign in again.", requestId);
    }
    return answer(request, signedIn.get(), requestId);
  }

  private WireAnswer answer(BrowserRequest request, ConsoleSession signedIn, UUID requestId) {
    var own = session.operation(request.wire());
    if (own.isPresent()) {
      return own.get().answer(request, signedIn);
    }
    var inner = inner(request.wire());
    return protocol(inner)
        .map(
            spoken ->
                Compression.compressed(
                    inner,
                    BrowserAnswer.guarded(
                        SessionAuthentication.within(
                            signedIn, () -> spoken.answer(inner, requestId)))))
        .orElseGet(
            () ->
                error(
                    404,
                    "UnknownOperationException",
                    "No operation of the console is served here.",
                    requestId));
  }

  /** What tells the token, and what a page cannot send it with; neither changes anything. */
  private static boolean isOpen(WireRequest request) {
    return request.method().equals("GET") && OPEN.contains(request.path());
  }

  private Optional<Protocol> protocol(WireRequest inner) {
    return protocols.stream().filter(spoken -> spoken.speaks(inner)).findFirst();
  }

  /** The request as the operation's own clients send it. */
  private static WireRequest inner(WireRequest wire) {
    var target = wire.target();
    return new WireRequest(
        wire.method(),
        target.startsWith(AWS)
            ? target.substring(AWS.length() - 1)
            : OWN + target.substring(PATH.length()),
        wire.headers(),
        wire.body(),
        wire.sender());
  }

  @Override
  public WireAnswer error(int status, String code, String message, UUID requestId) {
    return BrowserAnswer.of(
        status, JSON, MAPPER.writeValueAsBytes(Map.of("__type", code, "message", message)));
  }
}
