package io.caseport.application.advisor;

import static io.caseport.application.access.AccessControl.ANY_RESOURCE;

import io.caseport.application.access.AccessControl;
import io.caseport.application.port.in.AdvisorChecks.Entry;
import io.caseport.application.port.in.Caller;
import io.caseport.domain.account.Account;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.policy.Action;
import java.util.List;

/**
 * Lets callers into what is done with checks: through the API by an action of {@code support:}, in
 * the console by one of {@code trustedadvisor:} on each check.
 */
final class CheckAccess {
  /** Checks are looked at from there, wherever the account has its resources. */
  private static final String REGION = "us-east-1";

  private final AccessControl access;
  private final AdvisorCatalog catalog;

  CheckAccess(AccessControl access, AdvisorCatalog catalog) {
    this.access = access;
    this.catalog = catalog;
  }

  /** The two names of what somebody wants to do. */
  record Doors(Action api, Action console) {
    static Doors named(String api, String console) {
      return new Doors(new Action("support", api), new Action("trustedadvisor", console));
    }
  }

  Account requireForAll(Caller caller, Doors doors) {
    return access.requireAdvisor(caller, action(caller, doors), List.of(ANY_RESOURCE));
  }

  /** Lets the caller in where it may do that to each of the checks. */
  Allowed require(Caller caller, Doors doors, List<CheckId> checks) {
    var account =
        caller.channel() == Caller.Channel.API
            ? requireForAll(caller, doors)
            : access.requireAdvisor(caller, doors.console(), arns(caller, checks));
    return new Allowed(account, checks.stream().map(id -> catalog.shownTo(account, id)).toList());
  }

  /** Lets the caller in to what only the console does, wherever it comes from. */
  Allowed requireInConsole(Caller caller, Action action, CheckId check) {
    var account = access.requireAdvisor(caller, action, arns(caller, List.of(check)));
    return new Allowed(account, List.of(catalog.shownTo(account, check)));
  }

  /** Whom it was allowed, and to what. */
  record Allowed(Account account, List<Entry> checks) {
    Entry check() {
      return checks.getFirst();
    }
  }

  private static Action action(Caller caller, Doors doors) {
    return switch (caller.channel()) {
      case API -> doors.api();
      case CONSOLE -> doors.console();
    };
  }

  private List<String> arns(Caller caller, List<CheckId> checks) {
    return checks.stream().distinct().map(check -> arn(caller, check)).toList();
  }

  /** One that nobody knows has a name that only a wildcard stands for. */
  private String arn(Caller caller, CheckId check) {
    var category =
        catalog
            .find(check)
            .map(entry -> entry.definition().category().code())
            .orElse("no-category");
    return "arn:aws:trustedadvisor:%s:%s:checks/%s/%s"
        .formatted(REGION, caller.accountId(), category, check);
  }
}
