package io.caseport.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.port.in.SignIn.SignInOutcome;
import io.caseport.domain.credential.PasswordRule;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.signin.ConsoleToken;
import io.caseport.http.WireAnswer;
import io.caseport.http.WireRequest.Header;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for all pages before sign-in. */
class PagesTest {
  private static final Map<String, String> PERSON =
      Map.of(
          "topic", "sign-in",
          "name", "Zoë",
          "email", "zoe@example.com",
          "subject", "Locked out",
          "message", "Let me in.");

  private static final Map<String, String> EVERY_ANSWER =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
              + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
              + " object-src 'none'; frame-ancestors 'none'",
          "Referrer-Policy",
          "same-origin",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "X-Frame-Options",
          "DENY",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()");

  private static String text(WireAnswer answer) {
    return new String(answer.body(), UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/signin",
        "/signin/orders",
        "/signin/no_body",
        "/sign-in-step/code",
        "/sign-in-step/none",
        "/signout",
        "/contact-us",
        "/console",
        "/console/",
        "/console/assets/none.js",
        "/console/api/session",
        "/console/api/aws/",
        "/no-such-page"
      })
  void every_answer_keeps_itself_from_being_misused(String path) {
    for (var signedIn : List.of(true, false)) {
      var browser = new Browser();
      if (signedIn) {
        browser.signedIn(SignedInPeople.eve());
      }
      for (var method : List.of("GET", "POST", "DELETE")) {
        if (List.of("/", "/no-such-page").contains(path) && !method.equals("GET")) {
          continue; // belongs to the other protocols
        }
        var headers =
            browser.send(method, path, "", "text/plain").headers().stream()
                .filter(header -> !header.name().equals("Set-Cookie"))
                .collect(Collectors.toMap(Header::name, Header::value));
        assertThat(headers).as(method + " " + path).containsAllEntriesOf(EVERY_ANSWER);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void no_page_has_anything_inline_or_untranslated(String language) {
    for (var page : pages(language).toList()) {
      assertThat(page)
          .contains("<html lang=\"" + language + "\">")
          .doesNotContain("<script", "style=", "onclick", "onload", "{0}");
      assertThat(page.contains("お問い合わせ")).isEqualTo(language.equals("ja"));
    }
  }

  /** Every page there is, as it looks after everything that can happen to it. */
  private static Stream<String> pages(String language) {
    var query = "?lang=" + language;
    var browser = new Browser();
    var contact = browser.fill("/contact-us" + query, PERSON);
    var wrong = browser.fill("/contact-us" + query, Map.of("email", "no", "phone", "1"));
    browser.signIn.refuse(new Refusal.SignInFailed());
    var failed = browser.fill("/signin" + query, Map.of("email", "a@b", "password", "x"));
    browser.signIn.refuse(new Refusal.SignInFailed());
    var user = browser.fill("/signin/orders" + query, Map.of("user", "a", "password", "x"));
    browser.signIn.refuse(new Refusal.SignInThrottled(Duration.ofSeconds(1)));
    var throttled = browser.fill("/signin" + query, Map.of("email", "a@b", "password", "x"));
    browser.signIn.answer(new SignInOutcome.PasswordExpired());
    var expired = browser.fill("/signin" + query, Map.of("email", "a@b", "password", "x"));
    browser.signIn.answer(
        new SignInOutcome.CodeRequired(
            new ConsoleToken("t"), Instant.parse("2026-01-01T00:05:00Z")));
    browser.fill("/signin" + query, Map.of("email", "a@b", "password", "x"));
    var code = browser.get("/sign-in-step/code" + query);
    var password = browser.fill("/sign-in-step/password" + query, Map.of("password", "x"));
    browser.signIn.refuse(new Refusal.TemporarilyUnmodifiable(Refusal.Entity.LOGIN_PROFILE, "eve"));
    var busy =
        browser.fill("/sign-in-step/password" + query, Map.of("password", "x", "again", "x"));
    browser.signIn.refuse(new Refusal.SignInFailed());
    var step = browser.fill("/sign-in-step/code" + query, Map.of("code", "123456"));
    var form = browser.post("/contact-us" + query, PERSON);
    var method = browser.send("DELETE", "/signin" + query, "", "text/plain");
    var out = browser.get("/signout" + query);
    browser.signedIn(SignedInPeople.eve());
    var in = browser.get("/signout" + query);
    var none = browser.get("/signin/no_body" + query);
    return Stream.of(
            contact, wrong, failed, user, throttled, expired, code, password, busy, step, form,
            method, out, in, none)
        .map(PagesTest::text);
  }

  @Test
  void what_there_is_not_is_a_page_in_both_languages() {
    var browser = new Browser();
    var page = text(browser.get("/no-such-page?from=mail"));
    var link = Pattern.compile("class=\"language\" href=\"([^\"]+)\"").matcher(page);
    assertThat(link.find()).isTrue();
    assertThat(text(browser.get(link.group(1).replace("&amp;", "&"))))
        .contains("<html lang=\"ja\">");
    assertThat(browser.send("HEAD", "/", "", "text/plain").status()).isEqualTo(303);
    assertThat(browser.send("DELETE", "/web/pages.css", "", "text/plain").status()).isEqualTo(405);
  }

  @Test
  void nothing_of_the_program_but_its_pages_can_be_read() {
    var browser = new Browser();
    assertThat(browser.get("/console/package-info.class").status()).isEqualTo(303);
    assertThat(browser.get("/console/assets/package-info.class").status()).isEqualTo(404);
  }

  @Test
  void a_tooLongpath_is_as_good_as_a_short_one() {
    assertThat(new Browser().get("/console/" + "a/".repeat(50_000)).status()).isEqualTo(303);
  }

  @Test
  void a_form_that_no_page_has_is_none() {
    var browser = new Browser();
    var many = new HashMap<>(PERSON);
    for (int i = 0; i < 50; i++) {
      many.put("more" + i, "x");
    }
    assertThat(browser.fill("/contact-us", many).status()).isEqualTo(403);
    var tooLong = new HashMap<>(PERSON);
    tooLong.put("subject", "x".repeat(128 * 1024));
    assertThat(browser.fill("/contact-us", tooLong).status()).isEqualTo(403);
    var longest = new HashMap<>(PERSON);
    longest.put("message", "\uD83D\uDE00".repeat(8_000));
    assertThat(browser.fill("/contact-us", longest).status()).isEqualTo(200);
  }

  @Test
  void a_line_break_is_one_character_of_a_message() {
    var browser = new Browser();
    var person = new HashMap<>(PERSON);
    person.put("message", "a\r\n".repeat(3_999) + "b");
    assertThat(browser.fill("/contact-us", person).status()).isEqualTo(200);
    assertThat(browser.contacts.getFirst().message()).startsWith("a\na\n");
  }

  @Test
  void browsers_that_come_by_https_are_kept_to_it() {
    var strict = new Header("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
    for (var path : List.of("/signin", "/console/", "/console/api/session", "/no-such-page")) {
      assertThat(new Browser(true).get(path).headers()).contains(strict);
      assertThat(new Browser().get(path).headers()).doesNotContain(strict);
    }
  }

  @Test
  void a_list_of_languages_that_nobody_has_is_not_read() {
    var browser = new Browser().with("Accept-Language", "fr, ".repeat(200) + "ja");
    assertThat(text(browser.get("/signin"))).contains("<html lang=\"en\">");
  }

  @Test
  void a_request_for_help_is_taken_with_a_reference() {
    var browser = new Browser();
    assertThat(text(browser.fill("/contact-us?lang=ja", PERSON))).contains("CR-481516234200");
    var taken = browser.contacts.getFirst();
    assertThat(taken.name()).isEqualTo("Zoë");
    assertThat(taken.language()).contains("ja");
    assertThat(taken.account()).isEmpty();
    assertThat(taken.source()).contains("192.0.2.7");
  }

  @Test
  void what_is_missing_is_named_and_what_was_written_is_kept() {
    var browser = new Browser();
    var answer = browser.fill("/contact-us", Map.of("email", "nowhere", "message", "Let me in."));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(text(answer)).contains("href=\"#email\"", "href=\"#name\"", "Let me in.");
    assertThat(text(answer))
        .contains("<li id=\"email-rule\">", "aria-invalid=\"true\" aria-describedby=\"email-rule\"")
        .doesNotContain("message-rule");
    assertThat(browser.contacts).isEmpty();
  }

  @Test
  void the_language_is_what_was_chosen_or_else_what_the_browser_prefers() {
    var browser = new Browser().with("Accept-Language", "fr, ja;q=0.8, en;q=0.5");
    assertThat(text(browser.get("/signin"))).contains("<html lang=\"ja\">");
    assertThat(text(browser.get("/signin?lang=en"))).contains("<html lang=\"en\">");
    assertThat(text(browser.get("/signin"))).contains("<html lang=\"en\">");
  }

  @Test
  void the_language_is_kept_where_the_console_reads_and_sets_it() {
    var browser = new Browser(true);
    var answer = browser.get("/signin?lang=ja");
    assertThat(answer.headers())
        .contains(
            new Header(
                "Set-Cookie", "language=ja; Path=/; SameSite=Lax; Secure; Max-Age=31536000"));
    browser.cookies.put("language", "en");
    assertThat(text(browser.get("/signin"))).contains("<html lang=\"en\">");
  }

  @Test
  void every_text_is_used_and_translated() throws IOException {
    var english = texts("en");
    var japanese = texts("ja");
    assertThat(japanese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (var key : english.stringPropertyNames()) {
      assertThat(japanese.getProperty(key))
          .as(key)
          .matches("(?s).*[\\u3040-\\u30ff\\u4e00-\\u9fff].*");
    }
    assertThat(used()).isEqualTo(new TreeSet<>(english.stringPropertyNames()));
  }

  private static Properties texts(String language) throws IOException {
    var texts = new Properties();
    texts.load(
        new StringReader(
            Files.readString(
                Path.of(
                    "src/main/resources/io/caseport/web/messages_" + language + ".properties"))));
    return texts;
  }

  /** The keys in the templates; those that are put together, with what can be put in. */
  private static Set<String> used() throws IOException {
    var keys = new TreeSet<String>();
    try (var templates = Files.list(Path.of("src/main/jte"))) {
      for (var template : templates.toList()) {
        var text = Files.readString(template);
        Pattern.compile("text\\(\"([a-z.]+[a-z])\"\\)")
            .matcher(text)
            .results()
            .forEach(found -> keys.add(found.group(1)));
      }
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
    List.of("failed", "account").forEach(kind -> keys.add("signin.problem." + kind));
    List.of("different", "unfit", "characters", "busy")
        .forEach(kind -> keys.add("password.problem." + kind));
    for (var rule : PasswordRule.Kind.values()) {
      keys.add("password.rule." + rule);
    }
    for (var field : List.of("topic", "name", "email", "account", "phone", "subject", "message")) {
      keys.add("contact." + field);
      keys.add("contact." + field + ".rule");
    }
    for (var kind :
        List.of(
            "page",
            "form",
            "method",
            "throttled",
            "busy",
            "step",
            "expired",
            "contacts",
            "unbuilt")) {
      keys.add("problem." + kind + ".title");
      keys.add("problem." + kind + ".hint");
    }
    return keys;
  }
}
