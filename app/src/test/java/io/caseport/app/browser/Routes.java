package io.caseport.app.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The pages of the console, as it lists them itself. */
final class Routes {
  private static final Path SOURCES = Path.of("../adapters-web/web/src");
  private static final Pattern ROUTE = Pattern.compile("\\bpage\\('([^']+)'");

  private Routes() {}

  /** The paths below {@code /console}, with parameters as in {@code /cases/:name}. */
  static Set<String> all() throws IOException {
    var routes = new TreeSet<String>();
    try (var files = Files.walk(SOURCES)) {
      for (var file : files.filter(path -> path.endsWith("routes.ts")).toList()) {
        ROUTE
            .matcher(Files.readString(file))
            .results()
            .forEach(found -> routes.add(found.group(1)));
      }
    }
    return routes;
  }
}
