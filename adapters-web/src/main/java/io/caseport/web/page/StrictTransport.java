package io.caseport.web.page;

import io.caseport.http.Protocol;
import io.caseport.http.WireAnswer;
import io.caseport.http.WireRequest;
import io.caseport.http.WireRequest.Header;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Has browsers that were here by https never come again without it. */
public record StrictTransport(Protocol protocol) implements Protocol {
  private static final Header FOR_TWO_YEARS =
      new Header("Strict-Transport-Security", "max-age=63072000; includeSubDomains");

  @Override
  public boolean speaks(WireRequest request) {
    return protocol.speaks(request);
  }

  @Override
  public boolean takesLargeBody(WireRequest head) {
    return protocol.takesLargeBody(head);
  }

  @Override
  public int workingMemory(WireRequest head) {
    return protocol.workingMemory(head);
  }

  @Override
  public boolean takesEscapedSlashes() {
    return protocol.takesEscapedSlashes();
  }

  @Override
  public WireAnswer answer(WireRequest request, UUID requestId) {
    return strict(protocol.answer(request, requestId));
  }

  @Override
  public WireAnswer error(int status, String code, String message, UUID requestId) {
    return strict(protocol.error(status, code, message, requestId));
  }

  private static WireAnswer strict(WireAnswer answer) {
    List<Header> headers =
        Stream.concat(answer.headers().stream(), Stream.of(FOR_TWO_YEARS)).toList();
    return new WireAnswer(
        answer.status(), answer.contentType(), answer.body(), headers, answer.stream());
  }
}
