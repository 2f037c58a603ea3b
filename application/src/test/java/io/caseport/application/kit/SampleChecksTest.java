package io.caseport.application.kit;

import io.caseport.application.contract.AdvisorCheckContract;
import io.caseport.application.fixture.SampleChecks;
import io.caseport.application.fixture.SmallAdvisorCatalog;
import io.caseport.application.port.out.AdvisorCheck;
import io.caseport.domain.advisor.CheckDefinition;
import io.caseport.domain.advisor.CheckId;
import org.junit.jupiter.api.Nested;

class SampleChecksTest implements AdvisorCheckContract {

  static AdvisorCheck sample(CheckId id) {
    return SampleChecks.all().stream()
        .filter(check -> check.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  static CheckDefinition definition(CheckId id) {
    return new SmallAdvisorCatalog()
        .checks().stream().filter(check -> check.id().equals(id)).findFirst().orElseThrow();
  }

  @Override
  public AdvisorCheck check() {
    return sample(SampleChecks.KEY_ROTATION);
  }

  @Override
  public CheckDefinition definition() {
    return definition(SampleChecks.KEY_ROTATION);
  }

  @Nested
  class IamUseTest implements AdvisorCheckContract {
    @Override
    public AdvisorCheck check() {
      return sample(SampleChecks.IAM_USE);
    }

    @Override
    public CheckDefinition definition() {
      return SampleChecksTest.definition(SampleChecks.IAM_USE);
    }
  }

  @Nested
  class RootMfaTest implements AdvisorCheckContract {
    @Override
    public AdvisorCheck check() {
      return sample(SampleChecks.ROOT_MFA);
    }

    @Override
    public CheckDefinition definition() {
      return SampleChecksTest.definition(SampleChecks.ROOT_MFA);
    }
  }
}
