package io.caseport.domain.refusal;

import io.caseport.domain.credential.PasswordRule;
import io.caseport.domain.policy.wording.Language;
import io.caseport.domain.policy.wording.Phrase;
import io.caseport.domain.policy.wording.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why the core does not do what it was asked. Refusals are expected answers, so they carry data for
 * the adapter's own wording and no stack trace. Adapters turn them into their protocol in a {@code
 * switch} without {@code default}: a new refusal does not compile until each answers it.
 */
public abstract sealed class Refusal extends RuntimeException {

  private Refusal(String what) {
    super(what, null, false, false);
  }

  /** Refusals of who asks, whatever is asked for. */
  public sealed interface OfTheCaller {}

  /** The access key is unknown, inactive or deleted, or its session token does not fit. */
  public static final class InvalidCredential extends Refusal implements OfTheCaller {
    public InvalidCredential() {
      super("invalid credential");
    }
  }

  /** The key is known, but the request was not signed with its secret. */
  public static final class SignatureMismatch extends Refusal implements OfTheCaller {
    public SignatureMismatch() {
      super("signature mismatch");
    }
  }

  /** The session is over; its credentials were good until then. */
  public static final class ExpiredCredential extends Refusal implements OfTheCaller {
    public ExpiredCredential() {
      super("expired credential");
    }
  }

  /** Credentials of this kind never do that, whatever the policies say. */
  public static final class CredentialNotFit extends Refusal implements OfTheCaller {
    public final Unfit why;
    public final String operation;

    public CredentialNotFit(Unfit why, String operation) {
      super(operation + ": " + why);
      this.why = why;
      this.operation = operation;
    }
  }

  /** A session that is to last longer than sessions of its kind may. */
  public static final class SessionTooLong extends Refusal {
    public final SessionLimit limit;
    public final int longestSeconds;

    public SessionTooLong(SessionLimit limit, int longestSeconds) {
      super("a session of more than " + longestSeconds + " seconds: " + limit);
      this.limit = limit;
      this.longestSeconds = longestSeconds;
    }
  }

  /** The policies and tags of a session take more room than a token has for them. */
  public static final class PackedPolicyTooLarge extends Refusal {
    public final int percent;

    public PackedPolicyTooLarge(int percent) {
      super("policies and tags take " + percent + "% of the room");
      this.percent = percent;
    }
  }

  /** A message about a refusal that this installation has not encoded. */
  public static final class InvalidAuthorizationMessage extends Refusal {
    public InvalidAuthorizationMessage() {
      super("not an encoded message");
    }
  }

  /** No policy allows the action, or one denies it; {@code reason} is AWS's wording of which. */
  public static final class AccessDenied extends Refusal implements OfTheCaller {
    public final String principalArn;
    public final String action;
    public final String resource;
    public final String reason;

    public AccessDenied(String principalArn, String action, String resource, String reason) {
      super(principalArn + " may not " + action + " on " + resource + " " + reason);
      this.principalArn = principalArn;
      this.action = action;
      this.resource = resource;
      this.reason = reason;
    }
  }

  /** The account's plan has no access to the Support API. */
  public static final class PlanNotEntitled extends Refusal implements OfTheCaller {
    public PlanNotEntitled(String plan) {
      super("the plan " + plan + " does not include the API");
    }
  }

  /** Too many calls in too short a time, or too much work for the server just now. */
  public static final class Throttled extends Refusal implements OfTheCaller {
    public Throttled(int callsPerSecond) {
      super("more than " + callsPerSecond + " calls per second");
    }

    public Throttled(String why) {
      super(why);
    }
  }

  /** Nobody was signed in. It is not told why, since that would help who guesses. */
  public static final class SignInFailed extends Refusal implements OfTheCaller {
    public SignInFailed() {
      super("sign-in failed");
    }
  }

