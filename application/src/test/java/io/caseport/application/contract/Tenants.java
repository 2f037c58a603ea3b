package io.caseport.application.contract;

import io.caseport.application.port.in.AccountInventory;
import io.caseport.application.port.in.AccountSettings;
import io.caseport.application.port.in.AdvisorChecks;
import io.caseport.application.port.in.AdvisorRecommendations;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.CaseAttachments;
import io.caseport.application.port.in.CredentialAdministration;
import io.caseport.application.port.in.IdentityAdministration;
import io.caseport.application.port.in.MfaAdministration;
import io.caseport.application.port.in.OrganizationRecommendations;
import io.caseport.application.port.in.PolicyAdministration;
import io.caseport.application.port.in.PolicySimulation;
import io.caseport.application.port.in.RoleAdministration;
import io.caseport.application.port.in.Sessions;
import io.caseport.application.port.in.Sessions.TemporaryCredentials;
import io.caseport.application.port.in.SupportCases;
import io.caseport.application.port.in.SupportCatalog;
import io.caseport.application.port.in.TagAdministration;
import io.caseport.domain.identity.User;
import io.caseport.domain.plan.SupportPlan;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.time.Instant;

/**
 * A Caseport as its customers reach it, in process or over a wire, for one test: accounts that hold
 * nothing but the callers named here, and the driving ports.
 *
 * <p>The contracts assert only what the wire protocols carry. Of a case that is neither {@code
 * accountId}, {@code issueType}, {@code resolvedAt}, {@code communications} nor {@code version}; of
 * a communication not its {@code number}; of a new attachment set only {@code id} and {@code
 * expiresAt}; of an attachment only name and data; of a language not its offers; of users, groups,
 * keys, passwords, devices and policies no moments; of a key not its owner nor its sealed secret; a
 * policy's text only from {@code getPolicyVersion}. Such components may have any value. A refusal
 * is known by its type; of {@link Refusal.AccessDenied} also {@code action} and {@code reason}.
 *
 * <p>It counts as AWS does: {@link #CASES_PER_HOUR}, {@link #SETS_PER_HOUR} and {@link
 * #READS_PER_MINUTE}; but calls per second are not limited, since the clock stands still. The clock
 * starts on one of the first 28 days of a month, and a client that signs requests follows it.
 */
public interface Tenants {
  int CASES_PER_HOUR = 10;
  int SETS_PER_HOUR = 20;
  int READS_PER_MINUTE = 60;

  SupportCases cases();

  CaseAttachments attachments();

  SupportCatalog catalog();

  IdentityAdministration identities();

  RoleAdministration roles();

  TagAdministration tags();

  AccountInventory inventory();

  PolicyAdministration policies();

  Sessions sessions();

  /** Whoever holds the credentials, as a caller. */
  Caller holding(TemporaryCredentials credentials);

  PolicySimulation simulation();

  CredentialAdministration credentials();

  AccountSettings settings();

  MfaAdministration mfaDevices();

  AdvisorChecks advisorChecks();

  AdvisorRecommendations recommendations();

  OrganizationRecommendations organizationRecommendations();

  /** Does all that Trusted Advisor does behind its callers' backs, as it is due now. */
  void letAdvisorWork();

  /** Gives the caller's account another plan. */
  void setPlan(Caller caller, SupportPlan plan);

  /** Makes an organization of the callers' accounts. */
  void organize(Caller management, Caller... members);

  /** The root user of an account with the plan Business. */
  Caller businessRoot();

  /** A user of the same account who has no policy. */
  Caller userWithoutPolicy();

  /** A user of the same account to whom AWSSupportAccess is attached. */
  Caller supporter();

  /** The root user of another account with the plan Business. */
  Caller strangerRoot();

  /** The root user of an account with the plan Basic. */
  Caller basicRoot();

  /** A user of the account with the plan Basic who has no policy. */
  Caller basicUserWithoutPolicy();

  /** A user that a test has created, as a caller; it may have an access key from then on. */
  Caller as(User user);

  Instant now();

  /** Moves the clock, which otherwise stands still. */
  void advance(Duration time);

  /** As which refusal this one arrives, where the wire does not tell some apart. */
  default Class<? extends Refusal> carried(Class<? extends Refusal> refusal) {
    return refusal;
  }
}
