package io.caseport.application.credential;

import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.CredentialRepository;
import io.caseport.application.port.out.IdentityRepository;
import io.caseport.application.port.out.MfaDeviceRepository;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.credential.CredentialReport;
import io.caseport.domain.credential.PasswordPolicy;
import io.caseport.domain.identity.AccessKey;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.identity.User;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Gathers the credentials of root and of all users of an account. */
public final class CredentialReports {
  private static final int USERS_AT_ONCE = 500;
  private static final int KEYS_IN_A_ROW = 2;

  private final AccountRepository accounts;
  private final IdentityRepository identities;
  private final CredentialRepository credentials;
  private final MfaDeviceRepository devices;
  private final KeyUsesService uses;

  public CredentialReports(
      AccountRepository accounts,
      IdentityRepository identities,
      CredentialRepository credentials,
      MfaDeviceRepository devices,
      KeyUsesService uses) {
    this.accounts = accounts;
    this.identities = identities;
    this.credentials = credentials;
    this.devices = devices;
    this.uses = uses;
  }

  CredentialReport generate(AccountId account, Instant now) {
    var csv = new ReportText();
    accounts.find(account).ifPresent(found -> root(csv, account, found.createdAt()));
    var policy = credentials.findPasswordPolicy(account);
    Optional<String> after = Optional.empty();
    List<User> users;
    do {
      users = identities.users(account, "/", after, USERS_AT_ONCE);
      users.forEach(user -> user(csv, user, policy));
      after = users.isEmpty() ? Optional.empty() : Optional.of(users.getLast().name().key());
    } while (users.size() == USERS_AT_ONCE);
    return new CredentialReport(csv.toString(), now);
  }

  private void root(ReportText csv, AccountId account, Instant createdAt) {
    csv.text("<root_account>")
        .text(new Principal.Root(account).arn())
        .time(createdAt)
        .notSupported()
        .noInformation()
        .notSupported()
        .notSupported();
    keysAndDevices(csv, account, Optional.empty());
  }

  private void user(ReportText csv, User user, Optional<PasswordPolicy> policy) {
    var profile = credentials.findLoginProfile(user.accountId(), user.id());
    csv.text(user.name().value()).text(user.arn()).time(user.createdAt()).flag(profile.isPresent());
    profile.ifPresentOrElse(
        known ->
            csv.noInformation()
                .time(known.passwordSetAt())
                .time(policy.flatMap(rules -> rules.expiry(known.passwordSetAt()))),
        () -> csv.notApplicable().notApplicable().notApplicable());
    keysAndDevices(csv, user.accountId(), Optional.of(user.id()));
  }

  private void keysAndDevices(ReportText csv, AccountId account, Optional<UniqueId> user) {
    csv.flag(!devices.enabledFor(account, user).isEmpty());
    var keys = identities.keysOf(account, user);
    for (int i = 0; i < KEYS_IN_A_ROW; i++) {
      key(csv, i < keys.size() ? Optional.of(keys.get(i)) : Optional.empty());
    }
    csv.noCertificates().endRow();
  }

  private void key(ReportText csv, Optional<AccessKey> key) {
    var use = key.flatMap(found -> uses.lastUseOf(found.id()));
    csv.flag(key.filter(AccessKey::active).isPresent())
        .time(key.map(AccessKey::createdAt))
        .time(use.map(last -> last.at()))
        .text(use.map(last -> last.region()))
        .text(use.map(last -> last.service()));
  }
}