  /** Too many tries to sign in; nothing was compared. */
  public static final class SignInThrottled extends Refusal implements OfTheCaller {
    public final Duration retryAfter;

    public SignInThrottled(Duration retryAfter) {
      super("too many tries to sign in");
      this.retryAfter = retryAfter;
    }
  }

  /** The call was a rehearsal, and would have succeeded. */
  public static final class DryRunSucceeded extends Refusal {
    public DryRunSucceeded() {
      super("dry run");
    }
  }

  /** A value has the right shape and no meaning here; {@code constraint} says what is allowed. */
  public static final class InvalidArgument extends Refusal {
    public final String field;
    public final String value;
    public final String constraint;

    public InvalidArgument(String field, String value, String constraint) {
      super(field + ": " + constraint);
      this.field = field;
      this.value = value;
      this.constraint = constraint;
    }
  }

  /** Several values have no meaning here, each for itself. */
  public static final class InvalidArguments extends Refusal {
    public final List<InvalidArgument> each;

    public InvalidArguments(List<InvalidArgument> each) {
      super(each.stream().map(Refusal::getMessage).collect(Collectors.joining("; ")));
      this.each = List.copyOf(each);
    }
  }

  /** What was given cannot be worked with; {@code problem} says where, why and what is allowed. */
  public static final class InvalidInput extends Refusal {
    public final String problem;

    public InvalidInput(String problem) {
      super(problem);
      this.problem = problem;
    }
  }

  /** A page token that this server did not give out for this account, operation and filter. */
  public static final class InvalidPageToken extends Refusal {
    public InvalidPageToken() {
      super("invalid page token");
    }
  }

  /** The account has no such case, or its 24 months are over. */
  public static final class CaseNotFound extends Refusal {
    public final String caseId;

    public CaseNotFound(String caseId) {
      super("no case " + caseId);
      this.caseId = caseId;
    }
  }

  /** More cases in an hour than an account may open. */
  public static final class CaseCreationLimitExceeded extends Refusal {
    public final int casesPerHour;

    public CaseCreationLimitExceeded(int casesPerHour) {
      super("more than " + casesPerHour + " cases in an hour");
      this.casesPerHour = casesPerHour;
    }
  }

  /** The case has been resolved for too long to be taken up again. */
  public static final class CaseNotReopenable extends Refusal {
    public final String caseId;
    public final Instant resolvedAt;
    public final int days;

    public CaseNotReopenable(String caseId, Instant resolvedAt, int days) {
      super("resolved for more than " + days + " days: " + caseId);
      this.caseId = caseId;
      this.resolvedAt = resolvedAt;
      this.days = days;
    }
  }

  /**
   * What cannot be done with a case as it stands; {@code allowed} lists what can be done by the
   * same side. Actions and statuses are told by their codes.
   */
  public static final class CaseActionNotAllowed extends Refusal {
    public final String caseId;
    public final String action;
    public final String status;
    public final ActionHindrance why;
    public final List<String> allowed;

    public CaseActionNotAllowed(
        String caseId, String action, String status, ActionHindrance why, List<String> allowed) {
      super(action + " of case " + caseId + ", which is " + status + ": " + why);
      this.caseId = caseId;
      this.action = action;
      this.status = status;
      this.why = why;
      this.allowed = List.copyOf(allowed);
    }
  }

  /** Another engineer has the case already. */
  public static final class CaseClaimed extends Refusal {
    public final String caseId;
    public final String engineerId;
    public final String engineer;
    public final Instant since;

    public CaseClaimed(String caseId, String engineerId, String engineer, Instant since) {
      super("case " + caseId + " is claimed by " + engineer);
      this.caseId = caseId;
      this.engineerId = engineerId;
      this.engineer = engineer;
      this.since = since;
    }
  }

  public static final class AttachmentSetNotFound extends Refusal {
    public final String attachmentSetId;

