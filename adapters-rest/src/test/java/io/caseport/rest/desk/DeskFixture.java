package io.caseport.rest.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.RepeatedCalls;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.Principal;
import io.caseport.rest.protocol.Protocol;
import io.caseport.rest.protocol.WireRequest;
import io.caseport.rest.signature.SignatureRefusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API of the desk on a scripted one. */
final class DeskFixture implements RepeatedCalls {
  final ScriptedDesk desk = new ScriptedDesk();
  final Map<CallKey, byte[]> recorded = new HashMap<>();
  boolean signed = true;

  final List<Protocol> protocols =
      DeskApi.of(
          (_, service, _) -> {
            if (!signed || !service.equals("desk")) {
              throw SignatureRefusal.unknownKey();
            }
            return Caller.throughApi(new Principal.Root(AccountId.DESK));
          },
          this,
          desk.cases(),
          desk.cannedReplies());

  @Override
  public byte[] once(Caller caller, CallKey key, Supplier<byte[]> call) {
    return recorded.computeIfAbsent(key, _ -> call.get());
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

  record Answer(int status, String body) {
    JsonNode json() {
      return JsonMapper.shared().readTree(body);
    }
  }
}
