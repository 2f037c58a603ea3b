package io.caseport.web.console;

import io.caseport.domain.refusal.Refusal;
import io.caseport.http.WireAnswer;
import io.caseport.http.WireRequest.Header;
import io.caseport.web.page.BrowserAnswer;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** How the console is told why something about one's own sign-in was not done. */
final class SessionRefusals {
  private static final JsonMapper MAPPER = new JsonMapper();

  private SessionRefusals() {}

  static WireAnswer malformed(String why) {
    return of(400, "ValidationException", why);
  }

  static WireAnswer answer(Refusal refusal) {
    var why = String.valueOf(refusal.getMessage());
    return switch (refusal) {
      case Refusal.AccessDenied _ -> of(403, "AccessDeniedException", why);
      case Refusal.WrongPassword _ ->
          of(400, "WrongPasswordException", "The old password was incorrect.");
      case Refusal.PasswordPolicyViolation _ -> of(400, "PasswordPolicyViolationException", why);
      case Refusal.TemporarilyUnmodifiable _ -> of(409, "ConflictException", why);
      case Refusal.Throttled _ ->
          of(429, "ThrottlingException", why, new Header("Retry-After", "1"));
      case Refusal other -> malformed(String.valueOf(other.getMessage()));
    };
  }

  private static WireAnswer of(int status, String code, String message, Header... headers) {
    var body = MAPPER.writeValueAsBytes(Map.of("__type", code, "message", message));
    return BrowserAnswer.of(status, "application/json", body, headers);
  }
}
