package io.caseport.web.console;

import io.caseport.http.WireAnswer;
import io.caseport.http.WireRequest;
import io.caseport.http.WireRequest.Header;
import io.caseport.web.page.BrowserAnswer;
import io.caseport.web.page.BrowserErrors;
import io.caseport.web.page.BrowserRequest;
import io.caseport.web.page.Link;
import io.caseport.web.page.PackedFiles;
import io.caseport.web.page.PageWriter;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * {@code /console/}: the files that the console was built into. Whatever is no file is a page of
 * it, which the console itself knows.
 */
public final class ConsoleFiles implements BrowserErrors {
  private static final String PATH = Link.CONSOLE;
  private static final String INDEX = "index.html";

  /** Their names change with what is in them. */
  private static final String ASSETS = "assets/";

  /** Without groups that repeat, of which a long path would make a deep stack. */
  private static final Pattern FILE = Pattern.compile("[A-Za-z0-9_/.-]+\\.[a-z0-9]+");

  private final PageWriter pages;
  private final SessionAuthentication authentication;
  private final PackedFiles files = new PackedFiles("/io/caseport/web/console/");

  public ConsoleFiles(PageWriter pages, SessionAuthentication authentication) {
    this.pages = pages;
    this.authentication = authentication;
  }

  @Override
  public boolean speaks(WireRequest request) {
    return request.path().startsWith(PATH) || request.path().equals("/console");
  }

  @Override
  public WireAnswer answer(WireRequest wire, UUID requestId) {
    var request = BrowserRequest.of(wire);
    if (!request.isGet()) {
      return pages.problem(request, 405, "method", new Header("Allow", "GET, HEAD"));
    }
    if (wire.path().equals("/console")) {
      return BrowserAnswer.seeOther(PATH);
    }
    var name = wire.path().substring(PATH.length());
    if (FILE.matcher(name).matches()) {
      var file = files.find(name);
      if (file.isPresent() || name.startsWith(ASSETS)) {
        return file.map(found -> found.answer(wire, caching(name)))
            .orElseGet(() -> pages.problem(request, 404, "page"));
      }
    }
    return page(request);
  }

  private WireAnswer page(BrowserRequest request) {
    var wire = request.wire();
    if (authentication.session(request).isEmpty()) {
      var wanted = Link.destination(Optional.of(wire.target())).filter(path -> !path.equals(PATH));
      return BrowserAnswer.seeOther(
          wanted.map(path -> "/signin?return=" + Link.escaped(path)).orElse("/signin"));
    }
    return files
        .find(INDEX)
        .map(file -> file.answer(wire, "no-cache"))
        .orElseGet(() -> pages.problem(request, 503, "unbuilt"));
  }

  private static String caching(String name) {
    return name.startsWith(ASSETS) ? "public, max-age=31536000, immutable" : "no-cache";
  }
}
