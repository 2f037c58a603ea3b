package io.caseport.app.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/**
 * Pictures of pages for the README: below {@code target}, or in the folder that {@code
 * -Dcaseport.pictures=DIR} names.
 */
final class Pictures {
  private static final Path FOLDER =
      Path.of(System.getProperty("caseport.pictures", "target/pictures"));

  private Pictures() {}

  static void take(Page page, String name) {
    page.evaluate("window.scrollTo(0, 0)");
    page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
  }
}
