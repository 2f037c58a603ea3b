package io.caseport.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.caseport.domain.plan.SupportPlan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What holds on every page in both languages, light and dark: it can be used by everybody, breaks
 * no rule of the browser, and is refused nothing.
 */
@Order(6)
class EveryPageTest {
  @RegisterExtension static final Site SITE = new Site();
  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  private static final Pattern LOADING = Pattern.compile("^(Loading|読み込み中)");

  @Test
  void of_customers() {
    var customer = SITE.customer(SupportPlan.BUSINESS);
    SITE.user(customer, "alice", false, "AdministratorAccess");
    var places = Places.in(SITE, customer, "alice").ofCustomers();
    assertUsable(
        Visit.signIn(CHROMIUM, SITE, customer.alias(), "alice", Site.PASSWORD.value(), "en-US"),
        places.values());
  }

  @Test
  void of_engineers() {
    SITE.engineer("tom");
    var places = Places.in(SITE, SITE.customer(SupportPlan.BUSINESS), "alice").ofEngineers();
    assertUsable(
        Visit.signIn(CHROMIUM, SITE, "desk", "tom", Site.PASSWORD.value(), "en-US"),
        places.values());
  }

  @Test
  void before_sign_in() {
    CHROMIUM.expectsRefusals();
    var page = CHROMIUM.visitor();
    var wrong = new ArrayList<String>();
    for (var path : Places.BEFORE_SIGN_IN) {
      for (var language : List.of("en", "ja")) {
        page.navigate(SITE.url(path + (path.contains("?") ? "&" : "?") + "lang=" + language));
        assertThat(page.locator("html")).hasAttribute("lang", language);
        wrong.addAll(wrongInBothColours(page, path));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void between_the_steps_of_forms() {
    CHROMIUM.expectsRefusals();
    var customer = SITE.customer(SupportPlan.BUSINESS);
    SITE.user(customer, "new", true);
    OneTimeDevice.of(SITE.core(), customer.root(), SITE.user(customer, "coded", false));
    var wrong = new ArrayList<String>();
    for (var locale : List.of("en-US", "ja-JP")) {
      for (var user : List.of("new", "coded")) {
        var page = CHROMIUM.visitor(new Browser.NewContextOptions().setLocale(locale));
        Visit.sendSignIn(page, SITE, customer.alias(), user, Site.PASSWORD.value());
        assertThat(page).hasURL(Pattern.compile(".*/sign-in-step/.*"));
        wrong.addAll(wrongInBothColours(page, "step of " + user));
      }
      wrong.addAll(wrongInBothColours(contactSent(locale), "contact sent"));
    }
    assertThat(wrong).isEmpty();
  }

  private static Page contactSent(String locale) {
    var page = CHROMIUM.visitor(new Browser.NewContextOptions().setLocale(locale));
    page.navigate(SITE.url("/contact-us"));
    page.locator("#name").fill("Kim");
    page.locator("#email").fill("kim@example.com");
    page.locator("#subject").fill("My phone is gone");
    page.locator("#message").fill("I cannot sign in.");
    page.locator("main button").click();
    assertThat(page.getByText(Pattern.compile("CR-[0-9]{12}"))).isVisible();
    return page;
  }

  /** A page that is not looked at here is forgotten everywhere. */
  @Test
  void each_is_looked_at() throws IOException {
    var places = Places.in(SITE, SITE.customer(SupportPlan.BUSINESS), "alice");
    var known = new TreeSet<>(places.ofCustomers().keySet());
    known.addAll(places.ofEngineers().keySet());
    assertThat(known).isEqualTo(Routes.all());
  }

  /** The language that one page ends with is the one that the next begins with. */
  private static void assertUsable(Visit visit, Iterable<String> paths) {
    var wrong = new ArrayList<String>();
    for (var path : paths) {
      visit.open(SITE, path);
      wrong.addAll(wrongInBothColours(visit.page(), path));
      changeLanguage(visit.page());
      wrong.addAll(wrongInBothColours(visit.page(), path));
    }
    assertThat(wrong).isEmpty();
  }

  private static void changeLanguage(Page page) {
    var english = page.locator("html").getAttribute("lang").equals("en");
    page.getByRole(
            AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName(english ? "Language" : "言語").setExact(true))
        .first()
        .click();
    page.getByRole(
            AriaRole.MENUITEMCHECKBOX,
            new Page.GetByRoleOptions().setName(english ? "日本語" : "English"))
        .click();
    assertThat(page.locator("html")).hasAttribute("lang", english ? "ja" : "en");
  }

  private static List<String> wrongInBothColours(Page page, String path) {
    assertThat(page.getByText(LOADING)).hasCount(0);
    var wrong = new ArrayList<String>();
    Axe.EVERYTHING.violations(page).forEach(what -> wrong.add(path + ": " + what));
    paint(page, ColorScheme.DARK);
    Axe.COLOURS.violations(page).forEach(what -> wrong.add(path + ", dark: " + what));
    paint(page, ColorScheme.LIGHT);
    return wrong;
  }

  private static void paint(Page page, ColorScheme scheme) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    if (page.url().contains("/console")) {
      assertThat(page.locator("body.awsui-dark-mode")).hasCount(scheme == ColorScheme.DARK ? 1 : 0);
    }
  }
}
