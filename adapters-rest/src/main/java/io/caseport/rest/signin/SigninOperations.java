package io.caseport.rest.signin;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.Sessions;
import io.caseport.application.port.in.Sessions.FederationRequest;
import io.caseport.application.port.in.Sessions.RoleRequest;
import io.caseport.application.port.in.Sessions.TemporaryCredentials;
import io.caseport.domain.identity.Principal;
import io.caseport.rest.identity.TagMembers;
import io.caseport.rest.query.Input;
import io.caseport.rest.query.Operation;
import io.caseport.rest.query.Xml;
import java.util.List;

/**
 * All that STS offers. A call is remembered for when it is repeated only if it uses up a one-time
 * code: without one, a new session does no harm.
 */
public final class SigninOperations {
  private final Sessions sessions;

  private SigninOperations(Sessions sessions) {
    this.sessions = sessions;
  }

  public static List<Operation> of(Sessions sessions) {
    return new SigninOperations(sessions).all();
  }

  private List<Operation> all() {
    return List.of(
        Operation.reading("GetCallerIdentity", SigninOperations::callerIdentity).presigned(),
        Operation.usingUp(SigninMembers.TOKEN_CODE, "AssumeRole", this::assumeRole)
            .requires(SigninMembers.ROLE_ARN, SigninMembers.ROLE_SESSION_NAME)
            .accepts(
                SigninMembers.POLICY,
                SigninMembers.DURATION,
                SigninMembers.EXTERNAL_ID,
                SigninMembers.SERIAL_NUMBER,
                SigninMembers.SOURCE_IDENTITY,
                SigninMembers.POLICY_ARNS,
                TagMembers.TAGS,
                SigninMembers.TRANSITIVE_TAG_KEYS)
            .refuses("ProvidedContexts", SigninMembers.MINIMUM_TOKEN_SIZE),
        Operation.usingUp(SigninMembers.TOKEN_CODE, "GetSessionToken", this::sessionToken)
            .accepts(SigninMembers.DURATION_OF_LONG_TERM, SigninMembers.SERIAL_NUMBER)
            .refuses(SigninMembers.MINIMUM_TOKEN_SIZE),
        Operation.issuing("GetFederationToken", this::federationToken)
            .requires(SigninMembers.NAME)
            .accepts(
                SigninMembers.POLICY,
                SigninMembers.DURATION_OF_LONG_TERM,
                SigninMembers.POLICY_ARNS,
                TagMembers.TAGS)
            .refuses(SigninMembers.MINIMUM_TOKEN_SIZE),
        Operation.reading("GetAccessKeyInfo", this::accessKeyInfo)
            .requires(SigninMembers.ACCESS_KEY_ID),
        Operation.reading("DecodeAuthorizationMessage", this::decode)
            .requires(SigninMembers.ENCODED_MESSAGE));
  }

  /** Needs no permission: it tells callers only what their own signature has proved. */
  private static void callerIdentity(Caller caller, Input in, Xml out) {
    Principal principal = caller.principal();
    out.text("Arn", principal.arn())
        .text("UserId", principal.userId())
        .text("Account", principal.accountId().value());
  }

  private void assumeRole(Caller caller, Input in, Xml out) {
    var given =
        sessions.assumeRole(
            caller,
            new RoleRequest(
                in.get(SigninMembers.ROLE_ARN),
                in.get(SigninMembers.ROLE_SESSION_NAME),
                in.find(SigninMembers.DURATION),
                SigninMembers.policies(in),
                SigninMembers.tags(in),
                in.find(SigninMembers.EXTERNAL_ID),
                SigninMembers.code(in),
                in.find(SigninMembers.SOURCE_IDENTITY)));
    given
        .role()
        .session()
        .flatMap(session -> session.sourceIdentity())
        .ifPresent(identity -> out.text("SourceIdentity", identity));
    out.nest("AssumedRoleUser", user -> user(user, "AssumedRoleId", given.role()));
    credentials(out, given.credentials());
    packed(out, given.packedPercent());
  }

  private void sessionToken(Caller caller, Input in, Xml out) {
    credentials(
        out,
        sessions.getSessionToken(
            caller, in.find(SigninMembers.DURATION_OF_LONG_TERM), SigninMembers.code(in)));
  }

  private void federationToken(Caller caller, Input in, Xml out) {
    var given =
        sessions.getFederationToken(
            caller,
            new FederationRequest(
                in.get(SigninMembers.NAME),
                in.find(SigninMembers.DURATION_OF_LONG_TERM),
                SigninMembers.policies(in),
                SigninMembers.lastingTags(in)));
    credentials(out, given.credentials());
    out.nest("FederatedUser", user -> user(user, "FederatedUserId", given.user()));
    packed(out, given.packedPercent());
  }

  private void accessKeyInfo(Caller caller, Input in, Xml out) {
    var key = in.get(SigninMembers.ACCESS_KEY_ID);
    out.text("Account", sessions.accountOfKey(caller, key).value());
  }

  private void decode(Caller caller, Input in, Xml out) {
    var encoded = in.get(SigninMembers.ENCODED_MESSAGE);
    out.text("DecodedMessage", sessions.decodeAuthorizationMessage(caller, encoded));
  }

  private static void user(Xml xml, String idName, Principal principal) {
    xml.text("Arn", principal.arn()).text(idName, principal.userId());
  }

  private static void credentials(Xml out, TemporaryCredentials credentials) {
    out.nest(
        "Credentials",
        xml ->
            xml.text("AccessKeyId", credentials.id().value())
                .text("SecretAccessKey", credentials.secret().value())
                .text("SessionToken", credentials.sessionToken())
                .time("Expiration", credentials.expiration()));
  }

  /** Only where there is something to pack. */
  private static void packed(Xml out, int percent) {
    if (percent > 0) {
      out.number("PackedPolicySize", percent);
    }
  }
}
