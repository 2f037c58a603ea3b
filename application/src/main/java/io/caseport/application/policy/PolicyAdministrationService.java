package io.caseport.application.policy;

import static io.caseport.application.access.AccessControl.ANY_RESOURCE;

import io.caseport.application.access.AccessControl;
import io.caseport.application.access.ManagedPolicies;
import io.caseport.application.access.RequestKeys;
import io.caseport.application.access.Resource;
import io.caseport.application.identity.NamedIdentities;
import io.caseport.application.paging.PageTokens;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.PolicyAdministration;
import io.caseport.application.port.out.AwsManagedPolicies;
import io.caseport.application.port.out.PolicyRepository;
import io.caseport.application.port.out.TagRepository;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.application.role.NamedRoles;
import io.caseport.domain.account.AccountQuota;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.Tags;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.Grantee;
import io.caseport.domain.policy.InlinePolicy;
import io.caseport.domain.policy.ManagedPolicy;
import io.caseport.domain.policy.PolicyArn;
import io.caseport.domain.policy.PolicyDocument;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.Dependents;
import io.caseport.domain.refusal.Refusal.Entity;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Policies and their attachments, each act allowed by the {@code iam:} action of its name. */
public final class PolicyAdministrationService implements PolicyAdministration {
  private static final int POLICIES_PER_HOLDER = 10;

  private final AccessControl access;
  private final PolicyRepository policies;
  private final TagRepository tags;
  private final ManagedPolicies managed;
  private final NamedPolicies named;
  private final PolicyVersions versions;
  private final PolicyHolders holders;
  private final PolicyList list;
  private final UnitOfWork work;
  private final PageTokens tokens;
  private final InstantSource clock;
  private final RandomGenerator random;

  public PolicyAdministrationService(
      AccessControl access,
      NamedIdentities identities,
      NamedRoles roles,
      PolicyRepository policies,
      TagRepository tags,
      AwsManagedPolicies awsManaged,
      UnitOfWork work,
      PageTokens tokens,
      InstantSource clock,
      RandomGenerator random) {
    this.access = access;
    this.policies = policies;
    this.tags = tags;
    this.managed = new ManagedPolicies(policies, awsManaged);
    this.named = new NamedPolicies(access, managed);
    this.versions = new PolicyVersions(policies);
    this.holders = new PolicyHolders(identities, roles);
    this.list = new PolicyList(policies, awsManaged);
    this.work = work;
    this.tokens = tokens;
    this.clock = clock;
    this.random = random;
  }

  @Override
  public PolicySummary createPolicy(Caller caller, NewPolicy wanted) {
    return work.write(
        () -> {
          var account = caller.accountId();
          var arn = PolicyArn.of(account, wanted.path(), wanted.name());
          var resource = new Resource.Named(arn.value());
          var keys = RequestKeys.NONE.withTags(wanted.tags());
          access.require(caller, iam("CreatePolicy"), resource, keys);
          if (!wanted.tags().equals(Tags.NONE)) {
            access.require(caller, iam("TagPolicy"), resource, keys);
          }
          PolicyVersions.requireStorable(wanted.document());
          if (policies.findNamed(account, wanted.name()).isPresent()) {
            throw new Refusal.EntityAlreadyExists(Entity.POLICY, wanted.name().value());
          }
          AccountQuota.POLICIES.requireRoom(policies.count(account));
          var now = now();
          var policy =
              new ManagedPolicy(
                  arn,
                  UniqueId.ofPolicy(random),
                  wanted.path(),
                  wanted.name(),
                  wanted.description(),
                  PolicyVersions.FIRST,
                  wanted.document(),
                  now,
                  now);
          policies.add(account, policy);
          tags.put(account, policy.id(), wanted.tags());
          return new PolicySummary(policy, 0, 0, wanted.tags());
        });
  }

  @Override
  public PolicySummary getPolicy(Caller caller, PolicyArn arn) {
    return work.read(
        () -> {
          var policy = named.policy(caller, iam("GetPolicy"), arn);
          return list.summary(caller.accountId(), policy)
              .withTags(tags.of(caller.accountId(), policy.id()));
        });
  }

