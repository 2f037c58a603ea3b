package io.caseport.application.port.in;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.refusal.Refusal;

/**
 * Who asks, through which door, and whether the call is only a rehearsal. Only what Support does
 * can be rehearsed; use cases that cannot be MUST refuse to run for a rehearsing caller.
 */
public record Caller(Principal principal, Channel channel, boolean dryRun, RequestFacts facts) {

  /** The doors differ in what they ask for: only the API needs an entitled plan. */
  public enum Channel {
    API,
    CONSOLE
  }

  /** A caller of whose request nothing else is known. */
  public Caller(Principal principal, Channel channel, boolean dryRun) {
    this(principal, channel, dryRun, RequestFacts.NONE);
  }

  public static Caller throughApi(Principal principal) {
    return throughApi(principal, RequestFacts.NONE);
  }

  public static Caller throughApi(Principal principal, RequestFacts facts) {
    return new Caller(principal, Channel.API, false, facts);
  }

  public Caller rehearsing() {
    return new Caller(principal, channel, true, facts);
  }

  public AccountId accountId() {
    return principal.accountId();
  }

  /**
   * Use cases that can be rehearsed call this once all is checked and before anything is changed.
   *
   * @throws Refusal.DryRunSucceeded if the call is a rehearsal
   */
  public void endRehearsal() {
    if (dryRun) {
      throw new Refusal.DryRunSucceeded();
    }
  }
}
