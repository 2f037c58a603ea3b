package io.caseport.app.wire;

import static io.caseport.app.wire.IamRefusals.refusing;
import static io.caseport.app.wire.WireIdentityAdministration.page;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.PolicyAdministration;
import io.caseport.domain.identity.GroupName;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.RoleName;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.policy.ManagedPolicy;
import io.caseport.domain.policy.ManagedPolicyVersion;
import io.caseport.domain.policy.PolicyArn;
import java.net.URLDecoder;
import java.util.List;
import java.util.Objects;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.Policy;
import software.amazon.awssdk.services.iam.model.PolicyScopeType;
import software.amazon.awssdk.services.iam.model.PolicyUsageType;
import software.amazon.awssdk.services.iam.model.PolicyVersion;

/** {@link PolicyAdministration} over the wire. */
record WirePolicyAdministration(IamClient client, Keyring keys) implements PolicyAdministration {

  @Override
  public PolicySummary createPolicy(Caller caller, NewPolicy policy) {
    var answer =
        refusing(
            () ->
                client.createPolicy(
                    request ->
                        request
                            .overrideConfiguration(keys.by(caller))
                            .path(policy.path().value())
                            .policyName(policy.name().value())
                            .description(
                                policy.description().isEmpty() ? null : policy.description())
                            .policyDocument(policy.document())
                            .tags(WireTagAdministration.wire(policy.tags()))));
    return summary(answer.policy());
  }

  @Override
  public PolicySummary getPolicy(Caller caller, PolicyArn arn) {
    var answer =
        refusing(
            () ->
                client.getPolicy(
                    request ->
                        request.overrideConfiguration(keys.by(caller)).policyArn(arn.value())));
    return summary(answer.policy());
  }

  @Override
  public VersionDescription getPolicyVersion(Caller caller, PolicyArn arn, String versionId) {
    var version =
        refusing(
                () ->
                    client.getPolicyVersion(
                        request ->
                            request
                                .overrideConfiguration(keys.by(caller))
                                .policyArn(arn.value())
                                .versionId(versionId)))
            .policyVersion();
    return version(version, decoded(version.document()));
  }

  @Override
  public Page<VersionDescription> listPolicyVersions(
      Caller caller, PolicyArn arn, PageRequest page) {
    var answer =
        refusing(
            () ->
                client.listPolicyVersions(
                    request ->
                        request
                            .overrideConfiguration(keys.by(caller))
                            .policyArn(arn.value())
                            .marker(page.token().orElse(null))
                            .maxItems(page.size())));
    return page(
        answer.versions().stream().map(version -> version(version, "")).toList(),
        answer.isTruncated(),
        answer.marker());
  }

  @Override
  public VersionDescription createPolicyVersion(
      Caller caller, PolicyArn arn, String document, boolean asDefault) {
    var answer =
        refusing(
            () ->
                client.createPolicyVersion(
                    request ->
                        request
                            .overrideConfiguration(keys.by(caller))
                            .policyArn(arn.value())
                            .policyDocument(document)
                            .setAsDefault(asDefault)));
    return version(answer.policyVersion(), document);
  }

  @Override
  public void setDefaultPolicyVersion(Caller caller, PolicyArn arn, String versionId) {
    refusing(
        () ->
            client.setDefaultPolicyVersion(
                request ->
                    request
                        .overrideConfiguration(keys.by(caller))
                        .policyArn(arn.value())
                        .versionId(versionId)));
  }

  @Override
  public void deletePolicyVersion(Caller caller, PolicyArn arn, String versionId) {
    refusing(
        () ->
            client.deletePolicyVersion(
                request ->
                    request
                        .overrideConfiguration(keys.by(caller))
                        .policyArn(arn.value())
                        .versionId(versionId)));
  }

