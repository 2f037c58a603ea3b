package io.caseport.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.refusal.Refusal;
import io.caseport.http.WireRequest;
import io.caseport.web.console.SessionRoute;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SessionDoorTest {
  private static final JsonMapper JSON = new JsonMapper();

  private static final String EVE = "ASIAAAAAAAAAAAAAAEVE";

  private final Browser browser = new Browser();

  @BeforeEach
  void sign_in() {
    browser.signedIn(SignedInPeople.eve());
  }

  private JsonNode session() {
    return JSON.readTree(browser.get("/console/api/session").body());
  }

  private Browser withToken() {
    return browser.with("x-csrf-token", session().get("csrfToken").asString());
  }

  @Test
  void a_page_is_told_who_is_signed_in() {
    var session = session();
    assertThat(session.at("/principal/type").asString()).isEqualTo("user");
    assertThat(session.at("/principal/arn").asString())
        .isEqualTo("arn:aws:iam::111122223333:user/eve");
    assertThat(session.at("/account/name").asString()).isEqualTo("Orders Inc.");
    assertThat(session.at("/account/plan").asString()).isEqualTo("business");
    assertThat(session.at("/signInPage").asString()).isEqualTo("/signin/orders");
    assertThat(session.at("/expiresAt").asString()).isEqualTo("2026-01-01T12:00:00Z");
  }

  @Test
  void root_and_engineers_are_told_apart() {
    browser.signedIn(SignedInPeople.root());
    assertThat(session().at("/principal/type").asString()).isEqualTo("root");
    browser.signedIn(SignedInPeople.engineer());
    assertThat(session().at("/principal/type").asString()).isEqualTo("engineer");
  }

  @ParameterizedTest
  @CsvSource({
    "/console/api/aws/, /",
    "/console/api/aws/v1/checks?maxResults=5, /v1/checks?maxResults=5",
    "/console/api/aws/v1/recommendations/arn%3Aaws%3A%2Fx, /v1/recommendations/arn%3Aaws%3A%2Fx",
    "/console/api/aws/desk/v1/cases, /desk/v1/cases",
    "/console/api/cases/search?text=a, /caseport/v1/cases/search?text=a",
    "/console/api/plan, /caseport/v1/plan"
  })
  void an_operation_is_done_as_for_other_clients_by_the_session(String sent, String received) {
    var answer = withToken().send("POST", sent, "body", "application/json");
    assertThat(new String(answer.body(), UTF_8))
        .isEqualTo("CONSOLE arn:aws:iam::111122223333:user/eve");
    assertThat(browser.operations).extracting(WireRequest::target).containsExactly(received);
    assertThat(browser.operations.getFirst().body()).isEqualTo("body".getBytes(UTF_8));
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /console/api/aws/",
    "GET, /console/api/aws/?Action=DeleteUser&UserName=eve&Version=2010-05-08",
    "GET, /console/api/plan",
    "PUT, /console/api/plan"
  })
  void nothing_is_done_without_the_token_of_the_session(String method, String target) {
    assertNeedsToken(method, target);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DESCRIBE")
  void nothing_is_done_with_sessions_without_the_token_of_one(SessionRoute route) {
    assertNeedsToken(route.method(), route.path() + (route == SessionRoute.END ? EVE : ""));
    assertThat(browser.rootPasswords).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void nothing_is_told_of_sessions_without_one(SessionRoute route) {
    withToken();
    browser.cookies.clear();
    var path = route.path() + (route == SessionRoute.END ? EVE : "");
    assertThat(browser.send(route.method(), path, "{}", "application/json").status())
        .isEqualTo(401);
    assertThat(browser.sessions.ended).isEmpty();
  }

  private void assertNeedsToken(String method, String target) {
    assertThat(browser.send(method, target, "", "application/json").status()).isEqualTo(403);
    var other = new Browser();
    other.signedIn(SignedInPeople.root());
    other.signedIn(SignedInPeople.eve());
    var ofAnother = JSON.readTree(other.get("/console/api/session").body()).get("csrfToken");
    browser.with("x-csrf-token", ofAnother.asString());
    assertThat(browser.send(method, target, "", "application/json").status()).isEqualTo(403);
    assertThat(browser.operations).isEmpty();
    assertThat(browser.sessions.ended).isEmpty();
  }

  @Test
  void nothing_is_done_for_another_site_even_with_the_token() {
    withToken().with("Sec-Fetch-Site", "cross-site");
    assertThat(browser.send("POST", "/console/api/aws/", "", "text/plain").status()).isEqualTo(403);
    assertThat(browser.get("/console/api/aws/events").status()).isEqualTo(403);
    assertThat(browser.operations).isEmpty();
  }

  @Test
  void a_stream_of_events_needs_no_header_that_pages_cannot_set() {
    assertThat(browser.get("/console/api/aws/events").status()).isEqualTo(200);
  }

  @Test
  void a_signature_is_no_session_and_a_session_no_signature() {
    withToken().with("Authorization", "AWS4-HMAC-SHA256 Credential=x");
    assertThat(browser.send("POST", "/console/api/aws/", "", "text/plain").status()).isEqualTo(400);
    assertThat(browser.operations).isEmpty();
  }

  @Test
  void nobody_is_let_in_without_a_session_or_with_one_that_is_over() {
    withToken();
    browser.sessions.open.clear();
    assertThat(browser.get("/console/api/session").status()).isEqualTo(401);
    assertThat(browser.send("POST", "/console/api/aws/", "", "text/plain").status()).isEqualTo(401);
    browser.cookies.clear();
    assertThat(browser.send("POST", "/console/api/aws/", "", "text/plain").status()).isEqualTo(401);
  }

  @Test
  void somebody_sees_and_ends_their_sessions() {
    withToken();
    var listed = JSON.readTree(browser.get("/console/api/sessions").body()).get("sessions");
    assertThat(listed).hasSize(1);
    assertThat(listed.get(0).get("current").asBoolean()).isTrue();
    browser.send("DELETE", "/console/api/sessions/" + EVE, "", "text/plain");
    browser.send("POST", "/console/api/sessions/end-all", "", "text/plain");
    assertThat(browser.sessions.ended).containsExactly(EVE, "all");
    assertThat(browser.calls.made).containsExactly("EndSession", "SignOutEverywhere");
    assertThat(browser.cookies).doesNotContainKey("session");
  }

  @Test
  void signing_out_ends_the_session() {
    assertThat(withToken().send("POST", "/console/api/sign-out", "", "text/plain").status())
        .isEqualTo(204);
    assertThat(browser.sessions.ended).containsExactly("token-0");
  }

  @Test
  void a_page_of_the_console_leads_to_sign_in_and_back() {
    browser.sessions.open.clear();
    var answer = browser.get("/console/cases/case-1?x=1");
    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.headers())
        .anyMatch(
            header ->
                header.name().equals("Location")
                    && header.value().equals("/signin?return=%2Fconsole%2Fcases%2Fcase-1%3Fx%3D1"));
  }

  @Test
  void the_root_user_has_another_password_by_giving_the_old_one() {
    withToken();
    var path = "/console/api/root-password";
    var given = "{\"oldPassword\":\"old-1\",\"newPassword\":\"new-2\"}";
    assertThat(browser.send("POST", path, given, "application/json").status()).isEqualTo(204);
    assertThat(browser.rootPasswords).containsExactly("old-1 new-2");
    assertThat(browser.calls.made).containsExactly("PasswordUpdated");
    for (var malformed : new String[] {"", "{", "{\"oldPassword\":\"old-1\"}", "[]", "null"}) {
      assertThat(browser.send("POST", path, malformed, "application/json").status()).isEqualTo(400);
    }
  }

  @Test
  void why_root_keeps_its_password_is_told() {
    withToken();
    assertThat(refused(new Refusal.WrongPassword())).isEqualTo("400 WrongPasswordException");
    assertThat(refused(new Refusal.PasswordPolicyViolation(List.of())))
        .isEqualTo("400 PasswordPolicyViolationException");
    assertThat(refused(new Refusal.TemporarilyUnmodifiable(Refusal.Entity.ACCOUNT, "1")))
        .isEqualTo("409 ConflictException");
    assertThat(refused(new Refusal.Throttled("too many"))).isEqualTo("429 ThrottlingException");
    assertThat(refused(new Refusal.InvalidUserType())).isEqualTo("400 ValidationException");
    assertThat(browser.rootPasswords).isEmpty();
  }

  private String refused(Refusal refusal) {
    browser.rootPasswordRefusal = Optional.of(refusal);
    var given = "{\"oldPassword\":\"old-1\",\"newPassword\":\"new-2\"}";
    var answer = browser.send("POST", "/console/api/root-password", given, "application/json");
    return answer.status() + " " + JSON.readTree(answer.body()).get("__type").asString();
  }
}
