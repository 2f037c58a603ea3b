package io.caseport.advisor.catalogue;

import io.caseport.application.port.out.AdvisorCatalogSource;
import io.caseport.domain.advisor.CheckCategory;
import io.caseport.domain.advisor.CheckDefinition;
import java.util.Arrays;
import java.util.List;

/** The checks, read once from the files that come with the program: one for each category. */
public final class JsonAdvisorCatalog implements AdvisorCatalogSource {
  private final List<CheckDefinition> checks;

  public JsonAdvisorCatalog() {
    var columns = ColumnNames.ofProgram();
    checks =
        Arrays.stream(CheckCategory.values())
            .flatMap(category -> CheckFile.ofProgram(category).checks(columns))
            .toList();
  }

  @Override
  public List<CheckDefinition> checks() {
    return checks;
  }
}
