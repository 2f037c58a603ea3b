package io.caseport.app.wire;

import static io.caseport.app.wire.IamRefusals.refusing;
import static io.caseport.app.wire.WireIdentityAdministration.page;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.RoleAdministration;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.Role;
import io.caseport.domain.identity.RoleName;
import io.caseport.domain.identity.TrustedIds;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.policy.PolicyArn;
import java.net.URLDecoder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.InstanceProfile;

/** {@link RoleAdministration} over the wire. */
record WireRoleAdministration(IamClient client, Keyring keys) implements RoleAdministration {

  @Override
  public RoleDescription createRole(Caller caller, NewRole role) {
    var answer =
        refusing(
            () ->
                client.createRole(
                    request ->
                        request
                            .overrideConfiguration(keys.by(caller))
                            .path(role.path().value())
                            .roleName(role.name().value())
                            .assumeRolePolicyDocument(role.trustPolicy())
                            .description(role.description())
                            .maxSessionDuration(role.maxSessionSeconds())
                            .permissionsBoundary(role.boundary().map(PolicyArn::value).orElse(null))
                            .tags(WireTagAdministration.wire(role.tags()))));
    return described(caller, answer.role());
  }

  @Override
  public RoleDescription getRole(Caller caller, RoleName name) {
    var answer =
        refusing(
            () ->
                client.getRole(
                    request ->
                        request.overrideConfiguration(keys.by(caller)).roleName(name.value())));
    return described(caller, answer.role());
  }

  @Override
  public Page<Role> listRoles(Caller caller, String pathPrefix, PageRequest page) {
    var answer =
        refusing(
            () ->
                client.listRoles(
                    request ->
                        request
                            .overrideConfiguration(keys.by(caller))
                            .pathPrefix(pathPrefix)
                            .marker(page.token().orElse(null))
                            .maxItems(page.size())));
    return page(
        answer.roles().stream().map(role -> role(caller, role)).toList(),
        answer.isTruncated(),
        answer.marker());
  }

  @Override
  public void updateRole(
      Caller caller,
      RoleName name,
      Optional<String> description,
      Optional<Integer> maxSessionSeconds) {
    refusing(
        () ->
            client.updateRole(
                request ->
                    request
                        .overrideConfiguration(keys.by(caller))
                        .roleName(name.value())
                        .description(description.orElse(null))
                        .maxSessionDuration(maxSessionSeconds.orElse(null))));
  }

  @Override
  public RoleDescription updateRoleDescription(Caller caller, RoleName name, String description) {
    var answer =
        refusing(
            () ->
                client.updateRoleDescription(
                    request ->
                        request
                            .overrideConfiguration(keys.by(caller))
                            .roleName(name.value())
                            .description(description)));
    return described(caller, answer.role());
  }

  @Override
  public void updateAssumeRolePolicy(Caller caller, RoleName name, String document) {
    refusing(
        () ->
            client.updateAssumeRolePolicy(
                request ->
                    request
                        .overrideConfiguration(keys.by(caller))
                        .roleName(name.value())
                        .policyDocument(document)));
  }

  @Override
  public void deleteRole(Caller caller, RoleName name) {
    refusing(
        () ->
            client.deleteRole(
                request -> request.overrideConfiguration(keys.by(caller)).roleName(name.value())));
  }

  @Override
  public List<String> listInstanceProfilesForRole(Caller caller, RoleName name) {
    var answer =
        refusing(
            () ->
                client.listInstanceProfilesForRole(
                    request ->
                        request.overrideConfiguration(keys.by(caller)).roleName(name.value())));
    return answer.instanceProfiles().stream().map(InstanceProfile::arn).toList();
  }

  private static RoleDescription described(
      Caller caller, software.amazon.awssdk.services.iam.model.Role wire) {
    return new RoleDescription(
        role(caller, wire),
        WireIdentityAdministration.boundary(wire.permissionsBoundary()),
        WireTagAdministration.tags(wire.tags()));
  }

  private static Role role(Caller caller, software.amazon.awssdk.services.iam.model.Role wire) {
    var role =
        new Role(
            caller.accountId(),
            new UniqueId(wire.roleId()),
            new IamPath(wire.path()),
            new RoleName(wire.roleName()),
            Objects.requireNonNullElse(wire.description(), ""),
            URLDecoder.decode(wire.assumeRolePolicyDocument().replace("+", "%2B"), UTF_8),
            TrustedIds.NONE,
            wire.maxSessionDuration(),
            wire.createDate(),
            Optional.empty());
    if (!role.arn().equals(wire.arn())) {
      throw new AssertionError("the ARN " + wire.arn() + " is not that of " + role);
    }
    return role;
  }
}
