package io.caseport.cli;

import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.Dependents;
import io.caseport.domain.refusal.Refusal.Entity;
import java.util.Locale;

/** Says in words for a terminal why the core did not do what it was asked, and what would help. */
final class RefusalMessages {
  private static final String LIST_ACCOUNTS = "`caseport account list` shows the accounts";
  private static final String LIST_ENGINEERS = "`caseport desk engineer list` shows the engineers";
  private static final String LATER = "wait a little, then try again";

  private RefusalMessages() {}

  static Problem of(Refusal refusal) {
    return switch (refusal) {
      case Refusal.InvalidCredential _ ->
          Problem.of(
              "the access key is unknown or inactive",
              "use an active access key; `caseport account create` prints one");
      case Refusal.SignatureMismatch _ ->
          Problem.of(
              "the request is not signed with the secret of its access key",
              "check that access key ID and secret belong together");
      case Refusal.ExpiredCredential _ ->
          Problem.of("the session is over", "ask for new temporary credentials");
      case Refusal.CredentialNotFit unfit ->
          Problem.of(
              "these credentials cannot be used for " + unfit.operation + ": " + words(unfit.why),
              "use the access key of a user");
      case Refusal.SessionTooLong tooLong ->
          Problem.of(text(tooLong), "ask for at most " + tooLong.longestSeconds + " seconds");
      case Refusal.PackedPolicyTooLarge tooLarge ->
          Problem.of(text(tooLarge), "shorten the session policies, or name fewer tags");
      case Refusal.InvalidAuthorizationMessage _ ->
          Problem.of("the message was not encoded here", "copy it whole from the error");
      case Refusal.AccessDenied denied ->
          Problem.of(
              denied.principalArn + " may not " + denied.action + " on " + denied.resource,
              "ask the account's administrator for the permission: " + denied.reason);
      case Refusal.PlanNotEntitled plan ->
          Problem.of(text(plan), "`caseport account set-plan ACCOUNT business` changes the plan");
      case Refusal.SignInFailed failed ->
          Problem.of(text(failed), "check account, user name and password");
      case Refusal.Throttled throttled -> Problem.of(text(throttled), LATER);
      case Refusal.SignInThrottled throttled -> Problem.of(text(throttled), LATER);
      case Refusal.DryRunSucceeded _ ->
          Problem.of("nothing was changed: it was a dry run", "repeat it without the dry run");
      case Refusal.InvalidArgument invalid ->
          Problem.of(
              invalid.field
                  + (invalid.value.isEmpty()
                      ? " cannot be used"
                      : " cannot be '" + invalid.value + "'"),
              invalid.constraint.replaceFirst("^Member ", "it "));
      case Refusal.InvalidArguments several ->
          Problem.of(text(several), "correct each of them, see --help");
      case Refusal.InvalidPageToken _ ->
          Problem.of("the list cannot be continued from there", "read the list from its start");
      case Refusal.CaseNotFound none ->
          Problem.of("there is no case " + none.caseId, "check the case ID and the account");
      case Refusal.CaseCreationLimitExceeded limit ->
          Problem.of("more than " + limit.casesPerHour + " cases were opened in an hour", LATER);
      case Refusal.CaseNotReopenable old ->
          Problem.of(
              "the case " + old.caseId + " was resolved more than " + old.days + " days ago",
              "open a new case that names it");
      case Refusal.CaseActionNotAllowed refused ->
          Problem.of(
              "the case " + refused.caseId + " is " + refused.status + ": no " + refused.action,
              "allowed are: " + String.join(", ", refused.allowed));
      case Refusal.CaseClaimed claimed ->
          Problem.of(
              "the case "
                  + claimed.caseId
                  + " has been claimed by "
                  + claimed.engineer
                  + " at "
                  + claimed.since,
              "ask them, or `caseport desk claim " + claimed.caseId + " --take-over`");
      case Refusal.AttachmentSetNotFound none ->
          Problem.of(
              "there is no attachment set " + none.attachmentSetId, "add the files to a new set");
      case Refusal.AttachmentSetExpired old ->
          Problem.of(
              "the attachment set " + old.attachmentSetId + " expired at " + old.expiredAt,
              "add the files to a new set");
      case Refusal.AttachmentSetSizeLimitExceeded limit ->
          Problem.of(
              "too many or too large files",
              "at most " + limit.files + " files of " + limit.bytesPerFile + " bytes each");
      case Refusal.AttachmentLimitExceeded limit -> Problem.of(text(limit), LATER);
      case Refusal.AttachmentNotFound none ->
          Problem.of("there is no attachment " + none.attachmentId, "check the attachment ID");
      case Refusal.UploadNotFound none ->
          Problem.of("there is no upload " + none.uploadId, "check the upload ID");
      case Refusal.DescribeAttachmentLimitExceeded limit -> Problem.of(text(limit), LATER);
      case Refusal.NoSuchEntity none ->
          Problem.of(
              "there is no " + words(none.entity) + " " + none.name, whereItWouldBe(none.entity));
      case Refusal.EntityAlreadyExists taken ->
          Problem.of(
              "the " + words(taken.entity) + " " + taken.name + " is taken",
              switch (taken.entity) {
                case ROOT_EMAIL -> "give another --email; " + LIST_ACCOUNTS;
                case ENGINEER_EMAIL -> "give another --email; " + LIST_ENGINEERS;
                default -> "choose another name";
              });
      case Refusal.DeleteConflict conflict when conflict.dependents == Dependents.DEFAULT_VERSION ->
          Problem.of(
              "it is the version that counts",
              "`caseport policy set-default POLICY ID` lets another count before");
      case Refusal.DeleteConflict conflict ->
          Problem.of(
              "it cannot be deleted while it has " + words(conflict.dependents),
              "remove them first");
      case Refusal.DuplicateTagKeys _ ->
          Problem.of("two tags have keys that differ at most in case", "give each key once");
      case Refusal.QuotaExceeded quota ->
          Problem.of(
              "the quota " + quota.quota + " of " + quota.limit + " is used up",
              "delete one that is not needed any more");
      case Refusal.PasswordPolicyViolation weak ->
          Problem.of(
              "the password does not meet the account's policy", "it must have " + weak.inWords());
      case Refusal.WrongPassword _ ->
          Problem.of("the old password is not right", "an administrator can set a new one");
      case Refusal.InvalidUserType _ ->
          Problem.of("only IAM users can change their own password", "sign as an IAM user");
      case Refusal.TemporarilyUnmodifiable busy ->
          Problem.of(busy.name + " is being changed by somebody else", "try again");
      case Refusal.InvalidAuthenticationCode _ ->
          Problem.of(
              "that is not a code of the device",
              "give one that it shows now and that was not used before");
      case Refusal.NoCredentialReport none ->
          Problem.of(text(none), "generate a new credential report");
      case Refusal.AccountNotFit unfit -> problem(unfit);
      case Refusal.NoVirtualClock _ ->
          Problem.of(
              "the data goes by the machine's clock, which is not moved",
              "`caseport serve --test-clock` on an empty place begins one whose time can be moved");
      case Refusal.MalformedPolicyDocument malformed ->
          Problem.of(
              "the policy document cannot be read",
              "line " + malformed.line + ", column " + malformed.column + ": " + malformed.problem);
      case Refusal.InvalidInput invalid ->
          Problem.of("the input cannot be worked with", invalid.problem);
      case Refusal.CheckNotFound none ->
          Problem.of(
              "there is no check " + none.checkId + ", or the plan does not show it",
              "`caseport advisor list` shows the checks");
      case Refusal.CheckNotRefreshable check ->
          Problem.of(
              "the check " + check.checkId + " cannot be refreshed",
              "`caseport advisor show " + check.checkId + "` says where its results come from");
      case Refusal.RecommendationNotFound none ->
          Problem.of(
              "there is no recommendation " + none.arn, "`caseport advisor list` shows the checks");
      case Refusal.NotOfPriority standard ->
          Problem.of(
              "the recommendation " + standard.arn + " is not of priority",
              "only recommendations of priority have a lifecycle");
      case Refusal.PriorityNotEntitled plan ->
          Problem.of(text(plan), "`caseport account set-plan ACCOUNT enterprise` changes the plan");
      case Refusal.NotManagementAccount account ->
          Problem.of(
              "the account " + account.accountId + " manages no organization",
              "`caseport organization create " + account.accountId + "` makes one that it manages");
      case Refusal.ContactRequestNotFound none ->
          Problem.of(
              "there is no contact request " + none.contactId,
              "`caseport contact list` shows the contact requests");
      case Refusal.ContactRequestOver over ->
          Problem.of(
              "the contact request " + over.contactId + " is " + over.status,
              "`caseport contact show " + over.contactId + "` shows what became of it");
      case Refusal.MailIsOff _ ->
          Problem.of(
              "no mail is sent from here",
              "set CASEPORT_SMTP_URL, CASEPORT_MAIL_FROM and CASEPORT_BASE_URL as for the server");
      case Refusal.UnusableReport report ->
          Problem.of(
              "the report cannot be used: line " + report.line + ": " + report.problem,
              "correct it, or make it anew; nothing of it was taken");
      case Refusal.NotInPlan plan ->
          Problem.of(
              plan.field + " '" + plan.value + "' is not in the plan " + plan.plan,
              "allowed are: " + String.join(", ", plan.allowed));
    };
  }

