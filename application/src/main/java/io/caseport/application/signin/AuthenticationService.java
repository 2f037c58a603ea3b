package io.caseport.application.signin;

import io.caseport.application.identity.SecretKeys;
import io.caseport.application.port.in.Authentication;
import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.IdentityRepository;
import io.caseport.application.port.out.IdentityRepository.UsableKey;
import io.caseport.application.port.out.RoleRepository;
import io.caseport.application.signin.SessionToken.Holder;
import io.caseport.domain.account.Account;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.AccessKey;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.Role;
import io.caseport.domain.identity.SecretAccessKey;
import io.caseport.domain.identity.Session;
import io.caseport.domain.identity.SessionName;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.identity.User;
import io.caseport.domain.refusal.Refusal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** Proves a signature; for a key that does not exist it does the same work with a decoy. */
public final class AuthenticationService implements Authentication {
  private final AccountRepository accounts;
  private final IdentityRepository identities;
  private final RoleRepository roles;
  private final SecretKeys secrets;
  private final SessionTokens tokens;
  private final InstantSource clock;
  private final UsableKey decoy;

  public AuthenticationService(
      AccountRepository accounts,
      IdentityRepository identities,
      RoleRepository roles,
      SecretKeys secrets,
      SessionTokens tokens,
      InstantSource clock,
      RandomGenerator random) {
    this.accounts = accounts;
    this.identities = identities;
    this.roles = roles;
    this.secrets = secrets;
    this.tokens = tokens;
    this.clock = clock;
    var id = AccessKeyId.generate(random);
    this.decoy =
        new UsableKey(
            new AccessKey(
                id,
                AccountId.generate(random),
                Optional.empty(),
                secrets.seal(id, SecretAccessKey.generate(random)),
                false,
                Instant.EPOCH),
            Optional.empty());
  }

  @Override
  public Principal authenticate(
      AccessKeyId id, Optional<String> sessionToken, Predicate<SecretAccessKey> signature) {
    var session = sessionToken.flatMap(tokens::open).filter(token -> token.isOf(id));
    return session.isPresent()
        ? ofSession(session.get(), signature)
        : ofKey(id, sessionToken.isPresent(), signature);
  }

  private Principal ofKey(AccessKeyId id, boolean withToken, Predicate<SecretAccessKey> signature) {
    var usable = identities.findUsableKey(id).orElse(decoy);
    boolean genuine = signature.test(secrets.open(usable.key()));
    if (!usable.key().active() || withToken) {
      throw new Refusal.InvalidCredential();
    }
    if (!genuine) {
      throw new Refusal.SignatureMismatch();
    }
    return usable
        .user()
        .<Principal>map(User::principal)
        .orElseGet(() -> new Principal.Root(usable.key().accountId()));
  }

  /** Only a server with the key of the vault has made this token, so the session has existed. */
  private Principal ofSession(SessionToken token, Predicate<SecretAccessKey> signature) {
    boolean genuine = signature.test(token.secret());
    var principal = principalOf(token);
    if (principal.isEmpty() || !isOpen(token.accountId()) || !originIsActive(token.session())) {
      throw new Refusal.InvalidCredential();
    }
    if (token.session().isOverAt(clock.instant())) {
      throw new Refusal.ExpiredCredential();
    }
    if (!genuine) {
      throw new Refusal.SignatureMismatch();
    }
    return principal.get();
  }

  private boolean isOpen(AccountId account) {
    return accounts.find(account).filter(Account::isOpen).isPresent();
  }

  private boolean originIsActive(Session session) {
    return session
        .origin()
        .map(id -> identities.findUsableKey(id).filter(found -> found.key().active()).isPresent())
        .orElse(true);
  }

  private Optional<Principal> principalOf(SessionToken token) {
    var session = token.session();
    return switch (token.holder()) {
      case Holder.OfLongTerm(var userId) ->
          longTerm(token.accountId(), userId).map(who -> new Principal.InSession(who, session));
      case Holder.OfFederated(var issuerId, var name) ->
          longTerm(token.accountId(), issuerId)
              .map(issuer -> new Principal.FederatedUser(issuer, name, session));
      case Holder.OfRole(var roleId, var name) ->
          roles.find(token.accountId(), roleId).map(role -> assumed(role, name, session));
    };
  }

  private Optional<Principal.LongTerm> longTerm(AccountId account, Optional<UniqueId> userId) {
    return userId.isEmpty()
        ? Optional.of(new Principal.Root(account))
        : identities.findUser(account, userId.get()).map(User::principal);
  }

  private static Principal assumed(Role role, SessionName name, Session session) {
    return new Principal.AssumedRole(
        role.accountId(), role.id(), role.path(), role.name(), name, session);
  }
}
