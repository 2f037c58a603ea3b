package io.caseport.application.credential;

import static io.caseport.application.access.AccessControl.ANY_RESOURCE;

import io.caseport.application.access.AccessControl;
import io.caseport.application.access.Resource;
import io.caseport.application.identity.KeyOwner;
import io.caseport.application.identity.NamedIdentities;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.CredentialAdministration;
import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.CredentialRepository;
import io.caseport.application.port.out.IdentityRepository;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.account.PasswordHash;
import io.caseport.domain.credential.CredentialReport;
import io.caseport.domain.credential.LoginProfile;
import io.caseport.domain.credential.Password;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.identity.User;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.policy.Action;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.Entity;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Passwords and what is known of credentials. Passwords are hashed and compared between two units
 * of work, since that takes long on purpose: the second asks all anew, and goes on only from what
 * the first has seen.
 */
public final class CredentialAdministrationService implements CredentialAdministration {
  private final AccessControl access;
  private final AccountRepository accounts;
  private final IdentityRepository identities;
  private final CredentialRepository credentials;
  private final NamedIdentities named;
  private final HashingQueue hashing;
  private final KeyUsesService uses;
  private final CredentialReports reports;
  private final Guesses<UniqueId> guesses;
  private final UnitOfWork work;
  private final InstantSource clock;

  public CredentialAdministrationService(
      AccessControl access,
      AccountRepository accounts,
      IdentityRepository identities,
      CredentialRepository credentials,
      CredentialReports reports,
      HashingQueue hashing,
      KeyUsesService uses,
      UnitOfWork work,
      InstantSource clock) {
    this.access = access;
    this.accounts = accounts;
    this.identities = identities;
    this.credentials = credentials;
    this.named = new NamedIdentities(access, identities);
    this.reports = reports;
    this.hashing = hashing;
    this.uses = uses;
    this.guesses = new Guesses<>(clock);
    this.work = work;
    this.clock = clock;
  }

  @Override
  public LoginProfileDescription createLoginProfile(
      Caller caller, Optional<UserName> name, Password password, boolean resetRequired) {
    work.read(() -> withoutProfile(caller, name, password));
    var hash = inQueue(caller, () -> hashing.hash(password.value()));
    return work.write(
        () -> {
          var user = withoutProfile(caller, name, password);
          var profile = LoginProfile.first(user.accountId(), user.id(), hash, resetRequired, now());
          credentials.addLoginProfile(profile);
          return described(user, profile);
        });
  }

  private User withoutProfile(Caller caller, Optional<UserName> name, Password password) {
    var user = user(caller, "CreateLoginProfile", name);
    if (credentials.findLoginProfile(user.accountId(), user.id()).isPresent()) {
      throw new Refusal.EntityAlreadyExists(Entity.LOGIN_PROFILE, user.name().value());
    }
    rules(caller).require(password);
    return user;
  }

  @Override
  public LoginProfileDescription getLoginProfile(Caller caller, Optional<UserName> name) {
    return work.read(
        () -> {
          var user = user(caller, "GetLoginProfile", name);
          return described(user, profileOf(user));
        });
  }

  @Override
  public void updateLoginProfile(
      Caller caller, UserName name, Optional<Password> password, Optional<Boolean> resetRequired) {
    var seen = work.read(() -> changing(caller, name));
    var hash = password.map(next -> inQueue(caller, () -> checked(next, seen)));
    work.write(
        () -> {
          var current = changing(caller, name);
          requireUnchanged(seen, current);
          var profile = current.profile();
          boolean reset = resetRequired.orElse(profile.resetRequired());
          credentials.replaceLoginProfile(
              hash.map(next -> profile.withPassword(next, reset, now()))
                  .orElseGet(() -> profile.withResetRequired(reset)));
        });
  }

  private Changing changing(Caller caller, UserName name) {
    var user = named.user(caller, iam("UpdateLoginProfile"), name);
    return new Changing(user, profileOf(user), rules(caller));
  }

  @Override
  public void deleteLoginProfile(Caller caller, Optional<UserName> name) {
    work.write(
        () -> credentials.removeLoginProfile(profileOf(user(caller, "DeleteLoginProfile", name))));
  }

  @Override
  public void changePassword(Caller caller, Password old, Password next) {
    var seen = work.read(() -> changingOwn(caller));
    var hash =
        inQueue(
            caller,
            () -> {
              requireRight(old, seen);
              return checked(next, seen);
            });
    work.write(
        () -> {
          var current = changingOwn(caller);
          requireUnchanged(seen, current);
          credentials.replaceLoginProfile(current.profile().withPassword(hash, false, now()));
        });
  }

  /** After some wrong passwords of a user, none is taken for a while. */
  private void requireRight(Password old, Changing seen) {
    var user = seen.user().id();
    if (!guesses.mayTry(user)) {
      throw new Refusal.WrongPassword();
    }
    if (!hashing.matches(old.value(), seen.profile().password())) {
      guesses.failed(user);
      throw new Refusal.WrongPassword();
    }
    guesses.succeeded(user);
  }

