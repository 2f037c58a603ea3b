package io.caseport.application.kit;

import io.caseport.application.contract.AwsManagedPoliciesContract;
import io.caseport.application.fixture.FewAwsManagedPolicies;
import io.caseport.application.port.out.AwsManagedPolicies;

class FewAwsManagedPoliciesTest implements AwsManagedPoliciesContract {
  @Override
  public AwsManagedPolicies awsManagedPolicies() {
    return new FewAwsManagedPolicies();
  }
}
