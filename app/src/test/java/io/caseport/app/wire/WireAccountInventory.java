package io.caseport.app.wire;

import static io.caseport.app.wire.IamRefusals.refusing;
import static io.caseport.app.wire.WireIdentityAdministration.page;
import static io.caseport.app.wire.WirePolicyAdministration.decoded;

import io.caseport.application.port.in.AccountInventory;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.PolicyAdministration.PolicySummary;
import io.caseport.application.port.in.PolicyAdministration.PolicyUsage;
import io.caseport.application.port.in.PolicyAdministration.VersionDescription;
import io.caseport.application.port.in.RoleAdministration.RoleDescription;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.Group;
import io.caseport.domain.identity.GroupName;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.Role;
import io.caseport.domain.identity.RoleName;
import io.caseport.domain.identity.Tags;
import io.caseport.domain.identity.TrustedIds;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.identity.User;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.policy.InlinePolicy;
import io.caseport.domain.policy.ManagedPolicy;
import io.caseport.domain.policy.ManagedPolicyVersion;
import io.caseport.domain.policy.PolicyArn;
import io.caseport.domain.policy.PolicyDocument;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.AttachedPolicy;
import software.amazon.awssdk.services.iam.model.EntityType;
import software.amazon.awssdk.services.iam.model.GroupDetail;
import software.amazon.awssdk.services.iam.model.ManagedPolicyDetail;
import software.amazon.awssdk.services.iam.model.PolicyDetail;
import software.amazon.awssdk.services.iam.model.RoleDetail;
import software.amazon.awssdk.services.iam.model.UserDetail;

/** {@link AccountInventory} over the wire. */
record WireAccountInventory(IamClient client, Keyring keys) implements AccountInventory {

  @Override
  public Map<String, Integer> accountSummary(Caller caller) {
    return refusing(
            () ->
                client.getAccountSummary(request -> request.overrideConfiguration(keys.by(caller))))
        .summaryMapAsStrings();
  }

  @Override
  public Page<Governed> listEntitiesForPolicy(
      Caller caller,
      PolicyArn arn,
      Set<Kind> kinds,
      Optional<PolicyUsage> usage,
      String pathPrefix,
      PageRequest page) {
    var answer =
        refusing(
            () ->
                client.listEntitiesForPolicy(
                    request ->
                        request
                            .overrideConfiguration(keys.by(caller))
                            .policyArn(arn.value())
                            .entityFilter(
                                kinds.stream()
                                    .findFirst()
                                    .map(WireAccountInventory::type)
                                    .orElse(null))
                            .policyUsageFilter(
                                usage.map(WirePolicyAdministration::usage).orElse(null))
                            .pathPrefix(pathPrefix)
                            .marker(page.token().orElse(null))
                            .maxItems(page.size())));
    var account = caller.accountId();
    var governed = new ArrayList<Governed>();
    answer
        .policyGroups()
        .forEach(
            wire ->
                governed.add(
                    new Governed.ByGroup(
                        group(account, wire.groupId(), "/", wire.groupName(), Instant.EPOCH))));
    answer
        .policyUsers()
        .forEach(
            wire ->
                governed.add(
                    new Governed.ByUser(
                        user(account, wire.userId(), "/", wire.userName(), Instant.EPOCH))));
    answer
        .policyRoles()
        .forEach(
            wire ->
                governed.add(
                    new Governed.ByRole(
                        role(account, wire.roleId(), "/", wire.roleName(), "", Instant.EPOCH))));
    return page(List.copyOf(governed), answer.isTruncated(), answer.marker());
  }

  @Override
  public Page<Detail> accountAuthorizationDetails(
      Caller caller, Set<Kind> kinds, PageRequest page) {
    var filter = kinds.stream().map(WireAccountInventory::type).collect(Collectors.toList());
    var answer =
        refusing(
            () ->
                client.getAccountAuthorizationDetails(
                    request ->
                        request
                            .overrideConfiguration(keys.by(caller))
                            .filter(filter)
                            .marker(page.token().orElse(null))
                            .maxItems(page.size())));
    var account = caller.accountId();
    var details = new ArrayList<Detail>();
    answer.userDetailList().forEach(wire -> details.add(detail(account, wire)));
    answer.groupDetailList().forEach(wire -> details.add(detail(account, wire)));
    answer.roleDetailList().forEach(wire -> details.add(detail(account, wire)));
    answer.policies().forEach(wire -> details.add(detail(wire)));
    return page(List.copyOf(details), answer.isTruncated(), answer.marker());
  }