    public AttachmentSetNotFound(String attachmentSetId) {
      super("no attachment set " + attachmentSetId);
      this.attachmentSetId = attachmentSetId;
    }
  }

  public static final class AttachmentSetExpired extends Refusal {
    public final String attachmentSetId;
    public final Instant expiredAt;

    public AttachmentSetExpired(String attachmentSetId, Instant expiredAt) {
      super("attachment set expired: " + attachmentSetId);
      this.attachmentSetId = attachmentSetId;
      this.expiredAt = expiredAt;
    }
  }

  /** Too many files in one set, or one that is too large. */
  public static final class AttachmentSetSizeLimitExceeded extends Refusal {
    public final int files;
    public final long bytesPerFile;

    public AttachmentSetSizeLimitExceeded(int files, long bytesPerFile) {
      super("more than " + files + " files or " + bytesPerFile + " bytes in one");
      this.files = files;
      this.bytesPerFile = bytesPerFile;
    }
  }

  /** More attachment sets in a short time than an account may create. */
  public static final class AttachmentLimitExceeded extends Refusal {
    public AttachmentLimitExceeded(int setsPerHour) {
      super("more than " + setsPerHour + " attachment sets in an hour");
    }
  }

  public static final class AttachmentNotFound extends Refusal {
    public final String attachmentId;

    public AttachmentNotFound(String attachmentId) {
      super("no attachment " + attachmentId);
      this.attachmentId = attachmentId;
    }
  }

  /** A large upload that is named in place of files, and that the account does not have. */
  public static final class UploadNotFound extends Refusal {
    public final String uploadId;

    public UploadNotFound(String uploadId) {
      super("no upload " + uploadId);
      this.uploadId = uploadId;
    }
  }

  /** More attachments read in a short time than an account may. */
  public static final class DescribeAttachmentLimitExceeded extends Refusal {
    public DescribeAttachmentLimitExceeded(int readsPerMinute) {
      super("more than " + readsPerMinute + " attachments read in a minute");
    }
  }

  /** An account, user, group, key or policy that is not there. */
  public static final class NoSuchEntity extends Refusal {
    public final Entity entity;
    public final String name;

    public NoSuchEntity(Entity entity, String name) {
      super("no " + entity + " " + name);
      this.entity = entity;
      this.name = name;
    }
  }

  public static final class EntityAlreadyExists extends Refusal {
    public final Entity entity;
    public final String name;

    public EntityAlreadyExists(Entity entity, String name) {
      super(entity + " " + name + " exists");
      this.entity = entity;
      this.name = name;
    }
  }

  /** Something still hangs on what was to be deleted; {@code dependents} says what. */
  public static final class DeleteConflict extends Refusal {
    public final Dependents dependents;

    public DeleteConflict(Dependents dependents) {
      super("still has " + dependents);
      this.dependents = dependents;
    }
  }

  /** A quota of the account by AWS's name for it, such as {@code AccessKeysPerUser}. */
  public static final class QuotaExceeded extends Refusal {
    public final String quota;
    public final int limit;

    public QuotaExceeded(String quota, int limit) {
      super(quota + ": " + limit);
      this.quota = quota;
      this.limit = limit;
    }
  }

  /** Tags of one thing whose keys differ at most in case. */
  public static final class DuplicateTagKeys extends Refusal {
    public DuplicateTagKeys() {
      super("tag keys differ at most in case");
    }
  }

  /** A password without what the account demands; {@code missing} says what it must have. */
  public static final class PasswordPolicyViolation extends Refusal {
    public final List<PasswordRule> missing;

    public PasswordPolicyViolation(List<PasswordRule> missing) {
      super("a password must have " + inWords(missing));
      this.missing = List.copyOf(missing);
    }

    /** What is missing, in English. */
    public String inWords() {
      return inWords(missing);
    }

    private static String inWords(List<PasswordRule> missing) {
      return missing.stream().map(PasswordRule::inWords).collect(Collectors.joining("; "));
    }
  }

