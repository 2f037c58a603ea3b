package io.caseport.web.console;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.ConsoleSession;
import io.caseport.application.port.in.ConsoleSessions;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.signin.ConsoleToken;
import io.caseport.http.Presence;
import io.caseport.http.RequestAuthentication;
import io.caseport.http.WireAnswer;
import io.caseport.http.WireRequest;
import io.caseport.web.page.BrowserRequest;
import io.caseport.web.page.Cookies;
import io.caseport.web.page.Cookies.Purpose;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes the session of the browser for what others prove with a signature. */
public final class SessionAuthentication implements RequestAuthentication, Presence {
  private static final ScopedValue<ConsoleSession> CURRENT = ScopedValue.newInstance();

  private final Cookies cookies;
  private final ConsoleSessions sessions;

  public SessionAuthentication(Cookies cookies, ConsoleSessions sessions) {
    this.cookies = cookies;
    this.sessions = sessions;
  }

  /** Makes an answer in a session that has been found, so that it is not looked up again. */
  static WireAnswer within(ConsoleSession session, Supplier<WireAnswer> answer) {
    return ScopedValue.where(CURRENT, session).call(answer::get);
  }

  @Override
  public Caller authenticate(WireRequest wire, String service, boolean presignedAllowed) {
    var request = BrowserRequest.of(wire);
    var session = CURRENT.isBound() ? Optional.of(CURRENT.get()) : session(request);
    return session.orElseThrow(Refusal.InvalidCredential::new).caller(request.facts());
  }

  @Override
  public void requireStill(WireRequest request, Caller caller) {
    if (session(BrowserRequest.of(request)).isEmpty()) {
      throw new Refusal.InvalidCredential();
    }
  }

  Optional<ConsoleSession> session(BrowserRequest request) {
    return token(request).flatMap(sessions::find);
  }

  Optional<ConsoleToken> token(BrowserRequest request) {
    return cookies.read(request, Purpose.SESSION).map(ConsoleToken::new);
  }
}
