package io.caseport.application.kit;

import io.caseport.application.contract.AdvisorCatalogSourceContract;
import io.caseport.application.fixture.SmallAdvisorCatalog;
import io.caseport.application.port.out.AdvisorCatalogSource;

class SmallAdvisorCatalogTest implements AdvisorCatalogSourceContract {
  @Override
  public AdvisorCatalogSource advisorCatalog() {
    return new SmallAdvisorCatalog();
  }
}
