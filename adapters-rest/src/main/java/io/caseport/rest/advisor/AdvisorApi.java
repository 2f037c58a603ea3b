package io.caseport.rest.advisor;

import io.caseport.application.port.in.AdvisorRecommendations;
import io.caseport.application.port.in.OrganizationRecommendations;
import io.caseport.application.port.in.RepeatedCalls;
import io.caseport.rest.protocol.Protocol;
import io.caseport.rest.protocol.RequestAuthentication;
import io.caseport.rest.restjson.RestEndpoint;
import io.caseport.rest.restjson.RestError;
import io.caseport.rest.restjson.RestJsonProtocol;
import io.caseport.rest.restjson.RestService;

/** Puts the driving ports behind the operations of Trusted Advisor's own API. */
public final class AdvisorApi {
  static final RestService SERVICE =
      new RestService(
          "trustedadvisor",
          "/v1/",
          "ValidationException",
          "ThrottlingException",
          "InternalServerException",
          false,
          new RestError(403, "AccessDeniedException", "Access denied due to support level"));

  private AdvisorApi() {}

  public static Protocol of(
      RequestAuthentication authentication,
      RepeatedCalls repeatedCalls,
      AdvisorRecommendations account,
      OrganizationRecommendations organization) {
    var endpoints =
        AdvisorOperations.on(account, organization).stream()
            .map(operation -> RestEndpoint.of(operation, repeatedCalls))
            .toList();
    return new RestJsonProtocol(SERVICE, authentication, endpoints);
  }
}
