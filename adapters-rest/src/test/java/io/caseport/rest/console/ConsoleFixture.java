package io.caseport.rest.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.application.fixture.Accounts;
import io.caseport.application.port.in.Caller;
import io.caseport.domain.identity.Principal;
import io.caseport.http.Protocol;
import io.caseport.http.WireRequest;
import io.caseport.rest.openapi.DescribedCall;
import io.caseport.rest.openapi.DescribedCall.Answer;
import io.caseport.rest.query.RememberedCalls;
import io.caseport.rest.signature.SignatureRefusal;
import java.util.List;
import java.util.UUID;

/** The API for the console on scripted ports. */
final class ConsoleFixture implements DescribedCall.Api {
  final ScriptedConsole console = new ScriptedConsole();
  boolean signed = true;

  final List<Protocol> protocols =
      ConsoleApi.of(
          (_, service, _) -> {
            if (!signed || !service.equals("caseport")) {
              throw SignatureRefusal.unknownKey();
            }
            return Caller.throughApi(new Principal.Root(Accounts.ACME));
          },
          new RememberedCalls(),
          console.ports());

  @Override
  public Answer call(String method, String target, String body) {
    var request = new WireRequest(method, target, List.of(), body.getBytes(UTF_8));
    var protocol =
        protocols.stream().filter(spoken -> spoken.speaks(request)).findFirst().orElseThrow();
    var answer = protocol.answer(request, UUID.randomUUID());
    return new Answer(answer.status(), new String(answer.body(), UTF_8));
  }
}