  private static Problem problem(Refusal.AccountNotFit unfit) {
    return switch (unfit.why) {
      case OPEN ->
          Problem.of(
              "the account " + unfit.accountId + " is open",
              "`caseport account close " + unfit.accountId + "` closes it first");
      case BEING_ERASED ->
          Problem.of(
              "the account " + unfit.accountId + " is being erased, and some of it may be gone",
              "`caseport account erase " + unfit.accountId + "` erases the rest");
      case CLOSED ->
          Problem.of(
              "the account " + unfit.accountId + " is closed",
              "`caseport account reopen " + unfit.accountId + "` opens it again");
      case IN_AN_ORGANIZATION ->
          Problem.of(
              "the account " + unfit.accountId + " is in another organization",
              "`caseport organization leave " + unfit.accountId + "` lets it out of that");
      case IN_NO_ORGANIZATION ->
          Problem.of(
              "the account " + unfit.accountId + " has no organization",
              "`caseport organization create " + unfit.accountId + "` makes one that it manages");
      case PROVIDERS_OWN ->
          Problem.of(
              "the account " + unfit.accountId + " is the desk's own, where engineers are users",
              LIST_ACCOUNTS + " of customers, who can be given this");
      case MANAGING_OTHERS ->
          Problem.of(
              "the account " + unfit.accountId + " manages an organization with other members",
              "`caseport organization leave MEMBER` lets each of them out first");
    };
  }

