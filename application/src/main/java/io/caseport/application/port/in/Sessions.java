package io.caseport.application.port.in;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.FederatedName;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.SecretAccessKey;
import io.caseport.domain.identity.SessionName;
import io.caseport.domain.identity.SessionPolicies;
import io.caseport.domain.identity.SessionTags;
import io.caseport.domain.refusal.Refusal;
import java.time.Instant;
import java.util.Optional;

/**
 * Temporary credentials. They work at once and until their time is over, unless what they come from
 * goes first: the user, the role, or the long-term key at the start of the chain. Durations are in
 * seconds. Policies, tags and the like that are too large together MUST be refused with {@link
 * Refusal.PackedPolicyTooLarge}, a wrong one-time code with {@link Refusal.CredentialNotFit}.
 */
public interface Sessions {

  /**
   * Credentials of a role: one hour's unless asked otherwise. Whoever the role's trust policy names
   * may assume it; if it names only an account, so must the caller's own policies allow it, and
   * across accounts they always must. Whether the role exists MUST not be told to others.
   *
   * @throws Refusal.CredentialNotFit for root, or a session of root
   * @throws Refusal.SessionTooLong for more than the role allows, or an hour if the caller is in a
   *     role itself
   */
  RoleCredentials assumeRole(Caller caller, RoleRequest request);

  /**
   * Credentials of the caller itself, for which nobody needs permission: twelve hours' unless asked
   * otherwise, and one hour's for root at most.
   *
   * @param seconds 900 to 129,600
   * @throws Refusal.CredentialNotFit if the caller is in a session
   */
  TemporaryCredentials getSessionToken(
      Caller caller, Optional<Integer> seconds, Optional<OneTimeCode> code);

  /**
   * Credentials of someone with some of the caller's rights: those that the session policies allow,
   * too. Without any, they are of no use but to be known by.
   *
   * @throws Refusal.CredentialNotFit if the caller is in a session
   */
  FederatedCredentials getFederationToken(Caller caller, FederationRequest request);

  /**
   * The account of a key, be it long-term or temporary.
   *
   * @throws Refusal.InvalidArgument if there is no such key
   */
  AccountId accountOfKey(Caller caller, AccessKeyId key);

  /**
   * What a refusal has told in a form that only its installation can read. In AWS, services such as
   * EC2 give such messages out; Support, IAM and STS do not, but say in plain words what was
   * missing. No other service is here, so no message can ever be valid, and whoever MAY decode MUST
   * be told that.
   *
   * @throws Refusal.InvalidAuthorizationMessage for every message
   */
  String decodeAuthorizationMessage(Caller caller, String encoded);

  /**
   * @param seconds 900 to 43,200
   */
  record RoleRequest(
      String roleArn,
      SessionName name,
      Optional<Integer> seconds,
      SessionPolicies policies,
      SessionTags tags,
      Optional<String> externalId,
      Optional<OneTimeCode> code,
      Optional<String> sourceIdentity) {}

  /**
   * @param seconds 900 to 129,600
   */
  record FederationRequest(
      FederatedName name, Optional<Integer> seconds, SessionPolicies policies, SessionTags tags) {}

  /** What a device of the caller shows. */
  record OneTimeCode(String serialNumber, String code) {}

  /** The only time that the secret and the token are told: they are kept nowhere. */
  record TemporaryCredentials(
      AccessKeyId id, SecretAccessKey secret, String sessionToken, Instant expiration) {}

  /**
   * @param packedPercent how much of the room for policies and tags is used; 0 if there are none
   */
  record RoleCredentials(
      TemporaryCredentials credentials, Principal.AssumedRole role, int packedPercent) {}

  /** As of a role. */
  record FederatedCredentials(
      TemporaryCredentials credentials, Principal.FederatedUser user, int packedPercent) {}
}
