package io.caseport.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.regex.Pattern;

/** Somebody's way through the console, by what can be read on it. */
record Visit(Page page) {

  /** Signs in on the page of an account, in the language that the browser prefers. */
  static Visit signIn(
      Chromium chromium, Site site, String account, String user, String password, String locale) {
    var page =
        chromium.visitor(
            new Browser.NewContextOptions()
                .setLocale(locale)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(1400, 900));
    sendSignIn(page, site, account, user, password);
    page.waitForURL(Pattern.compile(".*/console/.*"));
    return new Visit(page);
  }

  /** Fills in the page of an account, in whatever language, wherever that leads. */
  static void sendSignIn(Page page, Site site, String account, String user, String password) {
    page.navigate(site.url("/signin/" + account));
    page.locator("#user").fill(user);
    page.locator("#password").fill(password);
    page.locator("main button").click();
  }

  /** Somebody who administers a new account and reads English. */
  static Visit administrator(Chromium chromium, Site site, Site.Customer customer) {
    site.user(customer, "alice", false, "AdministratorAccess");
    return signIn(chromium, site, customer.alias(), "alice", Site.PASSWORD.value(), "en-US");
  }

  Visit open(Site site, String path) {
    page.navigate(site.url("/console" + path));
    assertThat(page.locator("h1").first()).isVisible();
    return this;
  }

  /** What there is of a role by its whole name. */
  Locator the(AriaRole role, String name) {
    return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
  }

  Visit press(AriaRole role, String name) {
    the(role, name).click();
    return this;
  }

  /** What can be read in the dialog that is open. */
  Visit isAskedFor(String text) {
    assertThat(page.getByRole(AriaRole.DIALOG)).containsText(text);
    return this;
  }

  Visit confirm(String name) {
    page.getByRole(AriaRole.DIALOG)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true))
        .click();
    return this;
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Visit press(String name) {
    button(name).first().click();
    return this;
  }

  Visit fill(String label, String text) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
        .filter(new Locator.FilterOptions().setVisible(true))
        .first()
        .fill(text);
    return this;
  }

  /** Chooses from a list that opens when it is clicked. */
  void choose(String label, String option) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label)).first().click();
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option)).first().click();
  }

  Visit follow(String link) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
    return this;
  }

  Visit isTitled(String title) {
    assertThat(page.locator("h1").first()).hasText(title);
    return this;
  }

  Visit sees(String text) {
    assertThat(page.getByText(text).first()).isVisible();
    return this;
  }

  Visit seesNot(String text) {
    assertThat(page.getByText(text)).hasCount(0);
    return this;
  }
}
