package io.caseport.application.plan;

import io.caseport.application.access.AccessControl;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.SupportPlans;
import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.account.Account;
import io.caseport.domain.plan.SupportPlan;
import io.caseport.domain.policy.Action;
import io.caseport.domain.refusal.Refusal;

/** Reads and changes the plan of the caller's account. */
public final class SupportPlansService implements SupportPlans {
  private static final Action GET = new Action("supportplans", "GetSupportPlan");
  private static final Action CHANGE = new Action("supportplans", "CreateSupportPlanSchedule");

  private final AccessControl access;
  private final AccountRepository accounts;
  private final UnitOfWork work;

  public SupportPlansService(AccessControl access, AccountRepository accounts, UnitOfWork work) {
    this.access = access;
    this.accounts = accounts;
    this.work = work;
  }

  @Override
  public SupportPlan currentPlan(Caller caller) {
    return work.read(() -> customer(caller, GET).plan());
  }

  @Override
  public SupportPlan changePlan(Caller caller, SupportPlan plan) {
    return work.write(
        () -> {
          var account = customer(caller, CHANGE);
          if (account.plan() != plan) {
            accounts.replace(account.withPlan(plan));
          }
          return plan;
        });
  }

  private Account customer(Caller caller, Action action) {
    access.require(caller, action, AccessControl.ANY_RESOURCE);
    var account = accounts.find(caller.accountId()).orElseThrow(Refusal.InvalidCredential::new);
    account.requireCustomers();
    return account;
  }
}
