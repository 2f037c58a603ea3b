package io.caseport.application.desk;

import io.caseport.application.access.AccessControl;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.CaseRepository;
import io.caseport.domain.account.Account;
import io.caseport.domain.cases.CaseKey;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.desk.Engineer;
import io.caseport.domain.policy.Action;
import io.caseport.domain.refusal.Refusal;
import java.time.Instant;
import java.util.List;

/** Lets engineers in, and to the cases that the desk serves. */
public final class DeskAccess {
  private final AccessControl access;
  private final AccountRepository accounts;
  private final CaseRepository cases;

  public DeskAccess(AccessControl access, AccountRepository accounts, CaseRepository cases) {
    this.access = access;
    this.accounts = accounts;
    this.cases = cases;
  }

  /** A case and its account, which is open. */
  record Served(Account account, SupportCase supportCase) {}

  /**
   * @throws Refusal.AccessDenied if the caller is no user of the desk, or may not do all of that
   */
  Engineer require(Caller caller, List<Action> actions) {
    actions.forEach(action -> access.requireDesk(caller, action));
    return Engineer.of(caller.principal())
        .orElseThrow(
            () ->
                new Refusal.AccessDenied(
                    caller.principal().arn(),
                    actions.getFirst().text(),
                    AccessControl.ANY_RESOURCE,
                    "because only users of the desk may"));
  }

  Engineer require(Caller caller, Action action) {
    return require(caller, List.of(action));
  }

  /**
   * @throws Refusal.CaseNotFound if there is none that the desk serves
   */
  Served find(CaseKey key, Instant now) {
    var visible = SupportCase.visibleSince(now);
    return accounts
        .find(key.account())
        .filter(Account::isOpen)
        .flatMap(
            account ->
                cases
                    .find(key.account(), key.id())
                    .filter(found -> !found.createdAt().isBefore(visible))
                    .map(found -> new Served(account, found)))
        .orElseThrow(() -> new Refusal.CaseNotFound(key.id().value()));
  }
}
