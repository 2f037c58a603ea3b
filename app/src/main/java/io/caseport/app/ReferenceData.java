package io.caseport.app;

import io.caseport.advisor.catalogue.JsonAdvisorCatalog;
import io.caseport.advisor.checks.ComputedChecks;
import io.caseport.advisor.report.JsonScannerRules;
import io.caseport.application.advisor.AdvisorCatalog;
import io.caseport.application.catalog.Catalog;
import io.caseport.application.port.out.AwsManagedPolicies;
import io.caseport.application.port.out.ScannerRules;
import io.caseport.application.webhook.EventServices;
import io.caseport.cli.InstallationProblem;
import io.caseport.domain.webhook.ReceiverRules;
import io.caseport.persistence.catalog.JsonAwsManagedPolicies;
import io.caseport.persistence.catalog.JsonCatalog;
import io.caseport.webhooks.HttpWebhookSender;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What comes with the program and is the same on every store. Reading it takes about 0.1 s. */
public record ReferenceData(
    AwsManagedPolicies awsManagedPolicies,
    Catalog catalog,
    AdvisorCatalog checks,
    EventServices.Outlet outlet) {

  public static ReferenceData load() {
    return load(new JsonScannerRules(), new ReceiverRules(ReceiverRules.LOOPBACK));
  }

  /**
   * @param scannerRules a file with more rules of scanners
   * @param receivers where events may be sent
   * @throws InstallationProblem if it cannot be used
   */
  public static ReferenceData load(Optional<Path> scannerRules, ReceiverRules receivers) {
    try {
      return load(
          scannerRules.map(JsonScannerRules::new).orElseGet(JsonScannerRules::new), receivers);
    } catch (IllegalArgumentException e) {
      throw new InstallationProblem(
          "the scanner rules cannot be used",
          String.valueOf(e.getMessage()),
          "correct the file, or unset CASEPORT_SCANNER_RULES");
    }
  }

  private static ReferenceData load(ScannerRules rules, ReceiverRules receivers) {
    return new ReferenceData(
        new JsonAwsManagedPolicies(),
        new Catalog(new JsonCatalog()),
        new AdvisorCatalog(List.of(new JsonAdvisorCatalog()), ComputedChecks.all(), rules),
        new EventServices.Outlet(new HttpWebhookSender(receivers), receivers));
  }
}