  private static String whereItWouldBe(Entity entity) {
    return switch (entity) {
      case ACCOUNT, ROOT_EMAIL -> LIST_ACCOUNTS;
      case ENGINEER, ENGINEER_EMAIL -> LIST_ENGINEERS;
      case USER -> "`caseport user list` shows the users";
      case GROUP -> "`caseport group list` shows the groups";
      case PASSWORD_POLICY, ACCOUNT_ALIAS -> "the account has none until one is set";
      case LOGIN_PROFILE -> "`caseport user password set USER` gives a user a password";
      case MFA_DEVICE -> "`caseport user mfa list USER` shows the devices of a user";
      case WEBHOOK -> "`caseport events webhook list` shows the webhooks of an account";
      case ROLE -> "`caseport role list` shows the roles";
      case ACCESS_KEY -> "`caseport access-key list --user USER` shows the access keys of a user";
      case CANNED_REPLY -> "`caseport desk canned list` shows the canned replies";
      case POLICY -> "`caseport policy list` shows the policies";
      case POLICY_VERSION -> "`caseport policy versions POLICY` shows the versions";
      case USER_POLICY -> "`caseport user show USER` shows the policies of the user";
      case GROUP_POLICY -> "`caseport group show GROUP` shows the policies of the group";
      case ROLE_POLICY -> "`caseport role show ROLE` shows the policies of the role";
      case ATTACHED_POLICY ->
          "`caseport user show USER`, `caseport group show GROUP` and `caseport role show ROLE`"
              + " list the policies";
    };
  }

  private static String text(Refusal refusal) {
    return String.valueOf(refusal.getMessage());
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
