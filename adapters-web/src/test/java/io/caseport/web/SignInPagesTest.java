package io.caseport.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.port.in.SignIn.SignInOutcome;
import io.caseport.domain.credential.PasswordRule;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.signin.ConsoleToken;
import io.caseport.http.WireAnswer;
import io.caseport.http.WireRequest.Header;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInPagesTest {
  private static final Instant LATER = Instant.parse("2026-01-01T00:05:00Z");
  private static final Map<String, String> ROOT =
      Map.of("email", "root@example.com", "password", "pass word");
  private static final Map<String, String> USER = Map.of("user", "eve", "password", "secret");

  private final Browser browser = new Browser();

  private static String header(WireAnswer answer, String name) {
    return answer.headers().stream()
        .filter(header -> header.name().equals(name))
        .map(Header::value)
        .findFirst()
        .orElse("");
  }

  private static String text(WireAnswer answer) {
    return new String(answer.body(), UTF_8);
  }

  private static SignInOutcome.SignedIn signedIn() {
    return new SignInOutcome.SignedIn(new ConsoleToken("new-token"), SignedInPeople.eve());
  }

  @Test
  void who_gives_the_right_password_arrives_in_the_console_with_a_cookie() {
    browser.signIn.answer(signedIn());
    var answer = browser.fill("/signin", ROOT);
    assertThat(answer.status()).isEqualTo(303);
    assertThat(header(answer, "Location")).isEqualTo("/console/");
    assertThat(browser.cookies).containsEntry("session", "new-token");
    assertThat(browser.signIn.asked).containsExactly("root root@example.com pass word 192.0.2.7");
  }

  @Test
  void the_cookie_of_a_session_can_be_read_by_no_page_and_is_sent_by_no_other_site() {
    browser.signIn.answer(signedIn());
    var answer = browser.fill("/signin", ROOT);
    assertThat(header(answer, "Set-Cookie"))
        .isEqualTo("session=new-token; Path=/; HttpOnly; SameSite=Lax");
    var secure = new Browser(true);
    secure.signIn.answer(signedIn());
    assertThat(header(secure.fill("/signin", ROOT), "Set-Cookie"))
        .isEqualTo("__Host-session=new-token; Path=/; HttpOnly; SameSite=Lax; Secure");
  }

  @Test
  void a_user_signs_in_on_the_page_of_the_account_which_is_remembered_if_wanted() {
    browser.signIn.answer(signedIn());
    browser.fill("/signin/orders", Map.of("user", "eve", "password", "secret", "remember", "yes"));
    assertThat(browser.signIn.asked).containsExactly("user orders eve secret");
    assertThat(header(browser.get("/signin"), "Location")).isEqualTo("/signin/orders");
    assertThat(browser.get("/signin?other=1").status()).isEqualTo(200);
  }

  @Test
  void the_account_that_somebody_names_leads_to_its_page() {
    var answer = browser.fill("/signin", Map.of("account", "orders"));
    assertThat(header(answer, "Location")).isEqualTo("/signin/orders");
    assertThat(browser.fill("/signin", Map.of("account", "Not An Account")).status())
        .isEqualTo(400);
  }

  @Test
  void the_host_of_an_account_leads_to_its_page() {
    var answer = new Browser().with("Host", "orders.signin.localhost:8080").get("/console");
    assertThat(header(answer, "Location")).isEqualTo("http://localhost:8080/signin/orders");
  }

  @Test
  void every_failure_says_the_same_and_keeps_what_was_typed_but_the_password() {
    browser.signIn.refuse(new Refusal.SignInFailed());
    var answer = browser.fill("/signin/orders", USER);
    assertThat(answer.status()).isEqualTo(403);
    assertThat(text(answer))
        .contains("The sign-in did not succeed.", "value=\"eve\"")
        .doesNotContain("secret");
    assertThat(browser.cookies).doesNotContainKey("session");
  }

  @Test
  void too_many_tries_are_told_how_long_to_wait() {
    browser.signIn.refuse(new Refusal.SignInThrottled(Duration.ofSeconds(64)));
    var answer = browser.fill("/signin", ROOT);
    assertThat(answer.status()).isEqualTo(429);
    assertThat(header(answer, "Retry-After")).isEqualTo("64");
  }

  @Test
  void a_rush_is_told_to_come_again_in_a_moment() {
    browser.signIn.refuse(new Refusal.Throttled("too many passwords"));
    var answer = browser.fill("/signin", ROOT);
    assertThat(answer.status()).isEqualTo(503);
    assertThat(header(answer, "Retry-After")).isEqualTo("1");
    assertThat(text(answer)).contains("Try again in a moment.");
  }

  @Test
  void a_code_and_a_new_password_are_steps_on_the_way_to_where_one_wanted_to_go() {
    var target = "/console/cases/case-1?tab=files";
    browser.signIn.answer(new SignInOutcome.CodeRequired(new ConsoleToken("one"), LATER));
    var password =
        browser.fill("/signin/orders?return=%2Fconsole%2Fcases%2Fcase-1%3Ftab%3Dfiles", USER);
    assertThat(header(password, "Location"))
        .isEqualTo("/sign-in-step/code?return=%2Fconsole%2Fcases%2Fcase-1%3Ftab%3Dfiles");
    browser.signIn.answer(
        new SignInOutcome.PasswordChangeRequired(new ConsoleToken("two"), LATER, false));
    var code = browser.fill(header(password, "Location"), Map.of("code", "123456"));
    browser.signIn.answer(signedIn());
    var changed =
        browser.fill(header(code, "Location"), Map.of("password", "new-1", "again", "new-1"));
    assertThat(header(changed, "Location")).isEqualTo(target);
    assertThat(browser.signIn.asked)
        .containsExactly("user orders eve secret", "code one 123456", "password two new-1");
    assertThat(browser.cookies).containsKey("session").doesNotContainKey("sign-in-step");
  }

  @Test
  void a_wrong_code_begins_again() {
    browser.signIn.answer(new SignInOutcome.CodeRequired(new ConsoleToken("one"), LATER));
    var password = browser.fill("/signin", ROOT);
    browser.signIn.refuse(new Refusal.SignInFailed());
    assertThat(browser.fill(header(password, "Location"), Map.of("code", "000000")).status())
        .isEqualTo(403);
    assertThat(browser.cookies).doesNotContainKey("sign-in-step");
  }

  @Test
  void a_new_password_that_is_mistyped_or_unfit_can_be_given_again() {
    browser.signIn.answer(
        new SignInOutcome.PasswordChangeRequired(new ConsoleToken("two"), LATER, false));
    var step = header(browser.fill("/signin", ROOT), "Location");
    assertThat(text(browser.fill(step, Map.of("password", "a", "again", "b"))))
        .contains("The two passwords are not the same.");
    browser.signIn.refuse(
        new Refusal.PasswordPolicyViolation(
            List.of(new PasswordRule(PasswordRule.Kind.LENGTH, 12))));
    assertThat(text(browser.fill(step, Map.of("password", "a", "again", "a"))))
        .contains("does not meet the rules", "at least 12 characters");
    assertThat(text(browser.fill(step, Map.of("password", "パス", "again", "パス"))))
        .contains("letters of the Latin alphabet");
    assertThat(browser.cookies).containsKey("sign-in-step");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/",
        "//evil.example/",
        "/console//evil.example",
        "/console/\\evil.example",
        "/signin",
        "/console/ x",
        "javascript:alert(1)"
      })
  void no_link_leads_on_to_anywhere_but_the_console(String destination) {
    browser.signIn.answer(signedIn());
    var answer =
        browser.fill("/signin?return=" + java.net.URLEncoder.encode(destination, UTF_8), ROOT);
    assertThat(header(answer, "Location")).isEqualTo("/console/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/signin",
        "/signin/orders",
        "/sign-in-step/code",
        "/sign-in-step/password",
        "/signout",
        "/contact-us"
      })
  void a_form_of_another_site_does_nothing(String path) {
    browser.signedIn(SignedInPeople.eve());
    browser.get("/signin?other=1");
    assertThat(browser.post(path, Map.of("form", "0".repeat(32))).status()).isEqualTo(403);
    assertThat(browser.post(path, Map.of()).status()).isEqualTo(403);
    var crossSite = new Browser().with("Sec-Fetch-Site", "cross-site");
    assertThat(crossSite.fill("/contact-us", Map.of()).status()).isEqualTo(403);
    var otherOrigin = new Browser().with("Origin", "https://evil.example");
    assertThat(otherOrigin.fill("/contact-us", Map.of()).status()).isEqualTo(403);
    assertThat(browser.signIn.asked).isEmpty();
    assertThat(browser.sessions.ended).isEmpty();
    assertThat(browser.contacts).isEmpty();
  }

  @Test
  void what_is_typed_is_text_on_the_page_and_nothing_else() {
    browser.signIn.refuse(new Refusal.SignInFailed());
    var answer =
        browser.fill("/signin", Map.of("email", "\"><script>alert(1)</script>", "password", "x"));
    assertThat(text(answer)).doesNotContain("<script");
  }

  @Test
  void nobody_is_told_that_they_are_signed_out_as_long_as_they_are_not() {
    browser.signedIn(SignedInPeople.eve());
    var page = text(browser.get("/signout"));
    assertThat(page).contains("<h1>Sign out</h1>").doesNotContain("You are signed out");
    browser.post("/signout", Map.of("form", Forms.token(page)));
    assertThat(browser.sessions.ended).containsExactly("token-0");
    assertThat(text(browser.get("/signout"))).contains("You are signed out");
  }

  @Test
  void the_session_that_another_takes_the_place_of_ends() {
    browser.signedIn(SignedInPeople.eve());
    browser.signIn.refuse(new Refusal.SignInFailed());
    browser.fill("/signin", ROOT);
    assertThat(browser.sessions.ended).isEmpty();
    browser.signIn.answer(signedIn());
    browser.fill("/signin", ROOT);
    assertThat(browser.sessions.ended).containsExactly("token-0");
    browser.signedIn(SignedInPeople.eve());
    browser.signIn.answer(new SignInOutcome.CodeRequired(new ConsoleToken("one"), LATER));
    browser.fill("/signin", ROOT);
    assertThat(browser.sessions.open).isEmpty();
  }

  @Test
  void a_link_from_elsewhere_spoils_no_form_that_is_open() {
    assertThat(header(browser.get("/signin"), "Set-Cookie"))
        .startsWith("form=")
        .endsWith("; Path=/; HttpOnly; SameSite=Lax");
  }

  @Test
  void an_account_is_found_as_people_write_it() {
    assertThat(text(browser.get("/signin/ORDERS"))).contains("<strong>orders</strong>");
    assertThat(header(browser.fill("/signin", Map.of("account", " Orders ")), "Location"))
        .isEqualTo("/signin/orders");
    assertThat(header(browser.fill("/signin", Map.of("account", "1111-2222-3333")), "Location"))
        .isEqualTo("/signin/111122223333");
  }

  @Test
  void signing_out_ends_the_session() {
    browser.signedIn(SignedInPeople.eve());
    var token = Forms.token(text(browser.get("/signin?other=1")));
    assertThat(header(browser.post("/signout", Map.of("form", token)), "Location"))
        .isEqualTo("/signout");
    assertThat(browser.sessions.ended).containsExactly("token-0");
    assertThat(browser.cookies).doesNotContainKey("session");
    assertThat(browser.get("/signout").status()).isEqualTo(200);
  }
}
