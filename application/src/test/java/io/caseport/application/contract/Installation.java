package io.caseport.application.contract;

import io.caseport.application.port.in.AccessReview;
import io.caseport.application.port.in.AccountAdministration;
import io.caseport.application.port.in.AdvisorHistory;
import io.caseport.application.port.in.AdvisorScan;
import io.caseport.application.port.in.Authentication;
import io.caseport.application.port.in.Automation;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.CaseSearch;
import io.caseport.application.port.in.FindingImport;
import io.caseport.application.port.in.Housekeeping;
import io.caseport.application.port.in.KeyUses;
import io.caseport.application.port.in.OrganizationAdministration;
import io.caseport.application.port.in.RepeatedCalls;
import io.caseport.application.port.in.VirtualClock;
import io.caseport.domain.automation.AutomationRule;
import io.caseport.domain.plan.SupportPlan;
import java.util.List;

/** A Caseport as its operator and its own doors reach it, on the machine that holds the data. */
public interface Installation extends Tenants {

  AccountAdministration accounts();

  OrganizationAdministration organizations();

  VirtualClock virtualClock();

  /** Engineers that work by these rules. */
  Automation automation(List<AutomationRule> rules);

  /** Lets those read of what has happened who read the log of events. */
  void publishEvents();

  /** Lets its time be moved. */
  void beForTests();

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

  CaseSearch search();

  AccessReview accessReview();

  Authentication authentication();

  RepeatedCalls repeatedCalls();

  Housekeeping housekeeping();

  KeyUses keyUses();
}
