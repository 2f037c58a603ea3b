package io.caseport.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.domain.refusal.Refusal;
import io.caseport.http.Protocol;
import io.caseport.http.RequestAuthentication;
import io.caseport.http.WireAnswer;
import io.caseport.http.WireRequest;
import java.util.List;
import java.util.UUID;

/** Stands for the operations of all services: says who asked. */
record EchoOperations(RequestAuthentication authentication, List<WireRequest> received)
    implements Protocol {

  @Override
  public boolean speaks(WireRequest request) {
    return true;
  }

  @Override
  public WireAnswer answer(WireRequest request, UUID requestId) {
    received.add(request);
    try {
      var caller = authentication.authenticate(request, "support", false);
      return new WireAnswer(
          200, "text/plain", (caller.channel() + " " + caller.principal().arn()).getBytes(UTF_8));
    } catch (Refusal.InvalidCredential refused) {
      return error(403, "InvalidClientTokenId", "", requestId);
    }
  }

  @Override
  public WireAnswer error(int status, String code, String message, UUID requestId) {
    return new WireAnswer(status, "text/plain", code.getBytes(UTF_8));
  }
}
