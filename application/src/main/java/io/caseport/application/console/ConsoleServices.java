package io.caseport.application.console;

import io.caseport.application.access.AccessControl;
import io.caseport.application.cases.CaseTimelineService;
import io.caseport.application.catalog.Catalog;
import io.caseport.application.catalog.ServiceOffersService;
import io.caseport.application.plan.SupportPlansService;
import io.caseport.application.port.in.AccessExplanation;
import io.caseport.application.port.in.CaseTimeline;
import io.caseport.application.port.in.PolicyAnalysis;
import io.caseport.application.port.in.ServiceOffers;
import io.caseport.application.port.in.SupportPlans;
import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.AuditRecords;
import io.caseport.application.port.out.CaseRepository;
import io.caseport.application.port.out.EventLog;
import io.caseport.application.port.out.HandlingRepository;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.application.simulation.AccessExplanationService;
import io.caseport.application.simulation.PolicyAnalysisService;
import io.caseport.application.simulation.SourceIdentities;
import java.time.InstantSource;

/** The use cases that AWS has published no API for. */
public record ConsoleServices(
    CaseTimeline timeline,
    SupportPlans plans,
    ServiceOffers offers,
    PolicyAnalysis policies,
    AccessExplanation access) {

  /** What they read and write. */
  public record Stores(
      AccountRepository accounts,
      CaseRepository cases,
      HandlingRepository handlings,
      EventLog events,
      AuditRecords auditRecords,
      UnitOfWork work) {}

  public static ConsoleServices of(
      AccessControl access,
      Stores stores,
      Catalog catalog,
      SourceIdentities identities,
      InstantSource clock) {
    return new ConsoleServices(
        new CaseTimelineService(
            access, stores.cases(), stores.handlings(), stores.events(), stores.work(), clock),
        new SupportPlansService(access, stores.accounts(), stores.work()),
        new ServiceOffersService(access, catalog, stores.work()),
        new PolicyAnalysisService(access, stores.work()),
        new AccessExplanationService(access, identities, stores.auditRecords(), stores.work()));
  }
}
