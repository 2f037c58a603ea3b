package io.caseport.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import java.util.function.Function;

/** Answers every request that has the header {@code X-Echo}, by default with its own body. */
record EchoProtocol(Function<WireRequest, byte[]> call, boolean escapedSlashes)
    implements Protocol {
  EchoProtocol() {
    this(WireRequest::body);
  }

  EchoProtocol(Function<WireRequest, byte[]> call) {
    this(call, false);
  }

  @Override
  public boolean speaks(WireRequest request) {
    return request.header("X-Echo").isPresent();
  }

  @Override
  public boolean takesEscapedSlashes() {
    return escapedSlashes;
  }

  @Override
  public boolean takesLargeBody(WireRequest head) {
    return head.header("X-Echo").filter("large"::equals).isPresent();
  }

  @Override
  public int workingMemory(WireRequest head) {
    return head.header("X-Work").map(Integer::parseInt).orElse(0);
  }

  @Override
  public WireAnswer answer(WireRequest request, UUID requestId) {
    return new WireAnswer(200, "text/echo", call.apply(request));
  }

  @Override
  public WireAnswer error(int status, String code, String message, UUID requestId) {
    return new WireAnswer(status, "text/error", (code + ": " + message).getBytes(UTF_8));
  }
}
