package io.caseport.advisor.checks;

import io.caseport.application.port.out.AdvisedAccount;
import io.caseport.application.port.out.AdvisorCheck;
import io.caseport.application.port.out.UserCredentials;
import io.caseport.domain.advisor.AssessedResource;
import io.caseport.domain.advisor.Assessment;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.ResourceStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How long ago the keys in use were made. */
final class AccessKeyRotation implements AdvisorCheck {
  private static final int DAYS = 90;
  private static final int YEARS = 2;

  @Override
  public CheckId id() {
    return new CheckId("DqdJqYeRm5");
  }

  @Override
  public Assessment assess(AdvisedAccount account) {
    return Assessment.of(
        account.users().stream()
            .flatMap(
                user ->
                    user.held().keys().stream()
                        .filter(UserCredentials.Key::active)
                        .map(key -> assess(user, key, account.now())))
            .toList());
  }

  private static AssessedResource assess(
      UserCredentials user, UserCredentials.Key key, Instant now) {
    var age = Age.of(key, now);
    return AssessedResource.global(
        key.id().value(),
        age.status,
        Optional.of(user.user().arn()),
        age.status.colour(),
        user.user().name().value(),
        key.id().value(),
        Told.time(key.createdAt()),
        age.reason);
  }

  private enum Age {
    FRESH(ResourceStatus.OK, "Made within the last " + DAYS + " days"),
    OLD(ResourceStatus.WARNING, "Made more than " + DAYS + " days ago"),
    VERY_OLD(ResourceStatus.ERROR, "Made more than " + YEARS + " years ago");

    private final ResourceStatus status;
    private final String reason;

    Age(ResourceStatus status, String reason) {
      this.status = status;
      this.reason = reason;
    }

    static Age of(UserCredentials.Key key, Instant now) {
      var age = Duration.between(key.createdAt(), now);
      if (age.compareTo(Duration.ofDays(DAYS)) <= 0) {
        return FRESH;
      }
      return age.compareTo(Duration.ofDays(YEARS * 365L)) <= 0 ? OLD : VERY_OLD;
    }
  }
}
