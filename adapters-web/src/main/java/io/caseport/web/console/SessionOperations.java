package io.caseport.web.console;

import io.caseport.application.port.in.AuditedCalls;
import io.caseport.application.port.in.AuditedCalls.AuditedCall;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.ConsoleSession;
import io.caseport.application.port.in.ConsoleSessions;
import io.caseport.application.port.in.RootPassword;
import io.caseport.domain.audit.AuditedOperation;
import io.caseport.domain.credential.Password;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.refusal.Refusal;
import io.caseport.http.WireAnswer;
import io.caseport.http.WireRequest;
import io.caseport.web.page.BrowserAnswer;
import io.caseport.web.page.BrowserRequest;
import io.caseport.web.page.Cookies;
import io.caseport.web.page.Cookies.Purpose;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Who is signed in, where else, and how that ends. Everybody may see and end their own. */
public final class SessionOperations {
  private static final String JSON = "application/json";
  private static final String MISSING_PASSWORDS =
      "The body must be an object with oldPassword and newPassword.";
  private static final JsonMapper MAPPER = new JsonMapper();

  private final SessionAuthentication authentication;
  private final ConsoleSessions sessions;
  private final RootPassword rootPassword;
  private final AuditedCalls auditedCalls;
  private final Cookies cookies;
  private final boolean demo;

  public SessionOperations(
      SessionAuthentication authentication,
      ConsoleSessions sessions,
      RootPassword rootPassword,
      AuditedCalls auditedCalls,
      Cookies cookies,
      boolean demo) {
    this.authentication = authentication;
    this.sessions = sessions;
    this.rootPassword = rootPassword;
    this.auditedCalls = auditedCalls;
    this.cookies = cookies;
    this.demo = demo;
  }

  /** What a request asks for, if it is of these. */
  Optional<Operation> operation(WireRequest request) {
    return asked(request).map(SessionOperations::answeringRefusals);
  }

  private static Operation answeringRefusals(Operation operation) {
    return (request, session) -> {
      try {
        return operation.answer(request, session);
      } catch (Refusal refusal) {
        return SessionRefusals.answer(refusal);
      }
    };
  }

  private Optional<Operation> asked(WireRequest request) {
    return SessionRoute.of(request)
        .map(
            route ->
                switch (route) {
                  case DESCRIBE -> this::describe;
                  case SIGN_OUT -> this::signOut;
                  case LIST -> this::list;
                  case END -> this::end;
                  case END_ALL -> this::endAll;
                  case CHANGE_ROOT_PASSWORD -> this::changeRootPassword;
                });
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
    var caller = session.caller(request.facts());
    recorded(caller, "SignOutEverywhere", () -> sessions.endAll(caller));
    return BrowserAnswer.of(204, JSON, new byte[0], cookies.remove(Purpose.SESSION));
  }

  private WireAnswer end(BrowserRequest request, ConsoleSession session) {
    var caller = session.caller(request.facts());
    var ended = new AccessKeyId(SessionRoute.END.rest(request.wire()));
    recorded(caller, "EndSession", () -> sessions.endOne(caller, ended));
    return BrowserAnswer.of(204, JSON, new byte[0]);
  }

  /** Users change theirs with IAM's ChangePassword; this is for root, which is none. */
  private WireAnswer changeRootPassword(BrowserRequest request, ConsoleSession session) {
    var caller = session.caller(request.facts());
    var given = passwords(request.wire().body());
    if (given.isEmpty()) {
      return SessionRefusals.malformed(MISSING_PASSWORDS);
    }
    var old = new Password(given.get().oldPassword());
    var next = new Password(given.get().newPassword());
    recorded(caller, "PasswordUpdated", () -> rootPassword.change(caller, old, next));
    return BrowserAnswer.of(204, JSON, new byte[0]);
  }

  private static Optional<PasswordChange> passwords(byte[] body) {
    try {
      return Optional.ofNullable(MAPPER.readValue(body, PasswordChange.class));
    } catch (JacksonException malformed) {
      return Optional.empty();
    }
  }

  private void recorded(Caller caller, String operation, Runnable action) {
    var call =
        new AuditedCall(
            new AuditedOperation(AuditedOperation.SIGN_IN, operation, false),
            Optional.empty(),
            Map.of());
    try {
      auditedCalls.lengthy(
          caller,
          call,
          () -> {
            action.run();
            return operation;
          });
    } catch (Refusal refusal) {
      auditedCalls.refused(caller, call, refusal.getClass().getSimpleName(), refusal);
      throw refusal;
    }
  }

  /** What the root user sends to have another password. */
  record PasswordChange(String oldPassword, String newPassword) {
    PasswordChange {
      Objects.requireNonNull(oldPassword);
      Objects.requireNonNull(newPassword);
    }
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
