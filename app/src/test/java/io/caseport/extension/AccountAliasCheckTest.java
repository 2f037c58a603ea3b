package io.caseport.extension;

import io.caseport.application.contract.AdvisorCheckContract;
import io.caseport.application.port.out.AdvisorCheck;
import io.caseport.domain.advisor.CheckDefinition;

class AccountAliasCheckTest implements AdvisorCheckContract {
  @Override
  public AdvisorCheck check() {
    return new AccountAliasCheck();
  }

  @Override
  public CheckDefinition definition() {
    return new ExampleCatalog().checks().getFirst();
  }
}