  @Override
  public VersionDescription createPolicyVersion(
      Caller caller, PolicyArn arn, String document, boolean asDefault) {
    return work.write(
        () -> {
          var policy = named.ownPolicy(caller, iam("CreatePolicyVersion"), arn);
          return versions.add(caller.accountId(), policy, document, asDefault, now());
        });
  }

  @Override
  public VersionDescription getPolicyVersion(Caller caller, PolicyArn arn, String versionId) {
    return work.read(
        () -> {
          var policy = named.policy(caller, iam("GetPolicyVersion"), arn);
          return versions.find(caller.accountId(), policy, versionId);
        });
  }

  @Override
  public Page<VersionDescription> listPolicyVersions(
      Caller caller, PolicyArn arn, PageRequest page) {
    return work.read(
        () -> {
          var policy = named.policy(caller, iam("ListPolicyVersions"), arn);
          var scope = new PageTokens.Scope(caller.accountId(), "ListPolicyVersions", policy.id());
          var before = tokens.open(page, scope).map(Long::valueOf).orElse(Long.MAX_VALUE);
          var rows =
              versions.of(caller.accountId(), policy).stream()
                  .filter(version -> version.version().number() < before)
                  .limit(page.size() + 1L)
                  .toList();
          return tokens.page(
              rows, page, scope, version -> Long.toString(version.version().number()));
        });
  }

  @Override
  public void setDefaultPolicyVersion(Caller caller, PolicyArn arn, String versionId) {
    work.write(
        () -> {
          var policy = named.ownPolicy(caller, iam("SetDefaultPolicyVersion"), arn);
          var version = versions.find(caller.accountId(), policy, versionId).version();
          policies.setDefaultVersion(caller.accountId(), policy, version);
        });
  }

  @Override
  public void deletePolicyVersion(Caller caller, PolicyArn arn, String versionId) {
    work.write(
        () -> {
          var policy = named.ownPolicy(caller, iam("DeletePolicyVersion"), arn);
          versions.remove(caller.accountId(), policy, versionId);
        });
  }

  @Override
  public Page<PolicySummary> listPolicies(Caller caller, PolicyFilter filter, PageRequest page) {
    return work.read(
        () -> {
          access.require(caller, iam("ListPolicies"), ANY_RESOURCE);
          var scope = new PageTokens.Scope(caller.accountId(), "ListPolicies", filter);
          var after = tokens.open(page, scope);
          var rows = list.behind(caller.accountId(), filter, after, page.size() + 1);
          return tokens.page(rows, page, scope, summary -> PolicyList.position(summary.policy()));
        });
  }

  @Override
  public void deletePolicy(Caller caller, PolicyArn arn) {
    work.write(
        () -> {
          var policy = named.ownPolicy(caller, iam("DeletePolicy"), arn);
          var summary = list.summary(caller.accountId(), policy);
          if (summary.attachmentCount() > 0 || summary.boundaryCount() > 0) {
            throw new Refusal.DeleteConflict(Dependents.ATTACHMENTS);
          }
          if (policies.versions(caller.accountId(), policy).size() > 1) {
            throw new Refusal.DeleteConflict(Dependents.POLICY_VERSIONS);
          }
          tags.put(caller.accountId(), policy.id(), Tags.NONE);
          policies.remove(caller.accountId(), policy);
        });
  }

  @Override
  public void attachPolicy(Caller caller, Holder holder, PolicyArn arn) {
    work.write(
        () -> {
          var grantee = holders.require(caller, "Attach%sPolicy", holder, of(arn));
          managed.find(caller.accountId(), arn);
          var attached = policies.attachedTo(grantee);
          if (attached.size() >= POLICIES_PER_HOLDER && !attached.contains(arn)) {
            throw PolicyHolders.tooManyAttached(holder, POLICIES_PER_HOLDER);
          }
          policies.attach(grantee, arn);
        });
  }

  @Override
  public void detachPolicy(Caller caller, Holder holder, PolicyArn arn) {
    work.write(
        () -> {
          var grantee = holders.require(caller, "Detach%sPolicy", holder, of(arn));
          if (!policies.detach(grantee, arn)) {
            throw new Refusal.NoSuchEntity(Entity.ATTACHED_POLICY, arn.value());
          }
        });
  }