  private static EntityType type(Kind kind) {
    return switch (kind) {
      case USER -> EntityType.USER;
      case GROUP -> EntityType.GROUP;
      case ROLE -> EntityType.ROLE;
      case LOCAL_POLICY -> EntityType.LOCAL_MANAGED_POLICY;
      case AWS_POLICY -> EntityType.AWS_MANAGED_POLICY;
    };
  }

  private static Detail detail(AccountId account, UserDetail wire) {
    return new Detail.OfUser(
        user(account, wire.userId(), wire.path(), wire.userName(), wire.createDate()),
        wire.groupList().stream()
            .map(name -> group(account, "untold", "/", name, Instant.EPOCH))
            .toList(),
        policies(wire.userPolicyList(), wire.attachedManagedPolicies()),
        WireIdentityAdministration.boundary(wire.permissionsBoundary()),
        WireTagAdministration.tags(wire.tags()));
  }

  private static Detail detail(AccountId account, GroupDetail wire) {
    return new Detail.OfGroup(
        group(account, wire.groupId(), wire.path(), wire.groupName(), wire.createDate()),
        policies(wire.groupPolicyList(), wire.attachedManagedPolicies()));
  }

  private static Detail detail(AccountId account, RoleDetail wire) {
    var role =
        role(
            account,
            wire.roleId(),
            wire.path(),
            wire.roleName(),
            decoded(wire.assumeRolePolicyDocument()),
            wire.createDate());
    return new Detail.OfRole(
        new RoleDescription(
            role,
            WireIdentityAdministration.boundary(wire.permissionsBoundary()),
            WireTagAdministration.tags(wire.tags())),
        policies(wire.rolePolicyList(), wire.attachedManagedPolicies()));
  }

  private static Detail detail(ManagedPolicyDetail wire) {
    var policy =
        new ManagedPolicy(
            new PolicyArn(wire.arn()),
            new UniqueId(wire.policyId()),
            new IamPath(wire.path()),
            new PolicyName(wire.policyName()),
            "",
            wire.defaultVersionId(),
            "",
            wire.createDate(),
            wire.updateDate());
    return new Detail.OfPolicy(
        new PolicySummary(
            policy, wire.attachmentCount(), wire.permissionsBoundaryUsageCount(), Tags.NONE),
        wire.policyVersionList().stream()
            .map(
                version ->
                    new VersionDescription(
                        new ManagedPolicyVersion(
                            ManagedPolicyVersion.numberOf(version.versionId()),
                            decoded(version.document()),
                            version.createDate()),
                        version.isDefaultVersion()))
            .toList());
  }

  private static OwnPolicies policies(List<PolicyDetail> inline, List<AttachedPolicy> attached) {
    return new OwnPolicies(
        inline.stream()
            .map(
                policy ->
                    new InlinePolicy(
                        new PolicyName(policy.policyName()),
                        PolicyDocument.parse(decoded(policy.policyDocument()))))
            .toList(),
        WirePolicyAdministration.attached(attached));
  }

  private static User user(
      AccountId account, String id, String path, String name, Instant createdAt) {
    return new User(account, new UniqueId(id), new IamPath(path), new UserName(name), createdAt);
  }

  private static Group group(
      AccountId account, String id, String path, String name, Instant createdAt) {
    return new Group(account, new UniqueId(id), new IamPath(path), new GroupName(name), createdAt);
  }

  private static Role role(
      AccountId account, String id, String path, String name, String trust, Instant createdAt) {
    return new Role(
        account,
        new UniqueId(id),
        new IamPath(path),
        new RoleName(name),
        "",
        trust,
        TrustedIds.NONE,
        Role.SHORTEST_MAX_SESSION_SECONDS,
        createdAt,
        Optional.empty());
  }
}
