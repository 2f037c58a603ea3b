package io.caseport.web.console;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.ConsoleSession;
import io.caseport.application.port.in.ConsoleSessions;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.signin.ConsoleToken;
import io.caseport.http.Presence;
import io.caseport.http.RequestAuthentication;
import io.caseport.http.WireRequest;
import io.caseport.web.page.BrowserRequest;
import io.caseport.web.page.Cookies;
import io.caseport.web.page.Cookies.Purpose;
import java.util.Optional;

/** Takes the session of the browser for what others prove with a signature. */
public final class SessionAuthentication implements RequestAuthentication, Presence {
  private final Cookies cookies;
  private final ConsoleSessions sessions;

  public SessionAuthentication(Cookies cookies, ConsoleSessions sessions) {
    this.cookies = cookies;
    this.sessions = sessions;
  }

  @Override
  public Caller authenticate(WireRequest wire, String service, boolean presignedAllowed) {
    var request = BrowserRequest.of(wire);
    return session(request).orElseThrow(Refusal.InvalidCredential::new).caller(request.facts());
  }

  @Override
  public void requireStill(WireRequest request, Caller caller) {
    session(BrowserRequest.of(request)).orElseThrow(Refusal.InvalidCredential::new);
  }

  Optional<ConsoleSession> session(BrowserRequest request) {
    return token(request).flatMap(sessions::find);
  }

  Optional<ConsoleToken> token(BrowserRequest request) {
    return cookies.read(request, Purpose.SESSION).map(ConsoleToken::new);
  }
}
