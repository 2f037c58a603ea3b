package io.caseport.app.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A browser for the tests of a class, and visitors of its own for each test. No visitor may see an
 * error of a script or a breach of the page's policy, nor be refused anything where the test does
 * not expect it.
 *
 * <p>Where there is no Chromium, the tests say so and are skipped; on a machine for continuous
 * integration, they fail.
 */
final class Chromium implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** In milliseconds, for a machine that has much else to do. */
  private static final double PATIENCE = 30_000;

  private final List<BrowserContext> visitors = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();
  private final List<String> refusals = new ArrayList<>();
  private boolean refusalsAreExpected;
  private @Nullable Playwright playwright;
  private @Nullable Browser browser;

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    var program = onPath("chromium", "chromium-browser", "google-chrome");
    var node = onPath("node");
    var driver = Path.of("../adapters-web/web/node_modules/playwright-core");
    var isBuilt = Chromium.class.getResource("/io/caseport/web/console/index.html") != null;
    if (program.isEmpty() || node.isEmpty() || !isBuilt || !Files.exists(driver)) {
      assertThat(System.getenv("CI")).as("browser tests need chromium, node, the console").isNull();
      abort("there is no chromium, node or console, so nothing is tested in a browser");
    }
    var folder = Files.createTempDirectory("caseport-browser");
    Files.createSymbolicLink(folder.resolve("node"), node.get());
    Files.createSymbolicLink(folder.resolve("package"), driver.toRealPath());
    System.setProperty("playwright.cli.dir", folder.toString());
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions().setExecutablePath(program.get()).setArgs(FLAGS));
  }

  private static Optional<Path> onPath(String... names) {
    return Stream.of(names)
        .flatMap(
            name ->
                Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Somebody who has never been here. */
  Page visitor() {
    return visitor(new Browser.NewContextOptions());
  }

  Page visitor(Browser.NewContextOptions options) {
    var context = Objects.requireNonNull(browser).newContext(options);
    visitors.add(context);
    var page = context.newPage();
    page.onPageError(errors::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            (isRefusal(message.text()) ? refusals : errors)
                .add(message.text() + " on " + page.url());
          }
        });
    return page;
  }

  /** Lets the test that runs be refused what it asks for; others are at fault if they are. */
  void expectsRefusals() {
    refusalsAreExpected = true;
  }

  /** What the browser writes down for every answer that is no success. */
  private static boolean isRefusal(String text) {
    return text.startsWith("Failed to load resource: the server responded with a status of 4");
  }

  @Override
  public void afterEach(ExtensionContext context) {
    context
        .getExecutionException()
        .ifPresent(_ -> keepPictures(context.getRequiredTestMethod().getName()));
    visitors.forEach(BrowserContext::close);
    visitors.clear();
    if (!refusalsAreExpected) {
      errors.addAll(refusals);
    }
    var seen = List.copyOf(errors);
    errors.clear();
    refusals.clear();
    refusalsAreExpected = false;
    assertThat(seen).as("errors in the browser").isEmpty();
  }

  private void keepPictures(String test) {
    var pages = visitors.stream().flatMap(visitor -> visitor.pages().stream()).toList();
    for (int i = 0; i < pages.size(); i++) {
      pages
          .get(i)
          .screenshot(
              new Page.ScreenshotOptions()
                  .setPath(Path.of("target/browser", test + "-" + i + ".png")));
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (browser != null) {
      browser.close();
    }
    if (playwright != null) {
      playwright.close();
    }
  }
}
