package io.caseport.rest.advisor;

import io.caseport.application.port.in.AdvisorRecommendations;
import io.caseport.application.port.in.AuditedCalls;
import io.caseport.application.port.in.OrganizationRecommendations;
import io.caseport.http.Protocol;
import io.caseport.http.RequestAuthentication;
import io.caseport.rest.protocol.AuditedService;
import io.caseport.rest.restjson.RestEndpoint;
import io.caseport.rest.restjson.RestError;
import io.caseport.rest.restjson.RestErrors;
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
      AuditedCalls auditedCalls,
      AdvisorRecommendations account,
      OrganizationRecommendations organization) {
    var service = new AuditedService(auditedCalls, SERVICE.name(), new RestErrors(SERVICE)::codeOf);
    var endpoints =
        AdvisorOperations.on(account, organization).stream()
            .map(operation -> RestEndpoint.of(operation, service))
            .toList();
    return new RestJsonProtocol(SERVICE, authentication, endpoints);
  }
}
