package io.caseport.application.policy;

import static io.caseport.application.access.AccessControl.ANY_RESOURCE;

import io.caseport.application.access.AccessControl;
import io.caseport.application.identity.NamedIdentities;
import io.caseport.application.paging.PageTokens;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.PolicyAdministration;
import io.caseport.application.port.out.AwsManagedPolicies;
import io.caseport.application.port.out.PolicyRepository;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
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
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Policies and their attachments, each act allowed by the {@code iam:} action of its name. */
public final class PolicyAdministrationService implements PolicyAdministration {
  private static final int MANAGED_POLICY_SIZE = 6_144;
  private static final int POLICIES_PER_HOLDER = 10;
  private static final String FIRST_VERSION = "v1";

  private final AccessControl access;
  private final PolicyRepository policies;
  private final AwsManagedPolicies awsManaged;
  private final PolicyHolders holders;
  private final PolicyList list;
  private final UnitOfWork work;
  private final PageTokens tokens;
  private final InstantSource clock;
  private final RandomGenerator random;

  public PolicyAdministrationService(
      AccessControl access,
      NamedIdentities identities,
      PolicyRepository policies,
      AwsManagedPolicies awsManaged,
      UnitOfWork work,
      PageTokens tokens,
      InstantSource clock,
      RandomGenerator random) {
    this.access = access;
    this.policies = policies;
    this.awsManaged = awsManaged;
    this.holders = new PolicyHolders(identities);
    this.list = new PolicyList(policies, awsManaged);
    this.work = work;
    this.tokens = tokens;
    this.clock = clock;
    this.random = random;
  }

  @Override
  public PolicySummary createPolicy(
      Caller caller, IamPath path, PolicyName name, String description, String document) {
    return work.write(
        () -> {
          var arn = PolicyArn.of(caller.accountId(), path, name);
          access.require(caller, iam("CreatePolicy"), arn.value());
          requireSize("PolicySize", MANAGED_POLICY_SIZE, PolicyDocument.parseNew(document));
          var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
          var policy =
              new ManagedPolicy(
                  arn,
                  UniqueId.ofPolicy(random),
                  path,
                  name,
                  description,
                  FIRST_VERSION,
                  document,
                  now,
                  now);
          if (policies.findNamed(caller.accountId(), name).isPresent()) {
            throw new Refusal.EntityAlreadyExists(Entity.POLICY, name.value());
          }
          policies.add(caller.accountId(), policy);
          return new PolicySummary(policy, 0);
        });
  }

  @Override
  public PolicySummary getPolicy(Caller caller, PolicyArn arn) {
    return work.read(
        () -> {
          access.require(caller, iam("GetPolicy"), arn.value());
          return summary(caller, find(caller, arn));
        });
  }

  @Override
  public ManagedPolicy getPolicyVersion(Caller caller, PolicyArn arn, String versionId) {
    return work.read(
        () -> {
          access.require(caller, iam("GetPolicyVersion"), arn.value());
          var policy = find(caller, arn);
          if (!policy.defaultVersion().equals(versionId)) {
            throw new Refusal.NoSuchEntity(Entity.POLICY_VERSION, arn + " version " + versionId);
          }
          return policy;
        });
  }

  /** A policy has one version, so there is no second page and no token that leads to one. */
  @Override
  public Page<ManagedPolicy> listPolicyVersions(Caller caller, PolicyArn arn, PageRequest page) {
    return work.read(
        () -> {
          access.require(caller, iam("ListPolicyVersions"), arn.value());
          var policy = find(caller, arn);
          if (page.token().isPresent()) {
            throw new Refusal.InvalidPageToken();
          }
          return new Page<>(List.of(policy), Optional.empty());
        });
  }

  private ManagedPolicy find(Caller caller, PolicyArn arn) {
    var found = arn.isAwsManaged() ? awsManaged.find(arn) : policies.find(caller.accountId(), arn);
    return found.orElseThrow(() -> new Refusal.NoSuchEntity(Entity.POLICY, arn.value()));
  }

  private PolicySummary summary(Caller caller, ManagedPolicy policy) {
    var counts = policies.attachmentCounts(caller.accountId(), Set.of(policy.arn()));
    return new PolicySummary(policy, counts.getOrDefault(policy.arn(), 0));
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
          access.require(caller, iam("DeletePolicy"), arn.value());
          if (arn.isAwsManaged()) {
            throw new Refusal.AccessDenied(
                caller.principal().arn(),
                "iam:DeletePolicy",
                arn.value(),
                "because the policy is AWS's, which no account can change");
          }
          var policy = find(caller, arn);
          if (summary(caller, policy).attachmentCount() > 0) {
            throw new Refusal.DeleteConflict(Dependents.ATTACHMENTS);
          }
          policies.remove(caller.accountId(), policy);
        });
  }

  @Override
  public void attachPolicy(Caller caller, Holder holder, PolicyArn arn) {
    work.write(
        () -> {
          var grantee = holders.require(caller, "Attach%sPolicy", holder);
          var policy = find(caller, arn);
          PolicyDocument.parse(policy.documentText());
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
          var grantee = holders.require(caller, "Detach%sPolicy", holder);
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
                  .map(arn -> find(caller, arn))
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
          var found = holders.find(caller, "Get%sPolicy", holder);
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

  private static PageTokens.Scope scope(
      Caller caller, String list, Grantee grantee, String filter) {
    return new PageTokens.Scope(caller.accountId(), list, grantee.id() + "|" + filter);
  }

  private static void requireSize(String quota, int most, PolicyDocument document) {
    if (document.sizeWithoutWhitespace() > most) {
      throw new Refusal.QuotaExceeded(quota, most);
    }
  }

  private static Action iam(String operation) {
    return new Action("iam", operation);
  }
}
