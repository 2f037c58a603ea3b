package io.caseport.application.advisor;

import io.caseport.application.port.in.AdvisorRecommendations.RecommendationName;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.ResourceId;

/** A resource of a recommendation. */
record ResourceName(RecommendationName recommendation, ResourceId resource) {
  private static final int ACCOUNT = 4;

  /** The name that an ARN of the right form is. */
  static ResourceName ofArn(String arn) {
    var account = new AccountId(arn.split(":", -1)[ACCOUNT]);
    var path = arn.split("/", -1);
    return new ResourceName(
        new RecommendationName(account, new CheckId(path[1])), new ResourceId(path[2]));
  }
}
