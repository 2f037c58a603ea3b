package io.caseport.application.tagging;

import io.caseport.application.access.AccessControl;
import io.caseport.application.access.RequestKeys;
import io.caseport.application.access.Resource;
import io.caseport.application.identity.NamedIdentities;
import io.caseport.application.paging.PageTokens;
import io.caseport.application.policy.NamedPolicies;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.TagAdministration;
import io.caseport.application.port.out.MfaDeviceRepository;
import io.caseport.application.port.out.TagRepository;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.application.role.NamedRoles;
import io.caseport.domain.credential.MfaDevice;
import io.caseport.domain.credential.MfaSerial;
import io.caseport.domain.identity.Tag;
import io.caseport.domain.identity.TagOwner;
import io.caseport.domain.identity.Tags;
import io.caseport.domain.policy.Action;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.Entity;
import java.util.List;

/** Tags, each act allowed by the {@code iam:} action of its name and of what is tagged. */
public final class TagAdministrationService implements TagAdministration {
  private final AccessControl access;
  private final NamedIdentities identities;
  private final NamedRoles roles;
  private final NamedPolicies policies;
  private final MfaDeviceRepository devices;
  private final TagRepository tags;
  private final UnitOfWork work;
  private final PageTokens tokens;

  public TagAdministrationService(
      AccessControl access,
      NamedIdentities identities,
      NamedRoles roles,
      NamedPolicies policies,
      MfaDeviceRepository devices,
      TagRepository tags,
      UnitOfWork work,
      PageTokens tokens) {
    this.access = access;
    this.identities = identities;
    this.roles = roles;
    this.policies = policies;
    this.devices = devices;
    this.tags = tags;
    this.work = work;
    this.tokens = tokens;
  }

  @Override
  public void tag(Caller caller, Tagged tagged, Tags added) {
    work.write(
        () -> {
          var owner = owner(caller, "Tag%s", tagged, RequestKeys.NONE.withTags(added));
          tags.put(caller.accountId(), owner, tags.of(caller.accountId(), owner).with(added));
        });
  }

  @Override
  public void untag(Caller caller, Tagged tagged, List<String> keys) {
    work.write(
        () -> {
          var owner = owner(caller, "Untag%s", tagged, RequestKeys.NONE.withTagKeys(keys));
          tags.put(caller.accountId(), owner, tags.of(caller.accountId(), owner).without(keys));
        });
  }

  @Override
  public Page<Tag> listTags(Caller caller, Tagged tagged, PageRequest page) {
    return work.read(
        () -> {
          var owner = owner(caller, "List%sTags", tagged, RequestKeys.NONE);
          var scope = new PageTokens.Scope(caller.accountId(), "ListTags", owner);
          var after = tokens.open(page, scope).orElse("");
          var rows =
              tags.of(caller.accountId(), owner).all().stream()
                  .filter(tag -> tag.comparedKey().compareTo(after) > 0)
                  .limit(page.size() + 1L)
                  .toList();
          return tokens.page(rows, page, scope, Tag::comparedKey);
        });
  }

  /**
   * @param operation the action, with {@code %s} for what is tagged
   */
  private TagOwner owner(Caller caller, String operation, Tagged tagged, RequestKeys keys) {
    return switch (tagged) {
      case Tagged.OfUser(var name) ->
          identities.user(caller, iam(operation, "User"), name, keys).id();
      case Tagged.OfRole(var name) -> roles.role(caller, iam(operation, "Role"), name, keys).id();
      case Tagged.OfPolicy(var arn) ->
          policies.ownPolicy(caller, iam(operation, "Policy"), arn, keys).id();
      case Tagged.OfMfaDevice(var serial) ->
          device(caller, iam(operation, "MFADevice"), serial, keys);
    };
  }

  private TagOwner device(Caller caller, Action action, MfaSerial serial, RequestKeys keys) {
    var device = devices.find(caller.accountId(), serial);
    var resource =
        device.<Resource>map(Resource.OfMfaDevice::new).orElse(new Resource.Named(serial.value()));
    access.require(caller, action, resource, keys);
    return device
        .map(MfaDevice::serial)
        .orElseThrow(() -> new Refusal.NoSuchEntity(Entity.MFA_DEVICE, serial.value()));
  }

  private static Action iam(String operation, String kind) {
    return new Action("iam", operation.formatted(kind));
  }
}
