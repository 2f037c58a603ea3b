package io.caseport.application.port.out;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.policy.Grantee;
import io.caseport.domain.policy.InlinePolicy;
import io.caseport.domain.policy.ManagedPolicy;
import io.caseport.domain.policy.ManagedPolicyVersion;
import io.caseport.domain.policy.PolicyArn;
import io.caseport.domain.policy.PolicyDocument;
import io.caseport.domain.policy.PolicySource;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The policies that accounts write, and which policies, their own or AWS's, are attached to whom.
 * Names of managed policies MUST be unique in their account by {@code key()}.
 */
public interface PolicyRepository {

  /**
   * @throws StoreFailure.IdentifierTaken if the name or the id is taken
   */
  void add(AccountId account, ManagedPolicy policy);

  Optional<ManagedPolicy> find(AccountId account, PolicyArn arn);

  Optional<ManagedPolicy> findNamed(AccountId account, PolicyName name);

  /** The account's own policies by the key of the name, from the first behind {@code after}. */
  List<ManagedPolicy> list(AccountId account, String pathPrefix, Optional<String> after, int limit);

  /** How many policies of its own the account has; it MUST NOT load them. */
  int count(AccountId account);

  /** How many versions those policies have together; it MUST NOT load them. */
  int countVersions(AccountId account);

  /** Removes the policy with all its versions. */
  void remove(AccountId account, ManagedPolicy policy);

  /**
   * Adds a version under the number that follows the highest the policy ever had, and dates the
   * policy's last update by it. The default stays as it is.
   */
  ManagedPolicyVersion addVersion(
      AccountId account, ManagedPolicy policy, String documentText, Instant now);

  /** The newest first; the one that the policy was added with is there until it is removed. */
  List<ManagedPolicyVersion> versions(AccountId account, ManagedPolicy policy);

  /** Makes the version, which MUST be there, the one that counts from then on. */
  void setDefaultVersion(AccountId account, ManagedPolicy policy, ManagedPolicyVersion version);

  void removeVersion(AccountId account, ManagedPolicy policy, ManagedPolicyVersion version);

  /** Does nothing if the policy is attached. */
  void attach(Grantee grantee, PolicyArn arn);

  /** Whether there was something to detach. */
  boolean detach(Grantee grantee, PolicyArn arn);

  /** What is attached, by ARN. */
  List<PolicyArn> attachedTo(Grantee grantee);

  /** To how many users, groups and roles of the account each policy is attached; none is 0. */
  Map<PolicyArn, Integer> attachmentCounts(AccountId account, Set<PolicyArn> arns);

  /** The users, groups and roles of the account that the policy is attached to, by id. */
  List<Grantee> attachedBy(AccountId account, PolicyArn arn);

  /** Puts the policy in place of the boundary of the user or role, if it has one. */
  void putBoundary(Grantee grantee, PolicyArn arn);

  /** Does nothing if there is none. */
  void removeBoundary(Grantee grantee);

  Optional<PolicyArn> boundaryOf(Grantee grantee);

  /** For how many users and roles of the account each policy is the boundary; none is 0. */
  Map<PolicyArn, Integer> boundaryCounts(AccountId account, Set<PolicyArn> arns);

  /** The users and roles of the account that the policy is the boundary of, by id. */
  List<Grantee> boundedBy(AccountId account, PolicyArn arn);

  /** Puts the policy in place of the grantee's inline policy of that name, if there is one. */
  void putInline(Grantee grantee, InlinePolicy policy);

  /** Whether there was something to remove. */
  boolean removeInline(Grantee grantee, PolicyName name);

  /** The grantee's inline policies by the key of the name. */
  List<InlinePolicy> inlineOf(Grantee grantee);

  /** All that governs the user: its policies and those of its groups, as they stand now. */
  Grants grantsTo(Principal.IamUser user);

  /** All that governs the role, as it stands now; nothing for a role that is not there. */
  Grants grantsTo(Grantee.OfRole role);

  /**
   * What {@link #grantsTo(Principal.IamUser)} answers for each of some users of the account, all at
   * once and as they stand together. Who has no grants, or is not there, is left out.
   */
  Map<UniqueId, Grants> grantsToUsers(AccountId account, Set<UniqueId> users);

  /** The same for some roles of the account. */
  Map<UniqueId, Grants> grantsToRoles(AccountId account, Set<UniqueId> roles);

  /** What gives a principal its rights, and what bounds them if something does. */
  record Grants(List<Grant> identity, Optional<Grant> boundary) {
    public static final Grants NONE = new Grants(List.of(), Optional.empty());

    public Grants {
      identity = List.copyOf(identity);
    }
  }

  /** A policy of a principal; AWS's own come without their text, which is the same for everyone. */
  record Grant(PolicySource source, Optional<PolicyDocument> document) {}
}
