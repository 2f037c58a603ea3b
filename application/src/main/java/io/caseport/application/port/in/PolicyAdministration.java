package io.caseport.application.port.in;

import io.caseport.domain.identity.GroupName;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.policy.ManagedPolicy;
import io.caseport.domain.policy.PolicyArn;
import io.caseport.domain.refusal.Refusal;

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
   */
  PolicySummary createPolicy(
      Caller caller, IamPath path, PolicyName name, String description, String document);

  PolicySummary getPolicy(Caller caller, PolicyArn arn);

  /** A version of a policy; every policy has one so far, its default. */
  ManagedPolicy getPolicyVersion(Caller caller, PolicyArn arn, String versionId);

  Page<ManagedPolicy> listPolicyVersions(Caller caller, PolicyArn arn, PageRequest page);

  /** AWS's policies first, then the account's own, each by name. */
  Page<PolicySummary> listPolicies(Caller caller, PolicyFilter filter, PageRequest page);

  /**
   * @throws Refusal.DeleteConflict while the policy is attached
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
   *     policies of a user exceed 2,048 or of a group 5,120 characters without white space
   */
  void putInlinePolicy(Caller caller, Holder holder, PolicyName name, String document);

  InlineDocument getInlinePolicy(Caller caller, Holder holder, PolicyName name);

  void deleteInlinePolicy(Caller caller, Holder holder, PolicyName name);

  Page<PolicyName> listInlinePolicies(Caller caller, Holder holder, PageRequest page);

  /** Whose policies: a user's or a group's. */
  sealed interface Holder {
    record OfUser(UserName name) implements Holder {}

    record OfGroup(GroupName name) implements Holder {}
  }

  /** An inline policy with its text as it was written, and both names as they were created. */
  record InlineDocument(Holder holder, PolicyName name, String document) {}

  /** Which policies to list. */
  record PolicyFilter(Scope scope, boolean onlyAttached, String pathPrefix) {}

  /** Who wrote the policies: AWS, the account, or either. */
  enum Scope {
    ALL,
    AWS,
    LOCAL
  }

  /** A policy, and to how many users and groups of the account it is attached. */
  record PolicySummary(ManagedPolicy policy, int attachmentCount) {}

  record AttachedPolicy(PolicyName name, PolicyArn arn) {}
}
