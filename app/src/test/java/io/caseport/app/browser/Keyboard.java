package io.caseport.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;

/** Somebody who has no mouse: whatever is used here is first reached by its key. */
record Keyboard(Page page) {
  /** More than there are stops on any page of the tests: who needs as many is lost. */
  private static final int MOST_STOPS = 60;

  Keyboard press(String... keys) {
    for (var key : keys) {
      page.keyboard().press(key);
    }
    return this;
  }

  Keyboard type(String text) {
    page.keyboard().type(text);
    return this;
  }

  /** Goes on with Tab to what has the role and name. */
  Keyboard tabTo(AriaRole role, String name) {
    var wanted = named(role, name);
    for (int stop = 0; stop < MOST_STOPS && !hasFocus(wanted); stop++) {
      press("Tab");
    }
    return isAt(role, name);
  }

  /** Fails unless the focus is there, and waits for it to come. */
  Keyboard isAt(AriaRole role, String name) {
    var focused = page.locator(":focus").and(named(role, name));
    PlaywrightAssertions.assertThat(focused).isVisible();
    return this;
  }

  Keyboard isAtContent() {
    PlaywrightAssertions.assertThat(page.locator("#content")).isFocused();
    return this;
  }

  /** Passes bar and navigation by the first link of the page. */
  Keyboard skipToContent() {
    return isAtStart().tabTo(AriaRole.LINK, "Skip to the content").press("Enter").isAtContent();
  }

  private Keyboard isAtStart() {
    assertThat(page.evaluate("document.activeElement === document.body")).isEqualTo(true);
    return this;
  }

  private Locator named(AriaRole role, String name) {
    return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static boolean hasFocus(Locator wanted) {
    return wanted.evaluateAll("all => all.includes(document.activeElement)").equals(true);
  }
}
