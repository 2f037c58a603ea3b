package io.caseport.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import io.caseport.domain.plan.SupportPlan;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A customer asks and an engineer answers, and neither has a mouse. */
class KeyboardStoryTest {
  @RegisterExtension static final Site SITE = new Site();
  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  private static final String SUBJECT = "No mouse in this office";

  @Test
  void from_sign_in_to_the_end_of_the_case() {
    var customer = SITE.customer(SupportPlan.BUSINESS);
    SITE.user(customer, "alice", false, "AdministratorAccess");
    SITE.engineer("tab");

    var alice = signIn(customer.alias(), "alice");
    openCase(alice);
    var tab = signIn("desk", "tab");
    findInQueue(tab);
    tab.tabTo(AriaRole.BUTTON, "Claim").press("Enter");
    sees(tab, "The case is yours.");
    tab.press("r").isAt(AriaRole.TEXTBOX, "Reply").type("Which office?");
    tab.tabTo(AriaRole.BUTTON, "Reply and wait for the customer").press("Enter");

    sees(alice, "Which office?");
    alice.press("r").isAt(AriaRole.TEXTBOX, "Your message to Support").type("All of them.");
    alice.press("Control+Enter");
    sees(tab, "All of them.");
    resolve(alice);
  }

  @Test
  void pages_tasks_and_cases_are_found_by_their_words() {
    var customer = SITE.customer(SupportPlan.BUSINESS);
    SITE.user(customer, "alice", false, "AdministratorAccess");
    Places.in(SITE, customer, "alice");
    var alice = signIn(customer.alias(), "alice");
    goTo(alice, "/", "still", "It stands still");
    goTo(alice, "Control+k", "Create a policy", "Create policy");
    goTo(alice, "/", "Create a user", "Create user");
    goTo(alice, "Control+k", "Your cases", "Your support cases");
    sees(alice, "It stands still");
    alice.press("j").isAt(AriaRole.LINK, "It stands still").press("Enter");
    assertThat(heading(alice)).hasText("It stands still");
  }

  @Test
  void dialogs_take_the_focus_and_give_it_back() {
    var customer = SITE.customer(SupportPlan.BUSINESS);
    SITE.user(customer, "alice", false, "AdministratorAccess");
    var alice = signIn(customer.alias(), "alice");
    alice.skipToContent().tabTo(AriaRole.LINK, "Create case");
    alice.press("?");
    assertThat(dialog(alice)).containsText("Keyboard shortcuts");
    assertThat(dialog(alice).locator(":focus")).isVisible();
    alice.press("Escape").isAt(AriaRole.LINK, "Create case");
    alice.press("?").tabTo(AriaRole.CHECKBOX, "Shortcuts of a single key").press("Space", "Escape");
    assertThat(dialog(alice)).hasCount(0);
    alice.press("c", "?");
    assertThat(dialog(alice)).hasCount(0);
    alice.press("Control+k").isAt(AriaRole.COMBOBOX, "A page, a task, or words of a case");
  }

  private static Keyboard signIn(String account, String user) {
    var page =
        CHROMIUM.visitor(
            new Browser.NewContextOptions()
                .setLocale("en-US")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(1400, 900));
    page.navigate(SITE.url("/signin/" + account));
    var keyboard = new Keyboard(page);
    keyboard.tabTo(AriaRole.TEXTBOX, "IAM user name").type(user);
    keyboard.press("Tab").isAt(AriaRole.TEXTBOX, "Password").type(Site.PASSWORD.value());
    keyboard.press("Enter");
    assertThat(page).hasURL(Pattern.compile(".*/console/.*"));
    assertThat(page.locator("h1")).isVisible();
    return keyboard;
  }

  private static void openCase(Keyboard alice) {
    alice.press("c").isAtContent();
    alice.tabTo(AriaRole.RADIO, "Technical");
    alice.tabTo(AriaRole.BUTTON, "Service Choose a service").press("Enter");
    alice.type("Virtual Private").press("ArrowDown", "Enter");
    alice.tabTo(AriaRole.BUTTON, "Category Choose a category").press("Enter");
    alice.press("ArrowDown", "Enter");
    alice.tabTo(AriaRole.BUTTON, "Next").press("Enter");
    alice.tabTo(AriaRole.TEXTBOX, "Subject").type(SUBJECT);
    alice.tabTo(AriaRole.TEXTBOX, "Description").type("Since this morning.");
    alice.tabTo(AriaRole.BUTTON, "Next").press("Enter");
    alice.tabTo(AriaRole.RADIO, "English").tabTo(AriaRole.BUTTON, "Next").press("Enter");
    alice.tabTo(AriaRole.BUTTON, "Submit").press("Enter");
    assertThat(heading(alice)).hasText(SUBJECT);
    alice.isAtContent();
  }

  /** Others may have opened cases too, which is why it takes some of the way down. */
  private static void findInQueue(Keyboard engineer) {
    var link = engineer.page().getByRole(AriaRole.LINK, named(SUBJECT));
    assertThat(link).isVisible();
    while (!link.evaluate("link => link === document.activeElement").equals(true)) {
      engineer.press("j");
    }
    engineer.press("k", "j").isAt(AriaRole.LINK, SUBJECT).press("Enter");
    assertThat(heading(engineer)).hasText(SUBJECT);
    engineer.isAtContent();
  }

  private static void resolve(Keyboard alice) {
    alice.press("Control+k").isAt(AriaRole.COMBOBOX, "A page, a task, or words of a case");
    alice.press("Escape").isAt(AriaRole.TEXTBOX, "Your message to Support");
    for (int stop = 0; stop < 3; stop++) {
      alice.press("Shift+Tab");
    }
    alice.tabTo(AriaRole.BUTTON, "Resolve case").press("Enter");
    assertThat(dialog(alice).locator(":focus")).isVisible();
    alice.press("Escape").isAt(AriaRole.BUTTON, "Resolve case").press("Enter");
    alice.tabTo(AriaRole.BUTTON, "Resolve case").press("Enter");
    sees(alice, "The case is resolved.");
  }

  private static void goTo(Keyboard keyboard, String key, String words, String title) {
    keyboard.press(key).isAt(AriaRole.COMBOBOX, "A page, a task, or words of a case").type(words);
    assertThat(
            keyboard.page().getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(words)))
        .hasCount(1);
    keyboard.press("ArrowDown", "Enter");
    assertThat(heading(keyboard)).hasText(title);
    keyboard.isAtContent();
  }

  private static Locator dialog(Keyboard keyboard) {
    return keyboard.page().getByRole(AriaRole.DIALOG);
  }

  private static Locator heading(Keyboard keyboard) {
    return keyboard.page().locator("h1").first();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static void sees(Keyboard keyboard, String text) {
    assertThat(keyboard.page().getByText(text).first()).isVisible();
  }
}