  @Override
  public void putPermissionsBoundary(Caller caller, Bounded holder, PolicyArn arn) {
    var by = keys.by(caller);
    refusing(
        () ->
            switch (holder) {
              case Holder.OfUser(var name) ->
                  client.putUserPermissionsBoundary(
                      request ->
                          request
                              .overrideConfiguration(by)
                              .userName(name.value())
                              .permissionsBoundary(arn.value()));
              case Holder.OfRole(var name) ->
                  client.putRolePermissionsBoundary(
                      request ->
                          request
                              .overrideConfiguration(by)
                              .roleName(name.value())
                              .permissionsBoundary(arn.value()));
            });
  }

  @Override
  public void deletePermissionsBoundary(Caller caller, Bounded holder) {
    var by = keys.by(caller);
    refusing(
        () ->
            switch (holder) {
              case Holder.OfUser(var name) ->
                  client.deleteUserPermissionsBoundary(
                      request -> request.overrideConfiguration(by).userName(name.value()));
              case Holder.OfRole(var name) ->
                  client.deleteRolePermissionsBoundary(
                      request -> request.overrideConfiguration(by).roleName(name.value()));
            });
  }

  @Override
  public Page<PolicySummary> listPolicies(Caller caller, PolicyFilter filter, PageRequest page) {
    var scope =
        switch (filter.scope()) {
          case ALL -> PolicyScopeType.ALL;
          case AWS -> PolicyScopeType.AWS;
          case LOCAL -> PolicyScopeType.LOCAL;
        };
    var answer =
        refusing(
            () ->
                client.listPolicies(
                    request ->
                        request
                            .overrideConfiguration(keys.by(caller))
                            .scope(scope)
                            .onlyAttached(filter.onlyAttached())
                            .policyUsageFilter(
                                filter.usage().map(WirePolicyAdministration::usage).orElse(null))
                            .pathPrefix(filter.pathPrefix())
                            .marker(page.token().orElse(null))
                            .maxItems(page.size())));
    return page(
        answer.policies().stream().map(WirePolicyAdministration::summary).toList(),
        answer.isTruncated(),
        answer.marker());
  }

  @Override
  public void deletePolicy(Caller caller, PolicyArn arn) {
    refusing(
        () ->
            client.deletePolicy(
                request -> request.overrideConfiguration(keys.by(caller)).policyArn(arn.value())));
  }

  @Override
  public void attachPolicy(Caller caller, Holder holder, PolicyArn arn) {
    var by = keys.by(caller);
    refusing(
        () ->
            switch (holder) {
              case Holder.OfUser(var name) ->
                  client.attachUserPolicy(
                      request ->
                          request
                              .overrideConfiguration(by)
                              .userName(name.value())
                              .policyArn(arn.value()));
              case Holder.OfGroup(var name) ->
                  client.attachGroupPolicy(
                      request ->
                          request
                              .overrideConfiguration(by)
                              .groupName(name.value())
                              .policyArn(arn.value()));
              case Holder.OfRole(var name) ->
                  client.attachRolePolicy(
                      request ->
                          request
                              .overrideConfiguration(by)
                              .roleName(name.value())
                              .policyArn(arn.value()));
            });
  }

  @Override
  public void detachPolicy(Caller caller, Holder holder, PolicyArn arn) {
    var by = keys.by(caller);
    refusing(
        () ->
            switch (holder) {
              case Holder.OfUser(var name) ->
                  client.detachUserPolicy(
                      request ->
                          request
                              .overrideConfiguration(by)
                              .userName(name.value())
                              .policyArn(arn.value()));
              case Holder.OfGroup(var name) ->
                  client.detachGroupPolicy(
                      request ->
                          request
                              .overrideConfiguration(by)
                              .groupName(name.value())
                              .policyArn(arn.value()));
              case Holder.OfRole(var name) ->
                  client.detachRolePolicy(
                      request ->
                          request
                              .overrideConfiguration(by)
                              .roleName(name.value())
                              .policyArn(arn.value()));
            });
  }

