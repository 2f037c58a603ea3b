package io.caseport.rest.advisor;

import static io.caseport.rest.restjson.RestEndpoint.get;
import static io.caseport.rest.restjson.RestEndpoint.put;

import io.caseport.application.port.in.AdvisorRecommendations;
import io.caseport.application.port.in.OrganizationRecommendations;
import io.caseport.application.port.in.RepeatedCalls;
import io.caseport.rest.protocol.Protocol;
import io.caseport.rest.protocol.RequestAuthentication;
import io.caseport.rest.restjson.RestEndpoint;
import io.caseport.rest.restjson.RestError;
import io.caseport.rest.restjson.RestErrors;
import io.caseport.rest.restjson.RestJsonProtocol;
import io.caseport.rest.restjson.RestService;
import java.util.List;

/** Puts the driving ports behind the operations of Trusted Advisor's own API. */
public final class AdvisorApi {
  private static final RestService SERVICE =
      new RestService(
          "trustedadvisor",
          "/v1/",
          "ValidationException",
          "ThrottlingException",
          "InternalServerException",
          new RestError(403, "AccessDeniedException", "Access denied due to support level"));

  private static final String ACCOUNTS_OWN = "/v1/recommendations";
  private static final String ONE = ACCOUNTS_OWN + "/{recommendationIdentifier}";
  private static final String ORGANIZATIONS = "/v1/organization-recommendations";
  private static final String ONE_OF_ORGANIZATION =
      ORGANIZATIONS + "/{organizationRecommendationIdentifier}";

  private AdvisorApi() {}

  public static Protocol of(
      RequestAuthentication authentication,
      RepeatedCalls calls,
      AdvisorRecommendations account,
      OrganizationRecommendations organization) {
    var errors = new RestErrors(SERVICE);
    List<RestEndpoint> endpoints =
        List.of(
            get("/v1/checks", ListChecks.on(account), calls),
            get(ACCOUNTS_OWN, ListRecommendations.on(account), calls),
            get(ONE, GetRecommendation.on(account), calls),
            get(ONE + "/resources", ListRecommendationResources.on(account), calls),
            put(ONE + "/lifecycle", UpdateLifecycle.on(account), calls),
            get(
                "/v1/recommendations-for-resource/{awsResourceArn}",
                ListRecommendationsForResource.on(account),
                calls),
            put(
                "/v1/batch-update-recommendation-resource-exclusion",
                UpdateExclusions.on(account, errors),
                calls),
            get(ORGANIZATIONS, ListOrganizationRecommendations.on(organization), calls),
            get(ONE_OF_ORGANIZATION, GetOrganizationRecommendation.on(organization), calls),
            get(
                ONE_OF_ORGANIZATION + "/accounts",
                ListOrganizationAccounts.on(organization),
                calls),
            get(
                ONE_OF_ORGANIZATION + "/resources",
                ListOrganizationResources.on(organization),
                calls),
            put(ONE_OF_ORGANIZATION + "/lifecycle", UpdateLifecycle.on(organization), calls));
    return new RestJsonProtocol(SERVICE, authentication, endpoints);
  }
}
