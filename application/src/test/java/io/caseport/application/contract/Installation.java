package io.caseport.application.contract;

import io.caseport.application.correspondence.CorrespondenceServices;
import io.caseport.application.fixture.InMemoryReceivers;
import io.caseport.application.fixture.SentLetters;
import io.caseport.application.port.in.AccessExplanation;
import io.caseport.application.port.in.AccessReview;
import io.caseport.application.port.in.AccountAdministration;
import io.caseport.application.port.in.AdvisorHistory;
import io.caseport.application.port.in.AdvisorScan;
import io.caseport.application.port.in.AuditOversight;
import io.caseport.application.port.in.AuditTrail;
import io.caseport.application.port.in.AuditedCalls;
import io.caseport.application.port.in.Authentication;
import io.caseport.application.port.in.Automation;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.CaseSearch;
import io.caseport.application.port.in.CaseTimeline;
import io.caseport.application.port.in.ConsoleSessions;
import io.caseport.application.port.in.EngineerAdministration;
import io.caseport.application.port.in.EventFeed;
import io.caseport.application.port.in.EventPublishing;
import io.caseport.application.port.in.FindingImport;
import io.caseport.application.port.in.Housekeeping;
import io.caseport.application.port.in.KeyUses;
import io.caseport.application.port.in.MailDelivery;
import io.caseport.application.port.in.OrganizationAdministration;
import io.caseport.application.port.in.PolicyAnalysis;
import io.caseport.application.port.in.RepeatedCalls;
import io.caseport.application.port.in.ResponseWatch;
import io.caseport.application.port.in.RootPassword;
import io.caseport.application.port.in.ServiceOffers;
import io.caseport.application.port.in.SignIn;
import io.caseport.application.port.in.SupportPlans;
import io.caseport.application.port.in.VirtualClock;
import io.caseport.application.port.in.WebhookAdministration;
import io.caseport.application.port.in.WebhookDispatch;
import io.caseport.domain.automation.AutomationRule;
import io.caseport.domain.mail.OutgoingMail;
import io.caseport.domain.plan.SupportPlan;
import java.util.List;

/** A Caseport as its operator and its own doors reach it, on the machine that holds the data. */
public interface Installation extends DeskTenants {

  AccountAdministration accounts();

  EngineerAdministration engineers();

  OrganizationAdministration organizations();

  VirtualClock virtualClock();

  /** Engineers that work by these rules. */
  Automation automation(List<AutomationRule> rules);

  /** Lets those read of what has happened who read the log of events. */
  void publishEvents();

  /** Lets its time be moved. */
  void beForTests();

  ResponseWatch responseWatch();

  AdvisorHistory advisorHistory();

  FindingImport findingImport();

  AdvisorScan advisorScan();

  @Override
  default void letAdvisorWork() {
    while (advisorScan().refreshSome()) {}
    while (advisorScan().scanSome()) {}
    while (advisorScan().forgetSome()) {}
  }

  @Override
  default void setPlan(Caller caller, SupportPlan plan) {
    accounts().setPlan(caller.accountId(), plan);
  }

  @Override
  default void organize(Caller management, Caller... members) {
    organizations().createOrganization(management.accountId());
    for (var member : members) {
      organizations().addMember(management.accountId(), member.accountId());
    }
  }

  EventPublishing eventPublishing();

  EventFeed eventFeed();

  WebhookAdministration webhooks();

  WebhookDispatch webhookDispatch();

  /** Where the events go that are sent out. */
  InMemoryReceivers receivers();

  CorrespondenceServices correspondence();

  /** Where mails go. */
  SentLetters letters();

  /** What was reported as given up. */
  List<OutgoingMail> givenUp();

  /** The store, for what no port in this repository does yet. */
  DrivenPorts stored();

  default MailDelivery mailDelivery() {
    return correspondence().delivery().orElseThrow();
  }

  /** Has all mails made and sent that are due. */
  default void letMailWork() {
    while (mailDelivery().takeUpSome()) {}
    while (mailDelivery().sendSome()) {}
  }

  CaseSearch search();

  AccessReview accessReview();

  CaseTimeline timeline();

  SupportPlans plans();

  ServiceOffers offers();

  PolicyAnalysis policyAnalysis();

  AccessExplanation accessExplanation();

  Authentication authentication();

  RepeatedCalls repeatedCalls();

  Housekeeping housekeeping();

  KeyUses keyUses();

  SignIn signIn();

  ConsoleSessions consoleSessions();

  RootPassword rootPassword();

  AuditedCalls auditedCalls();

  AuditTrail auditTrail();

  AuditOversight auditOversight();
}