  @Override
  public Page<AttachedPolicy> listAttachedPolicies(
      Caller caller, Holder holder, String pathPrefix, PageRequest page) {
    var by = keys.by(caller);
    return refusing(
        () ->
            switch (holder) {
              case Holder.OfUser(var name) -> {
                var answer =
                    client.listAttachedUserPolicies(
                        request ->
                            request
                                .overrideConfiguration(by)
                                .userName(name.value())
                                .pathPrefix(pathPrefix)
                                .marker(page.token().orElse(null))
                                .maxItems(page.size()));
                yield page(
                    attached(answer.attachedPolicies()), answer.isTruncated(), answer.marker());
              }
              case Holder.OfGroup(var name) -> {
                var answer =
                    client.listAttachedGroupPolicies(
                        request ->
                            request
                                .overrideConfiguration(by)
                                .groupName(name.value())
                                .pathPrefix(pathPrefix)
                                .marker(page.token().orElse(null))
                                .maxItems(page.size()));
                yield page(
                    attached(answer.attachedPolicies()), answer.isTruncated(), answer.marker());
              }
              case Holder.OfRole(var name) -> {
                var answer =
                    client.listAttachedRolePolicies(
                        request ->
                            request
                                .overrideConfiguration(by)
                                .roleName(name.value())
                                .pathPrefix(pathPrefix)
                                .marker(page.token().orElse(null))
                                .maxItems(page.size()));
                yield page(
                    attached(answer.attachedPolicies()), answer.isTruncated(), answer.marker());
              }
            });
  }

  @Override
  public void putInlinePolicy(Caller caller, Holder holder, PolicyName policy, String document) {
    var by = keys.by(caller);
    refusing(
        () ->
            switch (holder) {
              case Holder.OfUser(var name) ->
                  client.putUserPolicy(
                      request ->
                          request
                              .overrideConfiguration(by)
                              .userName(name.value())
                              .policyName(policy.value())
                              .policyDocument(document));
              case Holder.OfGroup(var name) ->
                  client.putGroupPolicy(
                      request ->
                          request
                              .overrideConfiguration(by)
                              .groupName(name.value())
                              .policyName(policy.value())
                              .policyDocument(document));
              case Holder.OfRole(var name) ->
                  client.putRolePolicy(
                      request ->
                          request
                              .overrideConfiguration(by)
                              .roleName(name.value())
                              .policyName(policy.value())
                              .policyDocument(document));
            });
  }

  @Override
  public InlineDocument getInlinePolicy(Caller caller, Holder holder, PolicyName policy) {
    var by = keys.by(caller);
    return refusing(
        () ->
            switch (holder) {
              case Holder.OfUser(var name) -> {
                var answer =
                    client.getUserPolicy(
                        request ->
                            request
                                .overrideConfiguration(by)
                                .userName(name.value())
                                .policyName(policy.value()));
                yield new InlineDocument(
                    new Holder.OfUser(new UserName(answer.userName())),
                    new PolicyName(answer.policyName()),
                    decoded(answer.policyDocument()));
              }
              case Holder.OfGroup(var name) -> {
                var answer =
                    client.getGroupPolicy(
                        request ->
                            request
                                .overrideConfiguration(by)
                                .groupName(name.value())
                                .policyName(policy.value()));
                yield new InlineDocument(
                    new Holder.OfGroup(new GroupName(answer.groupName())),
                    new PolicyName(answer.policyName()),
                    decoded(answer.policyDocument()));
              }
              case Holder.OfRole(var name) -> {
                var answer =
                    client.getRolePolicy(
                        request ->
                            request
                                .overrideConfiguration(by)
                                .roleName(name.value())
                                .policyName(policy.value()));
                yield new InlineDocument(
                    new Holder.OfRole(new RoleName(answer.roleName())),
                    new PolicyName(answer.policyName()),
                    decoded(answer.policyDocument()));
              }
            });
  }

