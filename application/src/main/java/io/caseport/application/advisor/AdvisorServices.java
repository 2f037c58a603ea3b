package io.caseport.application.advisor;

import io.caseport.application.access.AccessControl;
import io.caseport.application.paging.PageTokens;
import io.caseport.application.port.in.AdvisorChecks;
import io.caseport.application.port.in.AdvisorHistory;
import io.caseport.application.port.in.AdvisorRecommendations;
import io.caseport.application.port.in.AdvisorScan;
import io.caseport.application.port.in.FindingImport;
import io.caseport.application.port.in.KeyUses;
import io.caseport.application.port.in.OrganizationRecommendations;
import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.AwsManagedPolicies;
import io.caseport.application.port.out.CheckRefreshRepository;
import io.caseport.application.port.out.CheckResultRepository;
import io.caseport.application.port.out.CheckRunner;
import io.caseport.application.port.out.LifecycleRepository;
import io.caseport.application.port.out.ScannerReports;
import java.time.InstantSource;

/** The use cases of Trusted Advisor, wired together: most of them need the same few things. */
public record AdvisorServices(
    AdvisorChecks checks,
    AdvisorHistory history,
    AdvisorRecommendations recommendations,
    OrganizationRecommendations organizationRecommendations,
    FindingImport findingImport,
    AdvisorScan scan) {

  /** Where results are kept, and where the checks look. */
  public record Stores(
      AccountRepository accounts,
      AdvisedStore advised,
      CheckResultRepository results,
      CheckRefreshRepository refreshes,
      LifecycleRepository lifecycles) {}

  /** What comes from outside the store. */
  public record Sources(
      AdvisorCatalog catalog,
      AwsManagedPolicies awsManaged,
      ScannerReports reports,
      CheckRunner runner) {}

  public static AdvisorServices of(
      AccessControl access,
      Stores stores,
      Sources sources,
      KeyUses uses,
      PageTokens tokens,
      InstantSource clock) {
    var catalog = sources.catalog();
    var results = stores.results();
    var work = stores.advised().work();
    return new AdvisorServices(
        new AdvisorChecksService(access, catalog, results, stores.refreshes(), work, clock),
        new AdvisorHistoryService(access, catalog, results, work, clock),
        new AdvisorRecommendationsService(
            access, catalog, results, stores.lifecycles(), work, tokens, clock),
        new OrganizationRecommendationsService(
            access, catalog, results, stores.lifecycles(), work, tokens, clock),
        new FindingImportService(
            access, stores.accounts(), catalog, sources.reports(), results, work, clock),
        new AdvisorScanService(
            stores.accounts(),
            stores.advised(),
            sources.awsManaged(),
            catalog,
            sources.runner(),
            results,
            stores.refreshes(),
            uses,
            clock));
  }
}
