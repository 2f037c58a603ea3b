package io.caseport.application.contract;

import io.caseport.application.fixture.Roles;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.application.port.in.RoleAdministration.NewRole;
import io.caseport.application.port.in.Sessions.OneTimeCode;
import io.caseport.application.port.in.Sessions.RoleCredentials;
import io.caseport.application.port.in.Sessions.RoleRequest;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.Role;
import io.caseport.domain.identity.RoleName;
import io.caseport.domain.identity.SessionName;
import io.caseport.domain.identity.SessionPolicies;
import io.caseport.domain.identity.SessionTags;
import java.util.List;
import java.util.Optional;

/** What the contracts about sessions of roles share. */
public interface RoleContract extends SessionContract {

  /** A role of the Business account that trusts whom the document says. */
  default Role roleTrusting(String name, String trustPolicy) {
    return roles().createRole(root(), NewRole.of(new RoleName(name), trustPolicy)).role();
  }

  default Role roleTrusting(String name, Caller caller) {
    return roleTrusting(name, Roles.trusting(caller.principal().identityArn()));
  }

  default void putRolePolicy(Role role, String document) {
    policies()
        .putInlinePolicy(root(), new Holder.OfRole(role.name()), new PolicyName("own"), document);
  }

  default RoleCredentials assume(Caller caller, RoleRequest request) {
    return sessions().assumeRole(caller, request);
  }

  default RoleCredentials assume(Caller caller, Role role) {
    return assume(caller, request(role));
  }

  /** Whoever has assumed the role. */
  default Caller assumed(Caller caller, RoleRequest request) {
    return tenants().holding(assume(caller, request).credentials());
  }

  default RoleRequest request(Role role) {
    return request(role.arn());
  }

  default RoleRequest request(String roleArn) {
    return new RoleRequest(
        roleArn,
        new SessionName("at=work"),
        Optional.empty(),
        SessionPolicies.NONE,
        SessionTags.NONE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  default RoleRequest lasting(Role role, int seconds) {
    var plain = request(role);
    return new RoleRequest(
        plain.roleArn(),
        plain.name(),
        Optional.of(seconds),
        plain.policies(),
        plain.tags(),
        plain.externalId(),
        plain.code(),
        plain.sourceIdentity());
  }

  default RoleRequest limited(Role role, String policy) {
    var plain = request(role);
    return new RoleRequest(
        plain.roleArn(),
        plain.name(),
        plain.seconds(),
        new SessionPolicies(Optional.of(policy), List.of()),
        plain.tags(),
        plain.externalId(),
        plain.code(),
        plain.sourceIdentity());
  }

  default RoleRequest tagged(Role role, SessionTags tags) {
    var plain = request(role);
    return new RoleRequest(
        plain.roleArn(),
        plain.name(),
        plain.seconds(),
        plain.policies(),
        tags,
        plain.externalId(),
        plain.code(),
        plain.sourceIdentity());
  }

  default RoleRequest known(
      Role role, Optional<String> externalId, Optional<String> sourceIdentity) {
    var plain = request(role);
    return new RoleRequest(
        plain.roleArn(),
        plain.name(),
        plain.seconds(),
        plain.policies(),
        plain.tags(),
        externalId,
        plain.code(),
        sourceIdentity);
  }

  default RoleRequest proved(Role role, Optional<OneTimeCode> code) {
    var plain = request(role);
    return new RoleRequest(
        plain.roleArn(),
        plain.name(),
        plain.seconds(),
        plain.policies(),
        plain.tags(),
        plain.externalId(),
        code,
        plain.sourceIdentity());
  }

  /** A trust policy with a condition, for actions of STS in quotes. */
  static String trust(String principal, String actions, String condition) {
    return """
    {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"%s"},\
    "Action":[%s],"Condition":{%s}}]}\
    """
        .formatted(principal, actions, condition);
  }
}
