package io.caseport.app.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What axe finds wrong with a page as it is shown. It is run in the page, since the way of its own
 * library, which opens another page for each result, takes four times as long.
 */
enum Axe {
  /** All that is asked of a page. */
  EVERYTHING(
      Map.of(
          "type",
          "tag",
          "values",
          List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))),
  /** What another look can break, where everything was right in the first. */
  COLOURS(Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block")));

  private static final String SCRIPT = script();

  private static final String RUN =
      """
      async runOnly => {
        const { violations } = await axe.run({ runOnly, resultTypes: ['violations'], preload: false });
        return violations.map(({ id, nodes }) => `${id} ${nodes[0].target} ${nodes[0].html}`);
      }
      """;

  private final Map<String, Object> rules;

  Axe(Map<String, Object> rules) {
    this.rules = rules;
  }

  List<String> violations(Page page) {
    if (!page.evaluate("'axe' in window").equals(true)) {
      page.evaluate(SCRIPT);
    }
    return ((List<?>) page.evaluate(RUN, rules)).stream().map(String.class::cast).toList();
  }

  private static String script() {
    try (var file = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
