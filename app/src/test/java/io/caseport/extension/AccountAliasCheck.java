package io.caseport.extension;

import io.caseport.application.port.out.AdvisedAccount;
import io.caseport.application.port.out.AdvisorCheck;
import io.caseport.domain.account.AccountAlias;
import io.caseport.domain.advisor.AssessedResource;
import io.caseport.domain.advisor.Assessment;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.ResourceStatus;
import java.util.Optional;

/** Whether people can sign in to the account by a name. */
public final class AccountAliasCheck implements AdvisorCheck {
  static final CheckId ID = new CheckId("example-account-alias");

  @Override
  public CheckId id() {
    return ID;
  }

  @Override
  public Assessment assess(AdvisedAccount account) {
    var alias = account.account().alias();
    var status = alias.isPresent() ? ResourceStatus.OK : ResourceStatus.WARNING;
    return Assessment.of(
        AssessedResource.global(
            "alias",
            status,
            Optional.empty(),
            status.colour(),
            alias.map(AccountAlias::value).orElse("-")));
  }
}
