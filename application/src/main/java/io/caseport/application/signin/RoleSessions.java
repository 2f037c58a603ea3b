package io.caseport.application.signin;

import io.caseport.application.access.AccessControl;
import io.caseport.application.access.RequestKeys;
import io.caseport.application.access.SessionLimits;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.Sessions.RoleCredentials;
import io.caseport.application.port.in.Sessions.RoleRequest;
import io.caseport.application.port.out.RoleRepository;
import io.caseport.application.signin.SessionOpening.Marks;
import io.caseport.application.signin.SessionToken.Holder;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.Role;
import io.caseport.domain.identity.RoleName;
import io.caseport.domain.policy.Action;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.SessionLimit;
import io.caseport.domain.refusal.Refusal.Unfit;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lets those into a role whom it trusts. */
final class RoleSessions {
  private static final Pattern ROLE_ARN =
      Pattern.compile("arn:aws:iam::([0-9]{12}):role/(?:[!-~]+/)?([\\w+=,.@-]{1,64})");
  private static final String OPERATION = "AssumeRole";
  private static final int USUAL_SECONDS = 3_600;
  private static final int LONGEST_SECONDS = 43_200;
  private static final int LONGEST_IN_CHAIN = 3_600;

  private final AccessControl access;
  private final SessionLimits limits;
  private final RoleRepository roles;
  private final SessionOpening opening;

  RoleSessions(
      AccessControl access, SessionLimits limits, RoleRepository roles, SessionOpening opening) {
    this.access = access;
    this.limits = limits;
    this.roles = roles;
    this.opening = opening;
  }

  /**
   * @param requireCode refuses a one-time code that is not right, or else uses it up: it comes
   *     last, so that a call refused for another reason does not tell what the code is worth
   */
  RoleCredentials open(Caller caller, RoleRequest request, Runnable requireCode) {
    requireIdentity(caller.principal());
    var mfaAt = request.code().map(_ -> opening.now());
    var role = trustingRole(caller, request, mfaAt);
    int seconds = duration(caller.principal(), role, request.seconds());
    limits.requireReadable(role.accountId(), request.policies());
    var percent = SessionOpening.packedPercent(request.policies(), request.tags());
    var tags = SessionChain.tags(caller.principal().session(), request.tags());
    var sourceIdentity = SessionChain.sourceIdentity(caller.principal(), request.sourceIdentity());
    requireCode.run();
    var opened =
        opening.open(
            caller,
            role.accountId(),
            new Holder.OfRole(role.id(), request.name()),
            seconds,
            new Marks(request.policies(), tags, mfaAt, sourceIdentity));
    return new RoleCredentials(
        opened.credentials(),
        new Principal.AssumedRole(
            role.accountId(),
            role.id(),
            role.path(),
            role.name(),
            request.name(),
            opened.session()),
        percent);
  }

  private static void requireIdentity(Principal principal) {
    switch (principal) {
      case Principal.Root _ ->
          throw new Refusal.CredentialNotFit(Unfit.ROOT_WHERE_AN_IDENTITY_IS_NEEDED, OPERATION);
      case Principal.InSession session -> requireIdentity(session.holder());
      case Principal.FederatedUser _ ->
          throw new Refusal.CredentialNotFit(
              Unfit.SESSION_WHERE_A_LONG_TERM_KEY_IS_NEEDED, OPERATION);
      case Principal.IamUser _, Principal.AssumedRole _ -> {}
    }
  }

  /** Whether there is such a role is told only to whom it trusts. */
  private Role trustingRole(Caller caller, RoleRequest request, Optional<Instant> mfaAt) {
    var role = find(request.roleArn());
    var sourceIdentity =
        request.sourceIdentity().or(() -> SessionChain.sourceIdentity(caller.principal()));
    var keys = keys(request, sourceIdentity, mfaAt);
    requireTrust(caller, OPERATION, role, request, keys);
    if (!request.tags().values().isEmpty()) {
      requireTrust(caller, "TagSession", role, request, keys);
    }
    if (sourceIdentity.isPresent()) {
      requireTrust(caller, "SetSourceIdentity", role, request, keys);
    }
    return role.orElseThrow();
  }

  private void requireTrust(
      Caller caller, String operation, Optional<Role> role, RoleRequest request, RequestKeys keys) {
    access.requireTrusted(caller, new Action("sts", operation), request.roleArn(), role, keys);
  }

  private Optional<Role> find(String arn) {
    var parts = ROLE_ARN.matcher(arn);
    if (!parts.matches()) {
      throw new Refusal.InvalidArgument(
          "roleArn", arn, "Member must be the ARN of a role, arn:aws:iam::ACCOUNT:role/NAME");
    }
    return roles
        .find(new AccountId(parts.group(1)), new RoleName(parts.group(2)))
        .filter(role -> role.arn().equals(arn));
  }

  private static RequestKeys keys(
      RoleRequest request, Optional<String> sourceIdentity, Optional<Instant> mfaAt) {
    return RequestKeys.NONE
        .with("sts:RoleSessionName", request.name().value())
        .with("sts:ExternalId", request.externalId())
        .with("sts:SourceIdentity", sourceIdentity)
        .withAll("sts:TransitiveTagKeys", request.tags().transitive())
        .withTags(request.tags().values())
        .with("aws:MultiFactorAuthPresent", mfaAt.map(_ -> "true"))
        .with("aws:MultiFactorAuthAge", mfaAt.map(_ -> "0"));
  }

  private static int duration(Principal caller, Role role, Optional<Integer> asked) {
    int seconds = SessionLength.of(asked, USUAL_SECONDS, LONGEST_SECONDS);
    if (seconds > role.maxSessionSeconds()) {
      throw new Refusal.SessionTooLong(SessionLimit.OF_THE_ROLE, role.maxSessionSeconds());
    }
    if (caller instanceof Principal.AssumedRole && seconds > LONGEST_IN_CHAIN) {
      throw new Refusal.SessionTooLong(SessionLimit.OF_A_CHAIN_OF_ROLES, LONGEST_IN_CHAIN);
    }
    return seconds;
  }
}
