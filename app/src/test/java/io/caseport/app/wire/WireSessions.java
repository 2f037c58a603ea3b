package io.caseport.app.wire;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.Sessions;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.RoleName;
import io.caseport.domain.identity.SecretAccessKey;
import io.caseport.domain.identity.Session;
import io.caseport.domain.identity.SessionPolicies;
import io.caseport.domain.identity.SessionTags;
import io.caseport.domain.identity.UniqueId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.model.Credentials;
import software.amazon.awssdk.services.sts.model.PolicyDescriptorType;
import software.amazon.awssdk.services.sts.model.Tag;

/** The port as a client of the AWS SDK has it; of a session it knows what the answer tells. */
final class WireSessions implements Sessions {
  private final StsClient sts;
  private final Keyring keys;

  WireSessions(StsClient sts, Keyring keys) {
    this.sts = sts;
    this.keys = keys;
  }

  @Override
  public RoleCredentials assumeRole(Caller caller, RoleRequest request) {
    var answer =
        StsRefusals.refusing(
            () ->
                sts.assumeRole(
                    to ->
                        to.overrideConfiguration(keys.by(caller))
                            .roleArn(request.roleArn())
                            .roleSessionName(request.name().value())
                            .durationSeconds(request.seconds().orElse(null))
                            .policy(request.policies().document().orElse(null))
                            .policyArns(arns(request.policies()))
                            .tags(tags(request.tags()))
                            .transitiveTagKeys(request.tags().transitive())
                            .externalId(request.externalId().orElse(null))
                            .serialNumber(
                                request.code().map(OneTimeCode::serialNumber).orElse(null))
                            .tokenCode(request.code().map(OneTimeCode::code).orElse(null))
                            .sourceIdentity(request.sourceIdentity().orElse(null))));
    var credentials = credentials(answer.credentials());
    var arn = answer.assumedRoleUser().arn().split("[:/]");
    var id = answer.assumedRoleUser().assumedRoleId().split(":", 2);
    var role =
        new Principal.AssumedRole(
            new AccountId(arn[4]),
            new UniqueId(id[0]),
            IamPath.ROOT,
            new RoleName(arn[6]),
            request.name(),
            session(credentials, Optional.ofNullable(answer.sourceIdentity())));
    return new RoleCredentials(credentials, role, packed(answer.packedPolicySize()));
  }

  @Override
  public TemporaryCredentials getSessionToken(
      Caller caller, Optional<Integer> seconds, Optional<OneTimeCode> code) {
    return StsRefusals.refusing(
        () ->
            credentials(
                sts.getSessionToken(
                        to ->
                            to.overrideConfiguration(keys.by(caller))
                                .durationSeconds(seconds.orElse(null))
                                .serialNumber(code.map(OneTimeCode::serialNumber).orElse(null))
                                .tokenCode(code.map(OneTimeCode::code).orElse(null)))
                    .credentials()));
  }

  @Override
  public FederatedCredentials getFederationToken(Caller caller, FederationRequest request) {
    var answer =
        StsRefusals.refusing(
            () ->
                sts.getFederationToken(
                    to ->
                        to.overrideConfiguration(keys.by(caller))
                            .name(request.name().value())
                            .durationSeconds(request.seconds().orElse(null))
                            .policy(request.policies().document().orElse(null))
                            .policyArns(arns(request.policies()))
                            .tags(tags(request.tags()))));
    var credentials = credentials(answer.credentials());
    var account = answer.federatedUser().federatedUserId().split(":", 2)[0];
    var user =
        new Principal.FederatedUser(
            new Principal.Root(new AccountId(account)),
            request.name(),
            session(credentials, Optional.empty()));
    return new FederatedCredentials(credentials, user, packed(answer.packedPolicySize()));
  }

  @Override
  public AccountId accountOfKey(Caller caller, AccessKeyId key) {
    return StsRefusals.refusing(
        () ->
            new AccountId(
                sts.getAccessKeyInfo(
                        to -> to.overrideConfiguration(keys.by(caller)).accessKeyId(key.value()))
                    .account()));
  }

  @Override
  public String decodeAuthorizationMessage(Caller caller, String encoded) {
    return StsRefusals.refusing(
        () ->
            sts.decodeAuthorizationMessage(
                    to -> to.overrideConfiguration(keys.by(caller)).encodedMessage(encoded))
                .decodedMessage());
  }

  private static List<PolicyDescriptorType> arns(SessionPolicies policies) {
    return policies.managed().stream()
        .map(arn -> PolicyDescriptorType.builder().arn(arn).build())
        .toList();
  }

  private static List<Tag> tags(SessionTags tags) {
    return tags.values().entrySet().stream()
        .map(tag -> Tag.builder().key(tag.getKey()).value(tag.getValue()).build())
        .toList();
  }

  private static TemporaryCredentials credentials(Credentials told) {
    return new TemporaryCredentials(
        new AccessKeyId(told.accessKeyId()),
        new SecretAccessKey(told.secretAccessKey()),
        told.sessionToken(),
        told.expiration());
  }

  private static Session session(
      TemporaryCredentials credentials, Optional<String> sourceIdentity) {
    return new Session(
        credentials.id(),
        Optional.empty(),
        Instant.EPOCH,
        credentials.expiration(),
        Optional.empty(),
        SessionPolicies.NONE,
        SessionTags.NONE,
        sourceIdentity);
  }

  @SuppressWarnings("UnnecessaryUnboxing") // the SDK has no number where there is none
  private static int packed(Integer percent) {
    return percent == null ? 0 : percent.intValue();
  }
}
