package io.caseport.advisor.checks;

import io.caseport.application.port.out.AdvisedAccount;
import io.caseport.application.port.out.AdvisorCheck;
import io.caseport.application.port.out.UserCredentials;
import io.caseport.domain.advisor.AssessedResource;
import io.caseport.domain.advisor.Assessment;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.ResourceStatus;
import io.caseport.domain.credential.AccessKeyUse;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Users none of whose credentials was used for long. */
final class UnusedUsers implements AdvisorCheck {
  @Override
  public CheckId id() {
    return new CheckId("caseport-unused-users");
  }

  @Override
  public Assessment assess(AdvisedAccount account) {
    return Assessment.of(
        account.users().stream().map(user -> assess(user, account.now())).toList());
  }

  private static AssessedResource assess(UserCredentials user, Instant now) {
    var status =
        UnusedFor.tooLong(lastChange(user), now) ? ResourceStatus.WARNING : ResourceStatus.OK;
    return AssessedResource.global(
        user.user().id().value(),
        status,
        Optional.of(user.user().arn()),
        status.colour(),
        user.user().name().value(),
        Told.time(user.user().createdAt()),
        lastActivity(user).map(Told::time).orElse(Told.NEVER));
  }

  /** Somebody who was given a key has time to use it. */
  private static Instant lastChange(UserCredentials user) {
    return Stream.of(
            Stream.of(user.user().createdAt()),
            user.held().keys().stream().map(UserCredentials.Key::createdAt),
            lastActivity(user).stream())
        .flatMap(moments -> moments)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static Optional<Instant> lastActivity(UserCredentials user) {
    return Stream.concat(
            user.held().keys().stream()
                .flatMap(key -> key.lastUse().stream())
                .map(AccessKeyUse::at),
            user.held().passwordSetAt().stream())
        .max(Comparator.naturalOrder());
  }
}
