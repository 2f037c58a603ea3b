package io.caseport.rest.catalog;

import io.caseport.application.port.in.SupportCatalog;
import io.caseport.rest.json.JsonOperation;
import java.util.List;

/** What the API tells about the possible cases. */
public final class CatalogOperations {
  private CatalogOperations() {}

  public static List<JsonOperation<?>> on(SupportCatalog catalog) {
    return List.of(
        DescribeServices.on(catalog),
        DescribeSeverityLevels.on(catalog),
        DescribeCreateCaseOptions.on(catalog),
        DescribeSupportedLanguages.on(catalog));
  }
}
