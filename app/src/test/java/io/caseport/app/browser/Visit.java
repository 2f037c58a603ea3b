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
    page.navigate(site.url("/signin/" + account));
    page.locator("#user").fill(user);
    page.locator("#password").fill(password);
    page.locator("main button").click();
    page.waitForURL(Pattern.compile(".*/console/.*"));
    return new Visit(page);
  }

  Visit open(Site site, String path) {
    page.navigate(site.url("/console" + path));
    assertThat(page.locator("h1").first()).isVisible();
    return this;
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  void press(String name) {
    button(name).first().click();
  }

  void fill(String label, String text) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().fill(text);
  }

  /** Chooses from a list that opens when it is clicked. */
  void choose(String label, String option) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label)).first().click();
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option)).first().click();
  }

  void follow(String link) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
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
