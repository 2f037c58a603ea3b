package io.caseport.application.port.out;

import io.caseport.domain.account.Account;
import io.caseport.domain.account.AccountQuota;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.credential.PasswordPolicy;
import io.caseport.domain.desk.AnswerDue;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.policy.ManagedPolicy;
import io.caseport.domain.policy.PolicySet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What checks can look at in an account. Each part is read when a check first asks for it, and is
 * the same for all that look at the account together: none of them MUST be able to change it.
 */
public interface AdvisedAccount {
  int MOST_CASES = 1_000;

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

  /** What users and roles are allowed, by ARN; who is allowed nothing is left out. */
  Map<String, PolicySet> rights();

  /** How many the account has of what the quota limits. */
  int count(AccountQuota quota);

  /** Cases that are not resolved, newest first, up to {@link #MOST_CASES}. */
  List<OpenCase> openCases();

  /** Access keys of the account whose id somebody has written in one of its newest cases. */
  List<WrittenKey> keysInCases();

  /**
   * @param lastMessageAt when the last message was written, whoever wrote it
   * @param answerDue by when the desk is to answer, while the time for it runs
   */
  record OpenCase(SupportCase supportCase, Instant lastMessageAt, Optional<AnswerDue> answerDue) {}

  /** {@code owner} is empty for a key of root. */
  record WrittenKey(
      AccessKeyId key, boolean active, Optional<UserName> owner, SupportCase writtenIn) {}
}
