package io.caseport.application.port.in;

import io.caseport.domain.identity.GroupName;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.RoleName;
import io.caseport.domain.identity.Tags;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.policy.ManagedPolicy;
import io.caseport.domain.policy.ManagedPolicyVersion;
import io.caseport.domain.policy.PolicyArn;
import io.caseport.domain.refusal.Refusal;
import java.util.Optional;

/**
 * Policies of the caller's account and what they are attached to; refuses as {@link
 * IdentityAdministration} does. A document that breaks the grammar MUST be refused with {@link
 * Refusal.MalformedPolicyDocument} where it is written or attached; no part of one is ignored.
 */
public interface PolicyAdministration {

  /**
   * @throws Refusal.EntityAlreadyExists for a name the account has
   * @throws Refusal.MalformedPolicyDocument and {@link Refusal.QuotaExceeded} for a document beyond
   *     6,144 characters without white space
   * @throws Refusal.QuotaExceeded if the account has 1,500 policies
   */
  PolicySummary createPolicy(Caller caller, NewPolicy policy);

  /** Creates a policy without tags. */
  default PolicySummary createPolicy(
      Caller caller, IamPath path, PolicyName name, String description, String document) {
    return createPolicy(caller, new NewPolicy(path, name, description, document, Tags.NONE));
  }

  PolicySummary getPolicy(Caller caller, PolicyArn arn);

  /**
   * Writes a further version of one of the account's own policies.
   *
   * @throws Refusal.QuotaExceeded for the sixth version, and for a document as {@link
   *     #createPolicy} does
   */
  VersionDescription createPolicyVersion(
      Caller caller, PolicyArn arn, String document, boolean asDefault);

  VersionDescription getPolicyVersion(Caller caller, PolicyArn arn, String versionId);

  /** The newest first. */
  Page<VersionDescription> listPolicyVersions(Caller caller, PolicyArn arn, PageRequest page);

  /** The version is what the policy says from then on. */
  void setDefaultPolicyVersion(Caller caller, PolicyArn arn, String versionId);

  /**
   * @throws Refusal.DeleteConflict for the default version
   */
  void deletePolicyVersion(Caller caller, PolicyArn arn, String versionId);

  /** AWS's policies first, then the account's own, each by name. */
  Page<PolicySummary> listPolicies(Caller caller, PolicyFilter filter, PageRequest page);

  /**
   * @throws Refusal.DeleteConflict while the policy is attached or a boundary, or has versions
   *     beside its default
   */
  void deletePolicy(Caller caller, PolicyArn arn);

  /**
   * Attaching again changes nothing.
   *
   * @throws Refusal.QuotaExceeded for the eleventh policy
   */
  void attachPolicy(Caller caller, Holder holder, PolicyArn arn);

  void detachPolicy(Caller caller, Holder holder, PolicyArn arn);

  Page<AttachedPolicy> listAttachedPolicies(
      Caller caller, Holder holder, String pathPrefix, PageRequest page);

  /**
   * Writes the inline policy, in place of one of that name.
   *
   * @throws Refusal.MalformedPolicyDocument and {@link Refusal.QuotaExceeded} when all inline
   *     policies of a user exceed 2,048, of a group 5,120 or of a role 10,240 characters without
   *     white space
   */
  void putInlinePolicy(Caller caller, Holder holder, PolicyName name, String document);

  InlineDocument getInlinePolicy(Caller caller, Holder holder, PolicyName name);

  void deleteInlinePolicy(Caller caller, Holder holder, PolicyName name);

  Page<PolicyName> listInlinePolicies(Caller caller, Holder holder, PageRequest page);

  /** Bounds what the user or role may do, in place of the boundary it may have. */
  void putPermissionsBoundary(Caller caller, Bounded holder, PolicyArn arn);

  /** Where there is no boundary, nothing changes. */
  void deletePermissionsBoundary(Caller caller, Bounded holder);

  /** Whose policies: a user's, a group's or a role's. */
  sealed interface Holder {
    record OfUser(UserName name) implements Bounded {}

    record OfGroup(GroupName name) implements Holder {}

    record OfRole(RoleName name) implements Bounded {}
  }

  /** Who can have a permissions boundary. */
  sealed interface Bounded extends Holder {}

  /** An inline policy with its text as it was written, and both names as they were created. */
  record InlineDocument(Holder holder, PolicyName name, String document) {}

  /**
   * Which policies to list.
   *
   * @param usage as what they count for someone; empty for all
   */
  record PolicyFilter(
      Scope scope, boolean onlyAttached, String pathPrefix, Optional<PolicyUsage> usage) {
    public PolicyFilter(Scope scope, boolean onlyAttached, String pathPrefix) {
      this(scope, onlyAttached, pathPrefix, Optional.empty());
    }
  }

  /** As what a policy counts for someone: it gives rights, or bounds them. */
  enum PolicyUsage {
    PERMISSIONS_POLICY,
    PERMISSIONS_BOUNDARY
  }

  /** Who wrote the policies: AWS, the account, or either. */
  enum Scope {
    ALL,
    AWS,
    LOCAL
  }

  /** What to create. */
  record NewPolicy(IamPath path, PolicyName name, String description, String document, Tags tags) {}

  /**
   * A policy, and for how many of the account it counts: attached, and as a boundary. Lists leave
   * the tags out.
   */
  record PolicySummary(ManagedPolicy policy, int attachmentCount, int boundaryCount, Tags tags) {
    public PolicySummary withTags(Tags told) {
      return new PolicySummary(policy, attachmentCount, boundaryCount, told);
    }
  }

  record VersionDescription(ManagedPolicyVersion version, boolean isDefault) {}

  record AttachedPolicy(PolicyName name, PolicyArn arn) {}
}
