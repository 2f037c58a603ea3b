package io.caseport.application.port.out;

import io.caseport.domain.advisor.CheckDefinition;
import java.util.List;

/** The checks that are known, in the order in which they are shown. */
public interface AdvisorCatalogSource {

  /** No two of one id. */
  List<CheckDefinition> checks();
}
