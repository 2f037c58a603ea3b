package io.caseport.extension;

import io.caseport.application.contract.AdvisorCatalogSourceContract;
import io.caseport.application.port.out.AdvisorCatalogSource;

class ExampleCatalogTest implements AdvisorCatalogSourceContract {
  @Override
  public AdvisorCatalogSource advisorCatalog() {
    return new ExampleCatalog();
  }
}
