package io.caseport.rest.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.application.port.in.Caller;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.Principal;
import io.caseport.http.Protocol;
import io.caseport.http.WireRequest;
import io.caseport.rest.openapi.DescribedCall;
import io.caseport.rest.openapi.DescribedCall.Answer;
import io.caseport.rest.query.RememberedCalls;
import io.caseport.rest.signature.SignatureRefusal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** The API of the desk on a scripted one. */
final class DeskFixture implements DescribedCall.Api {
  final ScriptedDesk desk = new ScriptedDesk();
  final RememberedCalls calls = new RememberedCalls();
  boolean signed = true;

  final List<Protocol> protocols =
      DeskApi.of(
          (_, service, _) -> {
            if (!signed || !service.equals("desk")) {
              throw SignatureRefusal.unknownKey();
            }
            return Caller.throughApi(new Principal.Root(AccountId.DESK));
          },
          calls,
          desk.cases(),
          desk.cannedReplies(),
          desk.contacts());

  @Override
  public Answer call(String method, String target, String body) {
    return call(method, target, body, new String[0]);
  }

  /** {@code headers} are names and values in turn. */
  Answer call(String method, String target, String body, String... headers) {
    var all = new ArrayList<WireRequest.Header>();
    for (int i = 0; i < headers.length; i += 2) {
      all.add(new WireRequest.Header(headers[i], headers[i + 1]));
    }
    var request = new WireRequest(method, target, all, body.getBytes(UTF_8));
    var protocol =
        protocols.stream().filter(spoken -> spoken.speaks(request)).findFirst().orElseThrow();
    var answer = protocol.answer(request, UUID.randomUUID());
    return new Answer(answer.status(), new String(answer.body(), UTF_8));
  }

  JsonNode description() {
    return call("GET", DeskApi.DESCRIPTION, "").json();
  }
}
