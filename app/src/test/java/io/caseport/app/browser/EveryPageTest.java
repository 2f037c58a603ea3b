package io.caseport.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.caseport.domain.plan.SupportPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What holds on every page, in both languages, light and dark. */
class EveryPageTest {
  @RegisterExtension static final Site SITE = new Site();
  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  private static final Pattern LOADING = Pattern.compile("^(Loading|読み込み中)");

  private static final List<String> CUSTOMERS =
      List.of(
          "/",
          "/cases",
          "/cases/create",
          "/advisor",
          "/advisor/checks",
          "/advisor/checks/DqdJqYeRm5",
          "/users",
          "/users/-/create",
          "/users/alice",
          "/groups",
          "/roles",
          "/roles/-/create",
          "/policies",
          "/policies/create",
          "/simulator",
          "/access",
          "/account-settings",
          "/plan",
          "/no-such-page");

  /** Pages that show nothing of the account: they ask when something is sent. */
  private static final List<String> ASK_LATER =
      List.of("/roles/-/create", "/policies/create", "/simulator", "/access", "/no-such-page");

  private static final Pattern DENIED =
      Pattern.compile("You need permission for [a-z-]+:[A-Za-z]+");

  private static final List<String> ENGINEERS =
      List.of("/desk", "/desk/canned-replies", "/desk/contact-requests", "/desk/audit");

  private static final List<String> BEFORE_SIGN_IN =
      List.of("/signin?other=1", "/signin/desk", "/contact-us", "/signout", "/signin/NONE");

  @Test
  void no_page_is_hard_to_use_for_anybody() {
    var customer = SITE.customer(SupportPlan.BUSINESS);
    SITE.user(customer, "alice", false, "AdministratorAccess");
    SITE.engineer("tom");
    var wrong = new ArrayList<String>();
    for (var locale : List.of("en-US", "ja-JP")) {
      for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        var alice = signIn(customer.alias(), "alice", Site.PASSWORD.value(), locale, scheme);
        var tom = signIn("desk", "tom", Site.PASSWORD.value(), locale, scheme);
        CUSTOMERS.forEach(path -> wrong.addAll(wrong(alice, "/console" + path, scheme)));
        ENGINEERS.forEach(path -> wrong.addAll(wrong(tom, "/console" + path, scheme)));
        BEFORE_SIGN_IN.forEach(path -> wrong.addAll(wrong(tom, path, scheme)));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void who_may_do_nothing_is_told_so_on_every_page() {
    var customer = SITE.customer(SupportPlan.BUSINESS);
    SITE.user(customer, "dave", false);
    var dave = signIn(customer.alias(), "dave", Site.PASSWORD.value(), "en-US", ColorScheme.LIGHT);
    var silent = new ArrayList<String>();
    for (var path : CUSTOMERS) {
      dave.navigate(SITE.url("/console" + path));
      assertThat(dave.locator("h1").first()).isVisible();
      assertThat(dave.getByText(LOADING)).hasCount(0);
      if (dave.getByText(DENIED).count() == 0) {
        silent.add(path);
      }
    }
    assertThat(silent).containsExactlyElementsOf(ASK_LATER);
  }

  private static Page signIn(
      String account, String user, String password, String locale, ColorScheme scheme) {
    var page =
        CHROMIUM.visitor(
            new Browser.NewContextOptions()
                .setLocale(locale)
                .setColorScheme(scheme)
                .setViewportSize(1400, 900));
    page.navigate(SITE.url("/signin/" + account));
    page.locator("#user").fill(user);
    page.locator("#password").fill(password);
    page.locator("main button").click();
    page.waitForURL(Pattern.compile(".*/console/.*"));
    return page;
  }

  private static List<String> wrong(Page page, String path, ColorScheme scheme) {
    page.navigate(SITE.url(path));
    assertThat(page.locator("h1").first()).isVisible();
    assertThat(page.getByText(LOADING)).hasCount(0);
    return new AxeBuilder(page)
            .withTags(
                List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
            .analyze()
            .getViolations()
            .stream()
            .map(
                rule ->
                    path
                        + " "
                        + scheme
                        + ": "
                        + rule.getId()
                        + " "
                        + rule.getNodes().getFirst().getTarget())
            .toList();
  }
}
