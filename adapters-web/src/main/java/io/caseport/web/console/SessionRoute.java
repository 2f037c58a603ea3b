package io.caseport.web.console;

import io.caseport.http.WireRequest;
import java.util.Arrays;
import java.util.Optional;

/** What somebody asks about their own sessions and sign-in, and where. */
public enum SessionRoute {
  DESCRIBE("GET", "session"),
  SIGN_OUT("POST", "sign-out"),
  LIST("GET", "sessions"),
  END_ALL("POST", "sessions/end-all"),
  /** Goes on with the id of a session. */
  END("DELETE", "sessions/"),
  CHANGE_ROOT_PASSWORD("POST", "root-password");

  private final String method;
  private final String path;

  SessionRoute(String method, String path) {
    this.method = method;
    this.path = SessionDoor.PATH + path;
  }

  public String method() {
    return method;
  }

  public String path() {
    return path;
  }

  static Optional<SessionRoute> of(WireRequest request) {
    return Arrays.stream(values()).filter(route -> route.isMeant(request)).findFirst();
  }

  /** Of the path, behind what is the same for all. */
  String rest(WireRequest request) {
    return request.path().substring(path.length());
  }

  private boolean isMeant(WireRequest request) {
    return request.method().equals(method)
        && (path.endsWith("/") ? request.path().startsWith(path) : request.path().equals(path));
  }
}
