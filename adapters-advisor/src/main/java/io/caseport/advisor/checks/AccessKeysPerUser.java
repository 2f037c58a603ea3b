package io.caseport.advisor.checks;

import io.caseport.application.port.out.AdvisedAccount;
import io.caseport.application.port.out.AdvisorCheck;
import io.caseport.application.port.out.UserCredentials;
import io.caseport.domain.advisor.AssessedResource;
import io.caseport.domain.advisor.Assessment;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.identity.AccessKey;
import java.util.Optional;

/** Users who have no room for the second key that a rotation needs. */
final class AccessKeysPerUser implements AdvisorCheck {
  @Override
  public CheckId id() {
    return new CheckId("caseport-access-keys-per-user");
  }

  @Override
  public Assessment assess(AdvisedAccount account) {
    return Assessment.of(account.users().stream().map(AccessKeysPerUser::assess).toList());
  }

  private static AssessedResource assess(UserCredentials user) {
    var usage =
        new Usage("Access keys per user", user.held().keys().size(), AccessKey.MOST_PER_USER);
    return usage.told(
        user.user().id().value(), Optional.of(user.user().arn()), user.user().name().value());
  }
}
