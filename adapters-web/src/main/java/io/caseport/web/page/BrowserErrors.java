package io.caseport.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.http.Protocol;
import io.caseport.http.WireAnswer;
import java.util.UUID;

/** A protocol of pages: what the server refuses before one is made is told in plain text. */
public interface BrowserErrors extends Protocol {
  @Override
  default WireAnswer error(int status, String code, String message, UUID requestId) {
    return BrowserAnswer.of(
        status, "text/plain; charset=utf-8", (message + "\n" + requestId + "\n").getBytes(UTF_8));
  }
}
