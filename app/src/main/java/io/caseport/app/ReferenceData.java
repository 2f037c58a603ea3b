package io.caseport.app;

import io.caseport.application.catalog.Catalog;
import io.caseport.advisor.catalogue.JsonAdvisorCatalog;
import io.caseport.advisor.checks.ComputedChecks;
import io.caseport.advisor.report.JsonScannerRules;
import io.caseport.application.advisor.AdvisorCatalog;
import io.caseport.application.port.out.AwsManagedPolicies;
import io.caseport.persistence.catalog.JsonAwsManagedPolicies;
import io.caseport.persistence.catalog.JsonCatalog;

/** What comes with the program and is the same on every store. Reading it takes about 0.1 s. */
public record ReferenceData(
    AwsManagedPolicies awsManagedPolicies, Catalog catalog, AdvisorCatalog checks) {

  public static ReferenceData load() {
    return new ReferenceData(
        new JsonAwsManagedPolicies(),
        new Catalog(new JsonCatalog()),
        new AdvisorCatalog(
            new JsonAdvisorCatalog(), ComputedChecks.all(), new JsonScannerRules()));
  }
}