  @Override
  public Page<AttachedPolicy> listAttachedPolicies(
      Caller caller, Holder holder, String pathPrefix, PageRequest page) {
    return work.read(
        () -> {
          var grantee = holders.require(caller, "ListAttached%sPolicies", holder);
          var scope = scope(caller, "ListAttached", grantee, pathPrefix);
          var after = tokens.open(page, scope).orElse("");
          var rows =
              policies.attachedTo(grantee).stream()
                  .filter(arn -> arn.value().compareTo(after) > 0)
                  .map(arn -> managed.find(caller.accountId(), arn))
                  .filter(policy -> policy.path().value().startsWith(pathPrefix))
                  .limit(page.size() + 1L)
                  .map(policy -> new AttachedPolicy(policy.name(), policy.arn()))
                  .toList();
          return tokens.page(rows, page, scope, attached -> attached.arn().value());
        });
  }

  @Override
  public void putInlinePolicy(Caller caller, Holder holder, PolicyName name, String document) {
    work.write(
        () -> {
          var grantee = holders.require(caller, "Put%sPolicy", holder);
          var policy = new InlinePolicy(name, PolicyDocument.parseNew(document));
          holders.requireInlineSize(holder, others(grantee, name), policy);
          policies.putInline(grantee, policy);
        });
  }

  private List<InlinePolicy> others(Grantee grantee, PolicyName name) {
    return policies.inlineOf(grantee).stream()
        .filter(other -> !other.name().key().equals(name.key()))
        .toList();
  }

  @Override
  public InlineDocument getInlinePolicy(Caller caller, Holder holder, PolicyName name) {
    return work.read(
        () -> {
          var found = holders.find(caller, "Get%sPolicy", holder, RequestKeys.NONE);
          return policies.inlineOf(found.grantee()).stream()
              .filter(policy -> policy.name().key().equals(name.key()))
              .findFirst()
              .map(p -> new InlineDocument(found.holder(), p.name(), p.document().text()))
              .orElseThrow(() -> PolicyHolders.noSuchInline(holder, name));
        });
  }

  @Override
  public void deleteInlinePolicy(Caller caller, Holder holder, PolicyName name) {
    work.write(
        () -> {
          var grantee = holders.require(caller, "Delete%sPolicy", holder);
          if (!policies.removeInline(grantee, name)) {
            throw PolicyHolders.noSuchInline(holder, name);
          }
        });
  }

  @Override
  public Page<PolicyName> listInlinePolicies(Caller caller, Holder holder, PageRequest page) {
    return work.read(
        () -> {
          var grantee = holders.require(caller, "List%sPolicies", holder);
          var scope = scope(caller, "ListInline", grantee, "");
          var after = tokens.open(page, scope).orElse("");
          var rows =
              policies.inlineOf(grantee).stream()
                  .map(InlinePolicy::name)
                  .filter(name -> name.key().compareTo(after) > 0)
                  .limit(page.size() + 1L)
                  .toList();
          return tokens.page(rows, page, scope, PolicyName::key);
        });
  }

  @Override
  public void putPermissionsBoundary(Caller caller, Bounded holder, PolicyArn arn) {
    work.write(
        () -> {
          var keys = RequestKeys.NONE.withBoundary(Optional.of(arn));
          var grantee = holders.require(caller, "Put%sPermissionsBoundary", holder, keys);
          managed.find(caller.accountId(), arn);
          policies.putBoundary(grantee, arn);
        });
  }

  @Override
  public void deletePermissionsBoundary(Caller caller, Bounded holder) {
    work.write(
        () ->
            policies.removeBoundary(
                holders.require(caller, "Delete%sPermissionsBoundary", holder)));
  }

  private static RequestKeys of(PolicyArn arn) {
    return RequestKeys.NONE.with("iam:PolicyARN", arn.value());
  }

  private static PageTokens.Scope scope(
      Caller caller, String list, Grantee grantee, String filter) {
    return new PageTokens.Scope(caller.accountId(), list, grantee.id() + "|" + filter);
  }

  private static Action iam(String operation) {
    return new Action("iam", operation);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
