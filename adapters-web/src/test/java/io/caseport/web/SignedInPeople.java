package io.caseport.web;

import io.caseport.application.port.in.ConsoleSession;
import io.caseport.domain.account.Account;
import io.caseport.domain.account.AccountAlias;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.account.AccountName;
import io.caseport.domain.account.AccountState;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.account.PasswordHash;
import io.caseport.domain.account.RootUser;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.Session;
import io.caseport.domain.identity.SessionPolicies;
import io.caseport.domain.identity.SessionTags;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.plan.SupportPlan;
import java.time.Instant;
import java.util.Optional;

/** People of a sample account, in sessions that nobody asks whether they are over. */
final class SignedInPeople {
  private static final AccountId ACCOUNT = new AccountId("111122223333");
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  private SignedInPeople() {}

  static Account account() {
    return new Account(
        ACCOUNT,
        new AccountName("Orders Inc."),
        Optional.of(new AccountAlias("orders")),
        new RootUser(new EmailAddress("root@example.com"), new PasswordHash("none")),
        SupportPlan.BUSINESS,
        NOW,
        new AccountState.Open(),
        Optional.empty());
  }

  static ConsoleSession eve() {
    return in(
        "ASIAAAAAAAAAAAAAAEVE",
        new Principal.IamUser(
            ACCOUNT, new UniqueId("AIDAAAAAAAAAAAAAAAEVE"), IamPath.ROOT, new UserName("eve")));
  }

  static ConsoleSession root() {
    return in("ASIAAAAAAAAAAAAAROOT", new Principal.Root(ACCOUNT));
  }

  static ConsoleSession engineer() {
    return in(
        "ASIAAAAAAAAAAAAAAMAI",
        new Principal.IamUser(
            AccountId.DESK,
            new UniqueId("AIDAAAAAAAAAAAAAAAMAI"),
            IamPath.ROOT,
            new UserName("mai")));
  }

  private static ConsoleSession in(String id, Principal.LongTerm who) {
    var key = new AccessKeyId(id);
    var session =
        new Session(
            key,
            Optional.empty(),
            NOW,
            NOW.plusSeconds(43_200),
            Optional.empty(),
            SessionPolicies.NONE,
            SessionTags.NONE,
            Optional.empty());
    return new ConsoleSession(
        key,
        new Principal.InSession(who, session),
        Optional.of("192.0.2.7"),
        Optional.of("Mozilla/5.0"));
  }
}
