package io.caseport.advisor.checks;

import io.caseport.application.port.out.AdvisedAccount;
import io.caseport.application.port.out.AdvisedAccount.WrittenKey;
import io.caseport.application.port.out.AdvisorCheck;
import io.caseport.domain.advisor.AssessedResource;
import io.caseport.domain.advisor.Assessment;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.ResourceStatus;
import io.caseport.domain.advisor.Savings;
import io.caseport.domain.identity.UserName;
import java.util.List;
import java.util.Optional;

/** Keys in use of which somebody has written in a case, where many people read them. */
final class ExposedAccessKeys implements AdvisorCheck {
  @Override
  public CheckId id() {
    return new CheckId("12Fnkpl8Y5");
  }

  @Override
  public Assessment assess(AdvisedAccount account) {
    return Assessment.of(
        account.keysInCases().stream()
            .filter(WrittenKey::active)
            .map(ExposedAccessKeys::assess)
            .toList());
  }

  private static AssessedResource assess(WrittenKey key) {
    var found = key.writtenIn();
    return new AssessedResource(
        key.key().value(),
        ResourceStatus.ERROR,
        Optional.empty(),
        Optional.empty(),
        List.of(
            Optional.of(key.key().value()),
            Optional.of(key.owner().map(UserName::value).orElse("Root")),
            Optional.of("Written in a support case"),
            Optional.of(found.displayId().value()),
            Optional.of(Told.time(found.createdAt())),
            Optional.of(found.id().value()),
            Optional.empty(),
            Optional.empty()),
        Savings.NONE);
  }
}