  /** The old password that was given is not the one that the user has. */
  public static final class WrongPassword extends Refusal {
    public WrongPassword() {
      super("the old password is not right");
    }
  }

  /** Something that only IAM users can do was asked by somebody else. */
  public static final class InvalidUserType extends Refusal {
    public InvalidUserType() {
      super("only IAM users can change their own password");
    }
  }

  /** Somebody else has changed it in the meantime; the same call may succeed now. */
  public static final class TemporarilyUnmodifiable extends Refusal {
    public final Entity entity;
    public final String name;

    public TemporarilyUnmodifiable(Entity entity, String name) {
      super(entity + " " + name + " is being changed");
      this.entity = entity;
      this.name = name;
    }
  }

  /** The one-time codes are not those that the device makes now, or were used before. */
  public static final class InvalidAuthenticationCode extends Refusal {
    public InvalidAuthenticationCode() {
      super("not a code of the device");
    }
  }

  /** There is no credential report, or only one that has {@code expired}. */
  public static final class NoCredentialReport extends Refusal {
    public final boolean expired;

    public NoCredentialReport(boolean expired) {
      super(expired ? "the credential report has expired" : "there is no credential report");
      this.expired = expired;
    }
  }

  /** A policy document that cannot be read, with the place (from 1) and what was expected. */
  public static final class MalformedPolicyDocument extends Refusal {
    public final int line;
    public final int column;

    /** In English, with AWS's words where AWS has some. */
    public final String problem;

    /** The same, to be said in any language. */
    public final transient Phrase phrase;

    public MalformedPolicyDocument(String problem, int line, int column) {
      this(Phrase.verbatim(problem), line, column);
    }

    public MalformedPolicyDocument(Phrase phrase, int line, int column) {
      this(Wording.of(Language.EN).say(phrase), phrase, line, column);
    }

    private MalformedPolicyDocument(String problem, Phrase phrase, int line, int column) {
      super(problem + " (line " + line + ", column " + column + ")");
      this.problem = problem;
      this.phrase = phrase;
      this.line = line;
      this.column = column;
    }
  }

  /** There is no such check, or the plan does not show it. */
  public static final class CheckNotFound extends Refusal {
    public final String checkId;

    public CheckNotFound(String checkId) {
      super("no check " + checkId);
      this.checkId = checkId;
    }
  }

  /** The check is done anew from time to time only, or never. */
  public static final class CheckNotRefreshable extends Refusal {
    public final String checkId;

    public CheckNotRefreshable(String checkId) {
      super("not refreshable: " + checkId);
      this.checkId = checkId;
    }
  }

  /** There is no such recommendation that the caller can see. */
  public static final class RecommendationNotFound extends Refusal {
    public final String arn;

    public RecommendationNotFound(String arn) {
      super("no recommendation " + arn);
      this.arn = arn;
    }
  }

  /** Only recommendations of priority have a lifecycle, and this is none. */
  public static final class NotOfPriority extends Refusal {
    public final String arn;

    public NotOfPriority(String arn) {
      super("not of priority: " + arn);
      this.arn = arn;
    }
  }

  /** The plan does not have Trusted Advisor Priority. */
  public static final class PriorityNotEntitled extends Refusal implements OfTheCaller {
    public PriorityNotEntitled(String plan) {
      super("the plan " + plan + " does not include Trusted Advisor Priority");
    }
  }

  /** Something that only the management account of an organization can do. */
  public static final class NotManagementAccount extends Refusal implements OfTheCaller {
    public final String accountId;

    public NotManagementAccount(String accountId) {
      super("account " + accountId + " manages no organization");
      this.accountId = accountId;
    }
  }

  /** A report of findings that cannot be taken: {@code problem} says why; lines count from 1. */
  public static final class UnusableReport extends Refusal {
    public final long line;
    public final String problem;

