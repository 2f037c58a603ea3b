package io.caseport.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.caseport.http.WireAnswer;
import io.caseport.http.WireRequest.Header;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the pages out of their templates. */
public final class PageWriter {
  private static final Duration LANGUAGE_IS_KEPT = Duration.ofDays(365);

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, PageWriter.class.getClassLoader(), "io.caseport.web.jte");
  private final Cookies cookies;
  private final Forms forms;

  public PageWriter(Cookies cookies, Forms forms) {
    this.cookies = cookies;
    this.forms = forms;
  }

  /**
   * @param template the name of its file, such as {@code sign-in}
   * @param parameters what it needs beside the frame, by name
   */
  public WireAnswer page(
      BrowserRequest request,
      int status,
      String template,
      Map<String, Object> parameters,
      Header... headers) {
    var language = Language.of(request, cookies);
    var token = forms.token(request);
    var frame = new PageFrame(Texts.in(language), request.wire().path(), request.query(), token);
    var filled = new LinkedHashMap<String, Object>(parameters);
    filled.put("frame", frame);
    var page = new StringOutput();
    templates.render(template + ".jte", filled, page);
    return BrowserAnswer.html(
        status,
        page.toString(),
        Stream.of(
                Stream.of(
                    new Header("Content-Language", language.code()),
                    cookies.set(Cookies.Purpose.FORM, token)),
                request.parameter("lang").map(_ -> chosen(language)).stream(),
                Stream.of(headers))
            .flatMap(all -> all)
            .toArray(Header[]::new));
  }

  private Header chosen(Language language) {
    return cookies.set(Cookies.Purpose.LANGUAGE, language.code(), LANGUAGE_IS_KEPT);
  }

  /** A page that says what went wrong, and what to do. */
  public WireAnswer problem(BrowserRequest request, int status, String kind, Header... headers) {
    return page(request, status, "problem", Map.of("kind", kind), headers);
  }
}
