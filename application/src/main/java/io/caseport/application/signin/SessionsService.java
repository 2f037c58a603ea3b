package io.caseport.application.signin;

import static io.caseport.application.access.AccessControl.ANY_RESOURCE;

import io.caseport.application.access.AccessControl;
import io.caseport.application.access.RequestKeys;
import io.caseport.application.access.Resource;
import io.caseport.application.access.SessionLimits;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.Sessions;
import io.caseport.application.port.out.IdentityRepository;
import io.caseport.application.port.out.RoleRepository;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.application.signin.SessionOpening.Marks;
import io.caseport.application.signin.SessionToken.Holder;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.AccessKey;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.policy.Action;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.Unfit;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Gives out credentials that hold for a while. All that is kept of them is in their token. */
public final class SessionsService implements Sessions {
  private static final int HALF_A_DAY = 43_200;
  private static final int LONGEST = 129_600;
  private static final int LONGEST_OF_ROOT = 3_600;

  private final AccessControl access;
  private final IdentityRepository identities;
  private final SessionLimits limits;
  private final RoleSessions roles;
  private final CodeCheck codes;
  private final SessionOpening opening;
  private final UnitOfWork work;

  public SessionsService(
      AccessControl access,
      IdentityRepository identities,
      RoleRepository roleRepository,
      SessionLimits limits,
      CodeCheck codes,
      SessionTokens tokens,
      UnitOfWork work,
      InstantSource clock,
      RandomGenerator random) {
    this.access = access;
    this.identities = identities;
    this.codes = codes;
    this.limits = limits;
    this.work = work;
    this.opening = new SessionOpening(tokens, clock, random);
    this.roles = new RoleSessions(access, limits, roleRepository, opening);
  }

  @Override
  public RoleCredentials assumeRole(Caller caller, RoleRequest request) {
    return withCode(
        request.code(),
        () -> roles.open(caller, request, () -> requireCode(caller, "AssumeRole", request.code())));
  }

  @Override
  public TemporaryCredentials getSessionToken(
      Caller caller, Optional<Integer> seconds, Optional<OneTimeCode> code) {
    var holder = longTerm(caller, "GetSessionToken");
    return withCode(
        code,
        () -> {
          int lasting = duration(holder, seconds);
          requireCode(caller, "GetSessionToken", code);
          var marks = Marks.mfa(code.map(_ -> opening.now()));
          return opening
              .open(caller, holder.accountId(), new Holder.OfLongTerm(idOf(holder)), lasting, marks)
              .credentials();
        });
  }

  @Override
  public FederatedCredentials getFederationToken(Caller caller, FederationRequest request) {
    var arn = "arn:aws:sts::" + caller.accountId() + ":federated-user/" + request.name();
    return work.read(
        () -> {
          var issuer = longTerm(caller, "GetFederationToken");
          access.require(
              caller,
              sts("GetFederationToken"),
              new Resource.Named(arn),
              RequestKeys.NONE.withTags(request.tags().values()));
          requireTagging(caller, arn, request);
          limits.requireReadable(issuer.accountId(), request.policies());
          var percent = SessionOpening.packedPercent(request.policies(), request.tags());
          var opened =
              opening.open(
                  caller,
                  issuer.accountId(),
                  new Holder.OfFederated(idOf(issuer), request.name()),
                  duration(issuer, request.seconds()),
                  new Marks(
                      request.policies(), request.tags(), Optional.empty(), Optional.empty()));
          return new FederatedCredentials(
              opened.credentials(),
              new Principal.FederatedUser(issuer, request.name(), opened.session()),
              percent);
        });
  }

  private void requireTagging(Caller caller, String arn, FederationRequest request) {
    var tags = request.tags().values();
    if (!tags.isEmpty()) {
      access.require(
          caller, sts("TagSession"), new Resource.Named(arn), RequestKeys.NONE.withTags(tags));
    }
  }

  @Override
  public AccountId accountOfKey(Caller caller, AccessKeyId key) {
    return work.read(
        () -> {
          access.require(caller, sts("GetAccessKeyInfo"), ANY_RESOURCE);
          return identities
              .findKey(key)
              .map(AccessKey::accountId)
              .or(() -> key.temporaryIn())
              .orElseThrow(
                  () ->
                      new Refusal.InvalidArgument(
                          "accessKeyId", key.value(), "Member must be the id of an access key"));
        });
  }

  @Override
  public String decodeAuthorizationMessage(Caller caller, String encoded) {
    return work.read(
        () -> {
          access.require(caller, sts("DecodeAuthorizationMessage"), ANY_RESOURCE);
          throw new Refusal.InvalidAuthorizationMessage();
        });
  }

  /** A code is used up by its check, so that is the only session that changes anything. */
  private <T> T withCode(Optional<OneTimeCode> code, Supplier<T> open) {
    return code.isPresent() ? work.write(open) : work.read(open);
  }

  private void requireCode(Caller caller, String operation, Optional<OneTimeCode> code) {
    boolean right =
        code.map(given -> holder(caller).filter(who -> accepts(who, given)).isPresent())
            .orElse(true);
    if (!right) {
      throw new Refusal.CredentialNotFit(Unfit.WRONG_ONE_TIME_CODE, operation);
    }
  }

  private boolean accepts(Principal.LongTerm who, OneTimeCode given) {
    return codes.accepts(who, given.serialNumber(), given.code());
  }

  /** Who has devices: nobody has one for a role or for someone else's user. */
  private static Optional<Principal.LongTerm> holder(Caller caller) {
    return switch (caller.principal()) {
      case Principal.LongTerm who -> Optional.of(who);
      case Principal.InSession session -> Optional.of(session.holder());
      case Principal.AssumedRole _, Principal.FederatedUser _ -> Optional.empty();
    };
  }

  private static Principal.LongTerm longTerm(Caller caller, String operation) {
    if (caller.principal() instanceof Principal.LongTerm holder) {
      return holder;
    }
    throw new Refusal.CredentialNotFit(Unfit.SESSION_WHERE_A_LONG_TERM_KEY_IS_NEEDED, operation);
  }

  private static Optional<UniqueId> idOf(Principal.LongTerm holder) {
    return switch (holder) {
      case Principal.Root _ -> Optional.empty();
      case Principal.IamUser user -> Optional.of(user.id());
    };
  }

  /** Root asks for less, or gets less. */
  private static int duration(Principal.LongTerm holder, Optional<Integer> seconds) {
    var asked = SessionLength.of(seconds, HALF_A_DAY, LONGEST);
    return switch (holder) {
      case Principal.Root _ -> Math.min(asked, LONGEST_OF_ROOT);
      case Principal.IamUser _ -> asked;
    };
  }

  private static Action sts(String operation) {
    return new Action("sts", operation);
  }
}
