package io.caseport.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.caseport.app.browser.Site.Customer;
import io.caseport.domain.plan.SupportPlan;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people do about their own sign-in. */
class CredentialsInBrowserTest {
  @RegisterExtension static final Site SITE = new Site();
  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  private static final String NEXT = "Another-Password-8";
  private static final Pattern SIGN_IN = Pattern.compile(".*/signin.*");

  private final Customer customer = SITE.customer(SupportPlan.BUSINESS);

  @BeforeEach
  void expectRefusals() {
    CHROMIUM.expectsRefusals();
  }

  private Visit eve(String password) {
    return Visit.signIn(CHROMIUM, SITE, customer.alias(), "eve", password, "en-US");
  }

  private static void change(Visit visit, String old, String next) {
    visit.fill("Current password", old);
    visit.fill("New password", next);
    visit.fill("New password, again", next);
    visit.press("Change password");
  }

  private static void assertSignedOut(Visit visit) {
    visit.page().navigate(SITE.url("/console/cases"));
    assertThat(visit.page()).hasURL(SIGN_IN);
  }

  @Test
  void a_user_changes_their_password_with_which_all_sessions_end() {
    SITE.user(customer, "eve", false, "IAMUserChangePassword");
    var phone = eve(Site.PASSWORD.value());
    var laptop = eve(Site.PASSWORD.value());
    laptop.press("eve");
    laptop.press(AriaRole.MENUITEM, "Security credentials");
    laptop.sees("All your sessions end with the old password, this one too");
    laptop.sees("At least 8 characters");
    change(laptop, "not-the-password", NEXT);
    laptop.sees("The current password is wrong.");
    change(laptop, Site.PASSWORD.value(), "short");
    laptop.sees("The new password does not meet the rules.");
    change(laptop, Site.PASSWORD.value(), NEXT);
    laptop.sees("Your password was changed");
    assertSignedOut(phone);
    laptop.follow("Sign in");
    assertThat(laptop.page()).hasURL(SITE.url("/signin/" + customer.alias()));
    eve(NEXT).open(SITE, "/cases");
  }

  @Test
  void who_may_not_change_their_password_is_told_what_is_missing() {
    SITE.user(customer, "eve", false);
    var page = eve(Site.PASSWORD.value()).open(SITE, "/credentials");
    change(page, Site.PASSWORD.value(), NEXT);
    page.sees("You need permission for iam:ChangePassword");
  }

  @Test
  void root_changes_its_password() {
    var root = new Visit(CHROMIUM.visitor(new Browser.NewContextOptions().setLocale("en-US")));
    root.page().navigate(SITE.url("/signin"));
    root.fill("Root user e-mail address", customer.email());
    root.fill("Password", customer.rootPassword());
    root.page().locator("section[aria-labelledby=root] button").click();
    root.page().waitForURL(Pattern.compile(".*/console/.*"));
    root.open(SITE, "/credentials");
    change(root, customer.rootPassword() + "x", NEXT);
    root.sees("The current password is wrong.");
    change(root, customer.rootPassword(), NEXT);
    root.sees("Your password was changed");
    assertSignedOut(root);
    root.fill("Root user e-mail address", customer.email());
    root.fill("Password", NEXT);
    root.page().locator("section[aria-labelledby=root] button").click();
    assertThat(root.page()).hasURL(SITE.url("/console/cases"));
  }

  @Test
  void another_session_is_ended_and_then_all_of_them() {
    SITE.user(customer, "eve", false);
    var phone = eve(Site.PASSWORD.value());
    var laptop = eve(Site.PASSWORD.value()).open(SITE, "/credentials");
    laptop.sees("This session").sees("Chrome, Linux");
    laptop.page().getByRole(AriaRole.BUTTON, named("End the session of Chrome, Linux")).click();
    laptop.confirm("End");
    laptop.sees("The session was ended");
    assertSignedOut(phone);
    laptop.open(SITE, "/credentials");
    laptop.press("Sign out everywhere");
    laptop.confirm("Sign out everywhere");
    assertThat(laptop.page()).hasURL(SIGN_IN);
    assertSignedOut(laptop);
  }

  @Test
  void a_language_that_is_chosen_holds_before_and_after_sign_in() {
    SITE.user(customer, "eve", false);
    var page = eve(Site.PASSWORD.value());
    page.press("Language");
    page.press(AriaRole.MENUITEMCHECKBOX, "日本語");
    page.sees("サポートセンター");
    page.page().navigate(SITE.url("/signout"));
    assertThat(page.page().locator("html")).hasAttribute("lang", "ja");
    page.follow("English");
    page.open(SITE, "/cases");
    page.sees("Support Center");
    assertThat(page.page().locator("html")).hasAttribute("lang", "en");
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
