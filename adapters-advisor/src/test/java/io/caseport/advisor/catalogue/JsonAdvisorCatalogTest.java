package io.caseport.advisor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.advisor.CheckDefinition;
import io.caseport.domain.advisor.CheckId;
import org.junit.jupiter.api.Test;

class JsonAdvisorCatalogTest {
  @Test
  void the_catalogue_has_the_limits() {
    assertThat(new JsonAdvisorCatalog().checks())
        .extracting(CheckDefinition::id)
        .contains(new CheckId("qS7VV0l7J9"), new CheckId("7DAFEmoDos"));
  }
}
