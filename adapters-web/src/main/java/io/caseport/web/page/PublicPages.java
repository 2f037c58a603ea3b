package io.caseport.web.page;

import io.caseport.http.WireAnswer;
import io.caseport.http.WireRequest;
import io.caseport.http.WireRequest.Header;
import java.util.UUID;

/**
 * Where one arrives with nothing but the address: the way in, the looks of the pages, and what a
 * person is told of a page that there is not. Asked last.
 */
public final class PublicPages implements BrowserErrors {
  private static final String LOOKS = "/web/pages.css";

  private final PageWriter pages;
  private final PackedFiles files = new PackedFiles("/io/caseport/web/");

  public PublicPages(PageWriter pages) {
    this.pages = pages;
  }

  @Override
  public boolean speaks(WireRequest request) {
    return request.path().equals(LOOKS)
        || (BrowserRequest.isGet(request)
            && request.header("accept").filter(type -> type.contains("text/html")).isPresent());
  }

  @Override
  public WireAnswer answer(WireRequest wire, UUID requestId) {
    var request = BrowserRequest.of(wire);
    if (!request.isGet()) {
      return pages.problem(request, 405, "method", new Header("Allow", "GET, HEAD"));
    }
    if (wire.path().equals(LOOKS)) {
      return files.find("pages.css").orElseThrow().answer(wire, "public, max-age=3600");
    }
    if (wire.path().equals("/")) {
      return BrowserAnswer.seeOther(Link.CONSOLE);
    }
    return pages.problem(request, 404, "page");
  }
}