    public UnusableReport(long line, String problem) {
      super("line " + line + ": " + problem);
      this.line = line;
      this.problem = problem;
    }
  }

  /** The plan does not cover what the case asks for; {@code allowed} lists what it does. */
  public static final class NotInPlan extends Refusal {
    public final String field;
    public final String value;
    public final String plan;
    public final List<String> allowed;

    public NotInPlan(String field, String value, String plan, List<String> allowed) {
      super(field + " " + value + " is not in the plan " + plan);
      this.field = field;
      this.value = value;
      this.plan = plan;
      this.allowed = List.copyOf(allowed);
    }
  }

  /** The installation goes by the machine's clock, which nobody moves. */
  public static final class NoVirtualClock extends Refusal {
    public NoVirtualClock() {
      super("the installation is not for tests");
    }
  }

  /** There is no contact request of that reference. */
  public static final class ContactRequestNotFound extends Refusal {
    public final String contactId;

    public ContactRequestNotFound(String contactId) {
      super("no contact request " + contactId);
      this.contactId = contactId;
    }
  }

  /** The contact request is closed, or goes on as a case. */
  public static final class ContactRequestOver extends Refusal {
    public final String contactId;
    public final String status;

    public ContactRequestOver(String contactId, String status) {
      super("contact request " + contactId + " is " + status);
      this.contactId = contactId;
      this.status = status;
    }
  }

  /** It can only be done by mail, and no mail is sent. */
  public static final class MailIsOff extends Refusal {
    public MailIsOff() {
      super("no mail is sent from here");
    }
  }

  /** The account is in a state in which this cannot be done to it. */
  public static final class AccountNotFit extends Refusal {
    public final String accountId;
    public final AccountHindrance why;

    public AccountNotFit(String accountId, AccountHindrance why) {
      super("account " + accountId + " is " + why);
      this.accountId = accountId;
      this.why = why;
    }
  }

  /** What a case is that keeps something from being done with it. */
  public enum ActionHindrance {
    EXISTS,
    OPEN,
    RESOLVED,
    UNCLAIMED
  }

  /** What an account is that keeps something from being done to it. */
  public enum AccountHindrance {
    OPEN,
    CLOSED,
    BEING_ERASED,
    IN_AN_ORGANIZATION,
    IN_NO_ORGANIZATION,
    MANAGING_OTHERS,
    PROVIDERS_OWN
  }

  /** Why a credential does not fit, however good it is. */
  public enum Unfit {
    SESSION_WHERE_A_LONG_TERM_KEY_IS_NEEDED,
    ROOT_WHERE_AN_IDENTITY_IS_NEEDED,
    WRONG_ONE_TIME_CODE
  }

  /** What limits how long a session may last. */
  public enum SessionLimit {
    OF_THE_ROLE,
    OF_A_CHAIN_OF_ROLES
  }

  /** The kinds of thing that identity and account administration names. */
  public enum Entity {
    ACCOUNT,
    ROOT_EMAIL,
    USER,
    GROUP,
    ROLE,
    ACCESS_KEY,
    POLICY,
    POLICY_VERSION,
    USER_POLICY,
    GROUP_POLICY,
    ROLE_POLICY,
    ATTACHED_POLICY,
    LOGIN_PROFILE,
    PASSWORD_POLICY,
    ACCOUNT_ALIAS,
    MFA_DEVICE,
    ENGINEER,
    ENGINEER_EMAIL,
    CANNED_REPLY,
    WEBHOOK
  }

  /** What keeps an entity from being deleted. */
  public enum Dependents {
    ATTACHED_POLICIES,
    INLINE_POLICIES,
    ACCESS_KEYS,
    GROUP_MEMBERSHIPS,
    MEMBERS,
    ATTACHMENTS,
    POLICY_VERSIONS,
    DEFAULT_VERSION,
    LOGIN_PROFILE,
    MFA_DEVICES,
    MFA_USE
  }
}
