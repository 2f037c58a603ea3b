package io.caseport.web.console;

import io.caseport.application.port.in.ConsoleSession;
import io.caseport.application.port.in.ConsoleSessions;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.http.WireAnswer;
import io.caseport.http.WireRequest;
import io.caseport.web.page.BrowserAnswer;
import io.caseport.web.page.BrowserRequest;
import io.caseport.web.page.Cookies;
import io.caseport.web.page.Cookies.Purpose;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Who is signed in, where else, and how that ends. Everybody may see and end their own. */
public final class SessionOperations {
  private static final String JSON = "application/json";
  private static final String SESSION = "GET /console/api/session";
  private static final String SIGN_OUT = "POST /console/api/sign-out";
  private static final String SESSIONS = "GET /console/api/sessions";
  private static final String END_ALL = "POST /console/api/sessions/end-all";
  private static final String END = "DELETE /console/api/sessions/";
  private static final JsonMapper MAPPER = new JsonMapper();

  private final SessionAuthentication authentication;
  private final ConsoleSessions sessions;
  private final Cookies cookies;
  private final boolean demo;

  public SessionOperations(
      SessionAuthentication authentication,
      ConsoleSessions sessions,
      Cookies cookies,
      boolean demo) {
    this.authentication = authentication;
    this.sessions = sessions;
    this.cookies = cookies;
    this.demo = demo;
  }

  /** What a request asks for, if it is of these. */
  Optional<Operation> operation(WireRequest request) {
    var asked = request.method() + " " + request.path();
    return switch (asked) {
      case SESSION -> Optional.of(this::describe);
      case SIGN_OUT -> Optional.of(this::signOut);
      case SESSIONS -> Optional.of(this::list);
      case END_ALL -> Optional.of(this::endAll);
      default ->
          asked.startsWith(END)
              ? Optional.of((browser, in) -> end(browser, in, asked.substring(END.length())))
              : Optional.empty();
    };
  }

  /** What is done in a session. */
  interface Operation {
    WireAnswer answer(BrowserRequest request, ConsoleSession session);
  }

  private WireAnswer describe(BrowserRequest request, ConsoleSession session) {
    var csrf = authentication.token(request).map(CsrfToken::of).orElseThrow();
    var account = sessions.account(session.caller(request.facts()));
    return json(SignedIn.of(session, account, csrf, demo));
  }

  private WireAnswer list(BrowserRequest request, ConsoleSession session) {
    var own = sessions.listOwn(session.caller(request.facts()));
    return json(
        Map.of(
            "sessions",
            own.stream()
                .map(each -> OpenSession.of(each, each.id().equals(session.id())))
                .toList()));
  }

  private WireAnswer signOut(BrowserRequest request, ConsoleSession session) {
    authentication.token(request).ifPresent(token -> sessions.signOut(token, request.facts()));
    return BrowserAnswer.of(204, JSON, new byte[0], cookies.remove(Purpose.SESSION));
  }

  private WireAnswer endAll(BrowserRequest request, ConsoleSession session) {
    sessions.endAll(session.caller(request.facts()));
    return BrowserAnswer.of(204, JSON, new byte[0], cookies.remove(Purpose.SESSION));
  }

  private WireAnswer end(BrowserRequest request, ConsoleSession session, String id) {
    sessions.endOne(session.caller(request.facts()), new AccessKeyId(id));
    return BrowserAnswer.of(204, JSON, new byte[0]);
  }

  private static WireAnswer json(Object value) {
    return BrowserAnswer.of(200, JSON, MAPPER.writeValueAsBytes(value));
  }

  /** A session among others of the same person. */
  record OpenSession(
      String id,
      String signedInAt,
      String expiresAt,
      boolean withMfa,
      Optional<String> sourceIp,
      Optional<String> userAgent,
      boolean current) {
    static OpenSession of(ConsoleSession session, boolean current) {
      return new OpenSession(
          session.id().value(),
          session.signedInAt().toString(),
          session.expiresAt().toString(),
          session.withMfa(),
          session.sourceIp(),
          session.userAgent(),
          current);
    }
  }
}
