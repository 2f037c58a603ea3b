package io.caseport.app;

import io.caseport.application.port.in.Caller;
import io.caseport.domain.refusal.Refusal;
import io.caseport.http.Presence;
import io.caseport.http.Protocol;
import io.caseport.http.RequestAuthentication;
import io.caseport.http.WireRequest;
import io.caseport.rest.event.EventApi;
import io.caseport.rest.event.EventStreams;
import io.caseport.rest.event.StreamTimes;
import io.caseport.rest.json.AwsJsonProtocol;
import io.caseport.rest.openapi.DescriptionPage;
import io.caseport.rest.query.QueryProtocol;
import io.caseport.rest.restjson.RestJsonProtocol;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** All operations that sessions of the console reach, as told by what serves them. */
public final class SessionReach {
  private SessionReach() {}

  /** Each by the header, the parameter, or the method and path that it is called with. */
  public static Set<String> operations(Core core) {
    var reached = new TreeSet<String>();
    try (var streams = new EventStreams(core.events().feed(), StreamTimes.defaults())) {
      Protocols.operations(core, new Nobody(), new Nobody(), streams).stream()
          .map(SessionReach::operations)
          .forEach(reached::addAll);
    }
    return reached;
  }

  private static Collection<String> operations(Protocol protocol) {
    return switch (protocol) {
      case AwsJsonProtocol json -> json.operations();
      case QueryProtocol query -> query.operations();
      case RestJsonProtocol rest -> rest.operations();
      case EventApi _ -> List.of("GET /events");
      // Given to whoever asks, and of nobody.
      case DescriptionPage _ -> List.of();
      default -> throw new AssertionError("It is not known what can be asked of " + protocol);
    };
  }

  private static final class Nobody implements RequestAuthentication, Presence {
    @Override
    public Caller authenticate(WireRequest request, String service, boolean presignedAllowed) {
      throw new Refusal.InvalidCredential();
    }

    @Override
    public void requireStill(WireRequest request, Caller caller) {
      throw new Refusal.InvalidCredential();
    }
  }
}
