package io.caseport.advisor.checks;

import io.caseport.application.port.out.AdvisedAccount;
import io.caseport.application.port.out.AdvisorCheck;
import io.caseport.application.port.out.UserCredentials;
import io.caseport.domain.advisor.AssessedResource;
import io.caseport.domain.advisor.Assessment;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.ResourceStatus;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Passwords and keys in use that nobody has used for long. */
final class UnusedCredentials implements AdvisorCheck {
  @Override
  public CheckId id() {
    return new CheckId("caseport-unused-credentials");
  }

  @Override
  public Assessment assess(AdvisedAccount account) {
    return Assessment.of(
        account.users().stream()
            .flatMap(user -> Stream.concat(keys(user, account), password(user, account)))
            .toList());
  }

  private static Stream<AssessedResource> keys(UserCredentials user, AdvisedAccount account) {
    return user.held().keys().stream()
        .filter(UserCredentials.Key::active)
        .map(
            key ->
                resource(
                    user,
                    key.id().value(),
                    status(UnusedFor.lastActivity(key), account),
                    key.createdAt(),
                    Told.lastUse(key)));
  }

  /** Of a password it is known when it was set; that is its last use until somebody signs in. */
  private static Stream<AssessedResource> password(UserCredentials user, AdvisedAccount account) {
    return user.held().passwordSetAt().stream()
        .map(setAt -> resource(user, "Password", status(setAt, account), setAt, Told.time(setAt)));
  }

  private static ResourceStatus status(Instant lastActivity, AdvisedAccount account) {
    return UnusedFor.tooLong(lastActivity, account.now())
        ? ResourceStatus.WARNING
        : ResourceStatus.OK;
  }

  private static AssessedResource resource(
      UserCredentials user,
      String credential,
      ResourceStatus status,
      Instant createdAt,
      String lastUsed) {
    return AssessedResource.global(
        user.user().id() + "|" + credential,
        status,
        Optional.of(user.user().arn()),
        status.colour(),
        user.user().name().value(),
        credential,
        Told.time(createdAt),
        lastUsed);
  }
}
