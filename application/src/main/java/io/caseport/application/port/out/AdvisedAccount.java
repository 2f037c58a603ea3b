package io.caseport.application.port.out;

import io.caseport.domain.account.Account;
import io.caseport.domain.account.AccountQuota;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.credential.PasswordPolicy;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.policy.ManagedPolicy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What checks can look at in an account. Each part is read when a check first asks for it, and is
 * the same for all that look at the account together.
 */
public interface AdvisedAccount {

  Account account();

  /** When the account is looked at. */
  Instant now();

  /** What the root user can sign in with. */
  UserCredentials.Held root();

  /** All users by the key of their name, with what they can sign in with. */
  List<UserCredentials> users();

  Optional<PasswordPolicy> passwordPolicy();

  /** The policies that the account has written, by the key of their name. */
  List<ManagedPolicy> policies();

  /** Policies that are part of a user or a role and allow everything on everything. */
  List<InlinePower> inlinePower();

  /** The ARNs of users and roles that may do everything, by ARN. */
  List<String> administrators();

  /** How many the account has of what the quota limits. */
  int count(AccountQuota quota);

  /** Cases that are not resolved, newest first, up to {@code limit}. */
  List<SupportCase> openCases(int limit);

  /** Access keys of the account whose id somebody has written in one of its newest cases. */
  List<WrittenKey> keysInCases();

  /**
   * A policy that is part of its holder.
   *
   * @param holderArn the ARN of the user or role; a group's policy is told of each member
   */
  record InlinePower(String holderArn, String policyName) {}

  /** {@code owner} is empty for a key of root. */
  record WrittenKey(
      AccessKeyId key, boolean active, Optional<UserName> owner, SupportCase writtenIn) {}
}
