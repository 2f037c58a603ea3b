package io.caseport.application.kit;

import io.caseport.application.contract.CatalogSourceContract;
import io.caseport.application.fixture.SmallCatalog;
import io.caseport.application.port.out.CatalogSource;

class SmallCatalogTest implements CatalogSourceContract {
  @Override
  public CatalogSource catalog() {
    return new SmallCatalog();
  }
}
