package io.caseport.rest.advisor;

import static io.caseport.rest.restjson.RestOperation.get;
import static io.caseport.rest.restjson.RestOperation.put;

import io.caseport.application.port.in.AdvisorRecommendations;
import io.caseport.application.port.in.OrganizationRecommendations;
import io.caseport.rest.restjson.RestErrors;
import io.caseport.rest.restjson.RestOperation;
import java.util.List;

/** What Trusted Advisor's own API has to tell and to change, and where. */
public final class AdvisorOperations {
  private static final String OF_ACCOUNT = "/v1/recommendations";
  private static final String ONE_OF_ACCOUNT = OF_ACCOUNT + "/{recommendationIdentifier}";
  private static final String OF_ORGANIZATION = "/v1/organization-recommendations";
  private static final String ONE_OF_ORGANIZATION =
      OF_ORGANIZATION + "/{organizationRecommendationIdentifier}";

  private AdvisorOperations() {}

  public static List<RestOperation<?>> on(
      AdvisorRecommendations account, OrganizationRecommendations organization) {
    return List.of(
        get("/v1/checks", ListChecks.on(account)),
        get(OF_ACCOUNT, ListRecommendations.on(account)),
        get(ONE_OF_ACCOUNT, GetRecommendation.on(account)),
        get(ONE_OF_ACCOUNT + "/resources", ListRecommendationResources.on(account)),
        put(ONE_OF_ACCOUNT + "/lifecycle", UpdateLifecycle.on(account)),
        get(
            "/v1/recommendations-for-resource/{awsResourceArn}",
            ListRecommendationsForResource.on(account)),
        put(
            "/v1/batch-update-recommendation-resource-exclusion",
            UpdateExclusions.on(account, new RestErrors(AdvisorApi.SERVICE))),
        get(OF_ORGANIZATION, ListOrganizationRecommendations.on(organization)),
        get(ONE_OF_ORGANIZATION, GetOrganizationRecommendation.on(organization)),
        get(ONE_OF_ORGANIZATION + "/accounts", ListOrganizationAccounts.on(organization)),
        get(ONE_OF_ORGANIZATION + "/resources", ListOrganizationResources.on(organization)),
        put(ONE_OF_ORGANIZATION + "/lifecycle", UpdateLifecycle.on(organization)));
  }
}
