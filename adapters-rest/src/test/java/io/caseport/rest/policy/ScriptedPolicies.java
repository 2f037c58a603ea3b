package io.caseport.rest.policy;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.PolicyAdministration;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.Tags;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.policy.ManagedPolicy;
import io.caseport.domain.policy.ManagedPolicyVersion;
import io.caseport.domain.policy.PolicyArn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers with what a test gave it and writes down each call. */
final class ScriptedPolicies implements PolicyAdministration {
  static final ManagedPolicy READ =
      new ManagedPolicy(
          new PolicyArn("arn:aws:iam::111122223333:policy/team/read"),
          new UniqueId("ANPA2222222222222222P"),
          new IamPath("/team/"),
          new PolicyName("read"),
          "Reads <all> & more",
          "v1",
          "{\"Statement\": [\"a+b*c~d-é\"]}",
          Instant.parse("2026-02-03T04:05:06Z"),
          Instant.parse("2026-02-04T00:00:00Z"));

  static final ManagedPolicyVersion VERSION =
      new ManagedPolicyVersion(1, READ.documentText(), READ.updatedAt());

  final List<String> calls = new ArrayList<>();
  PolicySummary summary = new PolicySummary(READ, 3, 2, Tags.NONE);
  Page<PolicySummary> policies = new Page<>(List.of(summary), Optional.empty());

  @Override
  public PolicySummary createPolicy(Caller caller, NewPolicy policy) {
    note(
        "createPolicy",
        policy.path(),
        policy.name(),
        "[" + policy.description() + "]",
        policy.document());
    return summary.withTags(policy.tags());
  }

  @Override
  public PolicySummary getPolicy(Caller caller, PolicyArn arn) {
    note("getPolicy", arn);
    return summary;
  }

  @Override
  public VersionDescription createPolicyVersion(
      Caller caller, PolicyArn arn, String document, boolean asDefault) {
    note("createPolicyVersion", arn, document, asDefault);
    return new VersionDescription(VERSION, asDefault);
  }

  @Override
  public VersionDescription getPolicyVersion(Caller caller, PolicyArn arn, String versionId) {
    note("getPolicyVersion", arn, versionId);
    return new VersionDescription(VERSION, true);
  }

  @Override
  public Page<VersionDescription> listPolicyVersions(
      Caller caller, PolicyArn arn, PageRequest page) {
    note("listPolicyVersions", arn, paged(page));
    return new Page<>(List.of(new VersionDescription(VERSION, true)), Optional.empty());
  }

  @Override
  public void setDefaultPolicyVersion(Caller caller, PolicyArn arn, String versionId) {
    note("setDefaultPolicyVersion", arn, versionId);
  }

  @Override
  public void deletePolicyVersion(Caller caller, PolicyArn arn, String versionId) {
    note("deletePolicyVersion", arn, versionId);
  }

  @Override
  public void putPermissionsBoundary(Caller caller, Bounded holder, PolicyArn arn) {
    note("putPermissionsBoundary", named(holder), arn);
  }

  @Override
  public void deletePermissionsBoundary(Caller caller, Bounded holder) {
    note("deletePermissionsBoundary", named(holder));
  }

  @Override
  public Page<PolicySummary> listPolicies(Caller caller, PolicyFilter filter, PageRequest page) {
    var usage = filter.usage().map(as -> " " + as).orElse("");
    note(
        "listPolicies",
        filter.scope(),
        filter.onlyAttached(),
        filter.pathPrefix(),
        paged(page) + usage);
    return policies;
  }

  @Override
  public void deletePolicy(Caller caller, PolicyArn arn) {
    note("deletePolicy", arn);
  }

  @Override
  public void attachPolicy(Caller caller, Holder holder, PolicyArn arn) {
    note("attachPolicy", named(holder), arn);
  }

  @Override
  public void detachPolicy(Caller caller, Holder holder, PolicyArn arn) {
    note("detachPolicy", named(holder), arn);
  }

  @Override
  public Page<AttachedPolicy> listAttachedPolicies(
      Caller caller, Holder holder, String pathPrefix, PageRequest page) {
    note("listAttachedPolicies", named(holder), pathPrefix, paged(page));
    return new Page<>(List.of(new AttachedPolicy(READ.name(), READ.arn())), Optional.of("m"));
  }

  @Override
  public void putInlinePolicy(Caller caller, Holder holder, PolicyName name, String document) {
    note("putInlinePolicy", named(holder), name, document);
  }

  @Override
  public InlineDocument getInlinePolicy(Caller caller, Holder holder, PolicyName name) {
    note("getInlinePolicy", named(holder), name);
    return new InlineDocument(holder, name, READ.documentText());
  }

  @Override
  public void deleteInlinePolicy(Caller caller, Holder holder, PolicyName name) {
    note("deleteInlinePolicy", named(holder), name);
  }

  @Override
  public Page<PolicyName> listInlinePolicies(Caller caller, Holder holder, PageRequest page) {
    note("listInlinePolicies", named(holder), paged(page));
    return new Page<>(List.of(new PolicyName("one"), new PolicyName("two")), Optional.empty());
  }

  private static String named(Holder holder) {
    return switch (holder) {
      case Holder.OfUser user -> "user " + user.name();
      case Holder.OfGroup group -> "group " + group.name();
      case Holder.OfRole role -> "role " + role.name();
    };
  }

  private static String paged(PageRequest page) {
    return page.token().orElse("-") + " " + page.size();
  }

  private void note(String method, Object... arguments) {
    var call = new StringBuilder(method);
    for (Object argument : arguments) {
      call.append(' ').append(argument);
    }
    calls.add(call.toString());
  }
}
