package io.caseport.domain.event;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseEvent;
import java.util.Optional;

/**
 * Who is told of events: a customer of what it may know of its own cases, the desk of everything.
 *
 * @param account the customer's; empty for the desk
 */
public record Audience(Optional<AccountId> account) {
  public static final Audience DESK = new Audience(Optional.empty());

  /** Those who belong to an account, which may be the desk's own. */
  public static Audience in(AccountId account) {
    return account.equals(AccountId.DESK) ? DESK : new Audience(Optional.of(account));
  }

  public boolean mayKnow(CaseEvent event) {
    return account
        .map(own -> own.equals(event.account()) && event.kind().isForCustomers())
        .orElse(true);
  }
}