  private Changing changingOwn(Caller caller) {
    var action = iam("ChangePassword");
    var rules = rules(caller);
    var own =
        ownUser(caller.principal())
            .flatMap(user -> identities.findUser(user.accountId(), user.id()));
    var resource =
        own.<Resource>map(Resource.OfUser::new)
            .orElse(new Resource.Named(caller.principal().arn()));
    if (rules.usersMayChange()) {
      access.requireNotDenied(caller, action, resource);
    } else {
      access.require(caller, action, resource);
    }
    var user = own.orElseThrow(Refusal.InvalidUserType::new);
    return new Changing(user, profileOf(user), rules);
  }

  /** A session that was opened with a one-time code may do what its user may. */
  private static Optional<Principal.IamUser> ownUser(Principal principal) {
    return switch (principal) {
      case Principal.IamUser user -> Optional.of(user);
      case Principal.InSession session -> ownUser(session.holder());
      case Principal.Root _, Principal.AssumedRole _, Principal.FederatedUser _ -> Optional.empty();
    };
  }

  /** What a new password is judged by, as one unit of work has seen it. */
  private record Changing(User user, LoginProfile profile, PasswordRules rules) {}

  private PasswordHash inQueue(Caller caller, Supplier<PasswordHash> hash) {
    return hashing.in(List.of(caller.accountId().value()), hash);
  }

  private PasswordHash checked(Password next, Changing seen) {
    seen.rules().require(next);
    seen.rules().requireUnused(next, seen.profile(), hashing);
    return hashing.hash(next.value());
  }

  private static void requireUnchanged(Changing seen, Changing current) {
    if (!seen.equals(current)) {
      throw new Refusal.TemporarilyUnmodifiable(
          Entity.LOGIN_PROFILE, current.user().name().value());
    }
  }

  @Override
  public LastUse getAccessKeyLastUsed(Caller caller, AccessKeyId id) {
    return work.read(
        () -> {
          var action = iam("GetAccessKeyLastUsed");
          var key =
              identities.findKey(id).filter(found -> found.accountId().equals(caller.accountId()));
          var owner =
              key.flatMap(found -> found.userId())
                  .flatMap(user -> identities.findUser(caller.accountId(), user));
          access.require(
              caller,
              action,
              owner.<Resource>map(Resource.OfUser::new).orElse(new Resource.Named(ANY_RESOURCE)));
          if (key.isEmpty()) {
            throw new Refusal.NoSuchEntity(Entity.ACCESS_KEY, id.value());
          }
          return new LastUse(owner.map(User::name), uses.lastUseOf(id));
        });
  }

  @Override
  public boolean generateCredentialReport(Caller caller) {
    var report =
        work.read(
            () -> {
              access.require(caller, iam("GenerateCredentialReport"), ANY_RESOURCE);
              return credentials
                      .findReport(caller.accountId())
                      .filter(known -> !known.isExpiredAt(now()))
                      .isPresent()
                  ? Optional.<CredentialReport>empty()
                  : Optional.of(reports.generate(caller.accountId(), now()));
            });
    report.ifPresent(made -> work.write(() -> credentials.putReport(caller.accountId(), made)));
    return report.isPresent();
  }

  @Override
  public CredentialReport getCredentialReport(Caller caller) {
    return work.read(
        () -> {
          access.require(caller, iam("GetCredentialReport"), ANY_RESOURCE);
          var report =
              credentials
                  .findReport(caller.accountId())
                  .orElseThrow(() -> new Refusal.NoCredentialReport(false));
          if (report.isExpiredAt(now())) {
            throw new Refusal.NoCredentialReport(true);
          }
          return report;
        });
  }

  @Override
  public void listUnissued(Caller caller, Unissued kind, Optional<UserName> name) {
    var operation =
        switch (kind) {
          case SSH_PUBLIC_KEYS -> "ListSSHPublicKeys";
          case SIGNING_CERTIFICATES -> "ListSigningCertificates";
          case SERVICE_SPECIFIC_CREDENTIALS -> "ListServiceSpecificCredentials";
        };
    work.read(() -> named.owner(caller, iam(operation), name));
  }

  private User user(Caller caller, String operation, Optional<UserName> name) {
    return switch (named.owner(caller, iam(operation), name)) {
      case KeyOwner.OfUser(var user) -> user;
      case KeyOwner.OfRoot _ ->
          throw new Refusal.InvalidArgument(
              "userName", "", "Member must be given by the root user, whose password is not here");
    };
  }

  private LoginProfile profileOf(User user) {
    return credentials
        .findLoginProfile(user.accountId(), user.id())
        .orElseThrow(() -> new Refusal.NoSuchEntity(Entity.LOGIN_PROFILE, user.name().value()));
  }

  private PasswordRules rules(Caller caller) {
    return PasswordRules.of(caller.accountId(), accounts, credentials);
  }

  private static LoginProfileDescription described(User user, LoginProfile profile) {
    return new LoginProfileDescription(user.name(), profile.createdAt(), profile.resetRequired());
  }

  private static Action iam(String operation) {
    return new Action("iam", operation);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
