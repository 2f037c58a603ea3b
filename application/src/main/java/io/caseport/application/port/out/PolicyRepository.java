package io.caseport.application.port.out;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.policy.Grantee;
import io.caseport.domain.policy.InlinePolicy;
import io.caseport.domain.policy.ManagedPolicy;
import io.caseport.domain.policy.PolicyArn;
import io.caseport.domain.policy.PolicyDocument;
import io.caseport.domain.policy.PolicySource;
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

  void remove(AccountId account, ManagedPolicy policy);

  /** Does nothing if the policy is attached. */
  void attach(Grantee grantee, PolicyArn arn);

  /** Whether there was something to detach. */
  boolean detach(Grantee grantee, PolicyArn arn);

  /** What is attached, by ARN. */
  List<PolicyArn> attachedTo(Grantee grantee);

  /** To how many users and groups of the account each policy is attached; none is 0. */
  Map<PolicyArn, Integer> attachmentCounts(AccountId account, Set<PolicyArn> arns);

  /** Puts the policy in place of the grantee's inline policy of that name, if there is one. */
  void putInline(Grantee grantee, InlinePolicy policy);

  /** Whether there was something to remove. */
  boolean removeInline(Grantee grantee, PolicyName name);

  /** The grantee's inline policies by the key of the name. */
  List<InlinePolicy> inlineOf(Grantee grantee);

  /** All that governs the user: its policies and those of its groups, as they stand now. */
  List<Grant> grantsTo(Principal.IamUser user);

  /** A policy of a user; AWS's own come without their text, which is the same for everyone. */
  record Grant(PolicySource source, Optional<PolicyDocument> document) {}
}
