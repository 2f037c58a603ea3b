package io.caseport.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.caseport.app.browser.Site.Customer;
import io.caseport.domain.plan.SupportPlan;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Signing in, of every kind, with scripts switched off: nothing before the console needs any. */
class SignInInBrowserTest {
  @RegisterExtension static final Site SITE = new Site();
  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  private static Page visitor(String locale) {
    return CHROMIUM.visitor(
        new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale(locale));
  }

  private static Page visitor() {
    return visitor("en-US");
  }

  private static void button(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  private static void signIn(Page page, Customer customer, String user, String password) {
    page.navigate(SITE.url("/signin/" + customer.alias()));
    page.getByLabel("IAM user name").fill(user);
    page.getByLabel("Password").fill(password);
    button(page, "Sign in");
  }

  private static void assertInConsole(Page page) {
    assertThat(page).hasURL(Pattern.compile(".*/console/.*"));
    assertThat(page.context().cookies())
        .anyMatch(cookie -> cookie.name.equals("session") && cookie.httpOnly);
  }

  @Test
  void the_root_user_signs_in_by_mail_address() {
    var customer = SITE.customer(SupportPlan.BUSINESS);
    var page = visitor();
    page.navigate(SITE.url("/"));
    assertThat(page.getByText("For everyday work, sign in as an IAM user.")).isVisible();
    page.getByLabel("Root user e-mail address").fill(customer.email());
    page.getByLabel("Password").fill(customer.rootPassword());
    button(page, "Sign in");
    assertInConsole(page);
  }

  @Test
  void a_user_finds_the_page_of_the_account_which_is_remembered() {
    var customer = SITE.customer(SupportPlan.BUSINESS);
    SITE.user(customer, "eve", false);
    var page = visitor();
    page.navigate(SITE.url("/signin"));
    page.getByLabel("Account ID or alias").fill(customer.root().accountId().value());
    button(page, "Next");
    page.getByLabel("IAM user name").fill("eve");
    page.getByLabel("Password").fill(Site.PASSWORD.value());
    page.getByLabel("Remember this account").check();
    button(page, "Sign in");
    assertInConsole(page);
    page.context()
        .clearCookies(
            new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("session"));
    page.navigate(SITE.url("/signin"));
    assertThat(page).hasURL(SITE.url("/signin/" + customer.root().accountId()));
  }

  @Test
  void every_failure_looks_the_same() {
    CHROMIUM.expectsRefusals();
    var customer = SITE.customer(SupportPlan.BUSINESS);
    SITE.user(customer, "eve", false);
    var wrongPassword = visitor();
    signIn(wrongPassword, customer, "eve", "wrong");
    var wrongUser = visitor();
    signIn(wrongUser, customer, "nobody", Site.PASSWORD.value());
    for (var page : new Page[] {wrongPassword, wrongUser}) {
      assertThat(page.getByRole(AriaRole.ALERT))
          .hasText(
              "The sign-in did not succeed. Check the account, the name and the password, and try"
                  + " again.");
      assertThat(page.getByLabel("Password")).hasValue("");
    }
  }

  @Test
  void a_password_that_an_administrator_has_set_is_replaced_first() {
    CHROMIUM.expectsRefusals();
    var customer = SITE.customer(SupportPlan.BUSINESS);
    SITE.user(customer, "eve", true);
    var page = visitor();
    signIn(page, customer, "eve", Site.PASSWORD.value());
    page.getByLabel("New password", new Page.GetByLabelOptions().setExact(true)).fill("short");
    page.getByLabel("New password, again").fill("short");
    button(page, "Change the password");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("does not meet the rules");
    page.getByLabel("New password", new Page.GetByLabelOptions().setExact(true))
        .fill("Another-Password-8");
    page.getByLabel("New password, again").fill("Another-Password-8");
    button(page, "Change the password");
    assertInConsole(page);
    var again = visitor();
    signIn(again, customer, "eve", "Another-Password-8");
    assertInConsole(again);
  }

  @Test
  void a_device_for_codes_is_asked_for() {
    CHROMIUM.expectsRefusals();
    var customer = SITE.customer(SupportPlan.BUSINESS);
    var user = SITE.user(customer, "eve", false);
    var device = OneTimeDevice.of(SITE.core(), customer.root(), user);
    var page = visitor();
    signIn(page, customer, "eve", Site.PASSWORD.value());
    assertThat(page.getByRole(AriaRole.HEADING)).hasText("Multi-factor authentication");
    page.getByLabel("Code (6 digits)").fill("000000");
    button(page, "Sign in");
    assertThat(page.getByRole(AriaRole.HEADING)).hasText("Sign in again");
    signIn(page, customer, "eve", Site.PASSWORD.value());
    page.getByLabel("Code (6 digits)").fill(device.nextCode());
    button(page, "Sign in");
    assertInConsole(page);
  }

  @Test
  void who_cannot_sign_in_asks_for_help_in_japanese() {
    var page = visitor("ja-JP");
    page.navigate(SITE.url("/signin"));
    page.getByText("サインインできない場合はお問い合わせください。").click();
    page.getByLabel("お名前").fill("山田 花子");
    page.getByLabel("返信先の E メールアドレス").fill("hanako@example.jp");
    page.getByLabel("件名").fill("サインインできません");
    page.getByLabel("メッセージ").fill("電話をなくしました。");
    button(page, "送信");
    assertThat(page.getByRole(AriaRole.HEADING)).hasText("お問い合わせを受け付けました");
    assertThat(page.getByText(Pattern.compile("CR-[0-9]{12}"))).isVisible();
  }

  @Test
  void the_host_of_an_account_leads_to_its_page() {
    var customer = SITE.customer(SupportPlan.BUSINESS);
    var page = visitor();
    page.navigate(
        SITE.url("/").replace("//127.0.0.1", "//" + customer.alias() + ".signin.localhost"));
    assertThat(page.getByText(customer.alias())).isVisible();
  }
}