  @Override
  public void deleteInlinePolicy(Caller caller, Holder holder, PolicyName policy) {
    var by = keys.by(caller);
    refusing(
        () ->
            switch (holder) {
              case Holder.OfUser(var name) ->
                  client.deleteUserPolicy(
                      request ->
                          request
                              .overrideConfiguration(by)
                              .userName(name.value())
                              .policyName(policy.value()));
              case Holder.OfGroup(var name) ->
                  client.deleteGroupPolicy(
                      request ->
                          request
                              .overrideConfiguration(by)
                              .groupName(name.value())
                              .policyName(policy.value()));
              case Holder.OfRole(var name) ->
                  client.deleteRolePolicy(
                      request ->
                          request
                              .overrideConfiguration(by)
                              .roleName(name.value())
                              .policyName(policy.value()));
            });
  }

  @Override
  public Page<PolicyName> listInlinePolicies(Caller caller, Holder holder, PageRequest page) {
    var by = keys.by(caller);
    return refusing(
        () ->
            switch (holder) {
              case Holder.OfUser(var name) -> {
                var answer =
                    client.listUserPolicies(
                        request ->
                            request
                                .overrideConfiguration(by)
                                .userName(name.value())
                                .marker(page.token().orElse(null))
                                .maxItems(page.size()));
                yield page(names(answer.policyNames()), answer.isTruncated(), answer.marker());
              }
              case Holder.OfGroup(var name) -> {
                var answer =
                    client.listGroupPolicies(
                        request ->
                            request
                                .overrideConfiguration(by)
                                .groupName(name.value())
                                .marker(page.token().orElse(null))
                                .maxItems(page.size()));
                yield page(names(answer.policyNames()), answer.isTruncated(), answer.marker());
              }
              case Holder.OfRole(var name) -> {
                var answer =
                    client.listRolePolicies(
                        request ->
                            request
                                .overrideConfiguration(by)
                                .roleName(name.value())
                                .marker(page.token().orElse(null))
                                .maxItems(page.size()));
                yield page(names(answer.policyNames()), answer.isTruncated(), answer.marker());
              }
            });
  }

  static PolicyUsageType usage(PolicyUsage usage) {
    return switch (usage) {
      case PERMISSIONS_POLICY -> PolicyUsageType.PERMISSIONS_POLICY;
      case PERMISSIONS_BOUNDARY -> PolicyUsageType.PERMISSIONS_BOUNDARY;
    };
  }

  private static VersionDescription version(PolicyVersion version, String document) {
    return new VersionDescription(
        new ManagedPolicyVersion(
            ManagedPolicyVersion.numberOf(version.versionId()), document, version.createDate()),
        version.isDefaultVersion());
  }

  private static PolicySummary summary(Policy wire) {
    var policy =
        new ManagedPolicy(
            new PolicyArn(wire.arn()),
            new UniqueId(wire.policyId()),
            new IamPath(wire.path()),
            new PolicyName(wire.policyName()),
            Objects.requireNonNullElse(wire.description(), ""),
            wire.defaultVersionId(),
            "",
            wire.createDate(),
            wire.updateDate());
    return new PolicySummary(
        policy,
        wire.attachmentCount(),
        wire.permissionsBoundaryUsageCount(),
        WireTagAdministration.tags(wire.tags()));
  }

  static List<AttachedPolicy> attached(
      List<software.amazon.awssdk.services.iam.model.AttachedPolicy> wire) {
    return wire.stream()
        .map(
            policy ->
                new AttachedPolicy(
                    new PolicyName(policy.policyName()), new PolicyArn(policy.policyArn())))
        .toList();
  }

  private static List<PolicyName> names(List<String> wire) {
    return wire.stream().map(PolicyName::new).toList();
  }

  /** Documents are percent-encoded by RFC 3986, where a plus stands for itself. */
  static String decoded(String document) {
    return URLDecoder.decode(document.replace("+", "%2B"), UTF_8);
  }
}
