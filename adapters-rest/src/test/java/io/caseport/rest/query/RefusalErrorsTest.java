package io.caseport.rest.query;

import static io.caseport.rest.query.Conversation.ADMIN;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.credential.PasswordRule;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.AccountHindrance;
import io.caseport.domain.refusal.Refusal.ActionHindrance;
import io.caseport.domain.refusal.Refusal.Dependents;
import io.caseport.domain.refusal.Refusal.Entity;
import io.caseport.domain.refusal.Refusal.SessionLimit;
import io.caseport.domain.refusal.Refusal.Unfit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalErrorsTest {
  private static final String ARN = "arn:aws:iam::111122223333:user/bob";

  record Told(Refusal refusal, String error) {}

  static List<Told> refusals() {
    return List.of(
        new Told(
            new Refusal.InvalidCredential(),
            "403 InvalidClientTokenId: The security token included in the request is invalid."),
        new Told(
            new Refusal.SignatureMismatch(),
            "403 SignatureDoesNotMatch: The request signature we calculated does not match the"
                + " signature you provided. Check your AWS Secret Access Key and signing method."
                + " Consult the service documentation for details."),
        new Told(
            new Refusal.ExpiredCredential(),
            "403 ExpiredToken: The security token included in the request is expired"),
        new Told(
            new Refusal.CredentialNotFit(
                Unfit.SESSION_WHERE_A_LONG_TERM_KEY_IS_NEEDED, "GetSessionToken"),
            "403 AccessDenied: Cannot call GetSessionToken with session credentials"),
        new Told(
            new Refusal.SessionTooLong(SessionLimit.OF_A_CHAIN_OF_ROLES, 3_600),
            "400 ValidationError: The requested DurationSeconds exceeds the 1 hour session limit"
                + " for roles assumed by role chaining."),
        new Told(
            new Refusal.PackedPolicyTooLarge(137),
            "400 PackedPolicyTooLarge: Packed size of session policies and tags consumes 137% of"
                + " allotted space."),
        new Told(
            new Refusal.InvalidAuthorizationMessage(),
            "400 InvalidAuthorizationMessageException: Message is not valid: it must be an encoded"
                + " message that this server gave out."),
        new Told(
            new Refusal.AccessDenied(
                ARN,
                "iam:CreateUser",
                "arn:aws:iam::111122223333:user/eve",
                "because no identity-based policy allows the iam:CreateUser action"),
            "403 AccessDenied: User: arn:aws:iam::111122223333:user/bob is not authorized to"
                + " perform: iam:CreateUser on resource: arn:aws:iam::111122223333:user/eve because"
                + " no identity-based policy allows the iam:CreateUser action"),
        new Told(
            new Refusal.PlanNotEntitled("Basic"),
            "403 OptInRequired: The request was refused: the plan Basic does not include the API."),
        new Told(new Refusal.SignInFailed(), "403 AccessDenied: Sign-in failed"),
        new Told(new Refusal.Throttled(5), "400 Throttling: Rate exceeded"),
        new Told(
            new Refusal.SignInThrottled(Duration.ofSeconds(1)), "400 Throttling: Rate exceeded"),
        new Told(
            new Refusal.DryRunSucceeded(),
            "412 DryRunOperation: Request would have succeeded, but DryRun flag is set."),
        new Told(
            new Refusal.InvalidArgument("userName", "ü", "Member must be plain"),
            "400 ValidationError: 1 validation error detected: Value 'ü' at 'userName' failed to"
                + " satisfy constraint: Member must be plain"),
        new Told(
            new Refusal.InvalidArguments(
                List.of(
                    new Refusal.InvalidArgument("a", "1", "Member must be b"),
                    new Refusal.InvalidArgument("c", "2", "Member must be d"))),
            "400 ValidationError: 2 validation errors detected: Value '1' at 'a' failed to satisfy"
                + " constraint: Member must be b; Value '2' at 'c' failed to satisfy constraint:"
                + " Member must be d"),
        new Told(
            new Refusal.InvalidInput("ActionNames.member.1: no action"),
            "400 InvalidInput: ActionNames.member.1: no action"),
        new Told(
            new Refusal.InvalidPageToken(),
            "400 ValidationError: Invalid Marker: it must be one that this operation returned for"
                + " the same parameters."),
        new Told(
            new Refusal.NoSuchEntity(Entity.USER, "bob"),
            "404 NoSuchEntity: The user with name bob cannot be found."),
        new Told(
            new Refusal.EntityAlreadyExists(Entity.USER, "bob"),
            "409 EntityAlreadyExists: User with name bob already exists."),
        new Told(
            new Refusal.DeleteConflict(Dependents.ATTACHED_POLICIES),
            "409 DeleteConflict: Cannot delete entity, must detach all policies first."),
        new Told(
            new Refusal.QuotaExceeded("AccessKeysPerUser", 2),
            "409 LimitExceeded: Cannot exceed quota for AccessKeysPerUser: 2"),
        new Told(
            new Refusal.QuotaExceeded("UsersPerAccount", 5_000),
            "409 LimitExceeded: Cannot exceed quota for UsersPerAccount: 5000"),
        new Told(
            new Refusal.PasswordPolicyViolation(
                List.of(
                    new PasswordRule(PasswordRule.Kind.DIGIT, 0),
                    new PasswordRule(PasswordRule.Kind.LOWERCASE, 0))),
            "400 PasswordPolicyViolation: Password does not conform to the account password policy."
                + " It must have a digit; a lower-case letter."),
        new Told(new Refusal.WrongPassword(), "403 AccessDenied: The old password was incorrect."),
        new Told(
            new Refusal.InvalidUserType(),
            "400 InvalidUserType: Only IAM Users can change their own password"),
        new Told(
            new Refusal.TemporarilyUnmodifiable(Entity.LOGIN_PROFILE, "bob"),
            "409 EntityTemporarilyUnmodifiable: bob is being changed by another request. Please try"
                + " again."),
        new Told(
            new Refusal.InvalidAuthenticationCode(),
            "403 InvalidAuthenticationCode: Authentication code for device is not valid. It must be"
                + " one that the device shows now and that was not used before."),
        new Told(
            new Refusal.NoCredentialReport(false),
            "410 ReportNotPresent: There is no credential report. Make one with"
                + " GenerateCredentialReport."),
        new Told(
            new Refusal.NoCredentialReport(true),
            "410 ReportExpired: The credential report has expired. Make a new one with"
                + " GenerateCredentialReport."),
        new Told(
            new Refusal.QuotaExceeded("VersionsPerPolicy", 5),
            "409 LimitExceeded: A managed policy can have up to 5 versions. Before you create a"
                + " new version, you must delete an existing version."),
        new Told(
            new Refusal.DuplicateTagKeys(),
            "400 InvalidInput: Duplicate tag keys found. Please note that Tag keys are case"
                + " insensitive."),
        new Told(
            new Refusal.MalformedPolicyDocument("Syntax errors in policy.", 3, 14),
            "400 MalformedPolicyDocument: Syntax errors in policy. (line 3, column 14)"),
        new Told(
            new Refusal.CaseNotFound("case-1"),
            "404 NoSuchEntity: The request was refused: no case case-1."),
        new Told(
            new Refusal.AttachmentSetNotFound("as-1"),
            "404 NoSuchEntity: The request was refused: no attachment set as-1."),
        new Told(
            new Refusal.AttachmentNotFound("at-1"),
            "404 NoSuchEntity: The request was refused: no attachment at-1."),
        new Told(
            new Refusal.UploadNotFound("up-1"),
            "404 NoSuchEntity: The request was refused: no upload up-1."),
        new Told(
            new Refusal.CaseCreationLimitExceeded(7),
            "409 LimitExceeded: The request was refused: more than 7 cases in an hour."),
        new Told(
            new Refusal.AttachmentSetSizeLimitExceeded(3, 5),
            "409 LimitExceeded: The request was refused: more than 3 files or 5 bytes in one."),
        new Told(
            new Refusal.AttachmentLimitExceeded(7),
            "409 LimitExceeded: The request was refused: more than 7 attachment sets in an hour."),
        new Told(
            new Refusal.DescribeAttachmentLimitExceeded(7),
            "409 LimitExceeded: The request was refused: more than 7 attachments read in a"
                + " minute."),
        new Told(
            new Refusal.CaseNotReopenable("case-1", Instant.EPOCH, 14),
            "400 InvalidInput: The request was refused: resolved for more than 14 days: case-1."),
        new Told(
            new Refusal.AttachmentSetExpired("as-1", Instant.EPOCH),
            "400 InvalidInput: The request was refused: attachment set expired: as-1."),
        new Told(
            new Refusal.NotInPlan("severity", "high", "Basic", List.of("low")),
            "400 InvalidInput: The request was refused: severity high is not in the plan Basic."),
        new Told(
            new Refusal.AccountNotFit("111122223333", AccountHindrance.OPEN),
            "400 InvalidInput: The request was refused: account 111122223333 is OPEN."),
        new Told(
            new Refusal.NoVirtualClock(),
            "400 InvalidInput: The request was refused: the installation is not for tests."),
        new Told(
            new Refusal.CheckNotFound("7DAFEmoDos"),
            "404 NoSuchEntity: The request was refused: no check 7DAFEmoDos."),
        new Told(
            new Refusal.RecommendationNotFound("arn:x"),
            "404 NoSuchEntity: The request was refused: no recommendation arn:x."),
        new Told(
            new Refusal.CheckNotRefreshable("7DAFEmoDos"),
            "400 InvalidInput: The request was refused: not refreshable: 7DAFEmoDos."),
        new Told(
            new Refusal.NotOfPriority("arn:x"),
            "400 InvalidInput: The request was refused: not of priority: arn:x."),
        new Told(
            new Refusal.PriorityNotEntitled("Business"),
            "400 InvalidInput: The request was refused: the plan Business does not include Trusted"
                + " Advisor Priority."),
        new Told(
            new Refusal.NotManagementAccount("111122223333"),
            "400 InvalidInput: The request was refused: account 111122223333 manages no"
                + " organization."),
        new Told(
            new Refusal.CaseActionNotAllowed(
                "case-1", "reply", "resolved", ActionHindrance.RESOLVED, List.of("reopen")),
            "400 InvalidInput: The request was refused: reply of case case-1, which is resolved:"
                + " RESOLVED."),
        new Told(
            new Refusal.CaseClaimed(
                "case-1", "AIDA1", "jane", Instant.parse("2026-01-02T03:04:05Z")),
            "400 InvalidInput: The request was refused: case case-1 is claimed by jane."),
        new Told(
            new Refusal.ContactRequestNotFound("CR-1"),
            "404 NoSuchEntity: The request was refused: no contact request CR-1."),
        new Told(
            new Refusal.ContactRequestOver("CR-1", "closed"),
            "400 InvalidInput: The request was refused: contact request CR-1 is closed."),
        new Told(
            new Refusal.MailIsOff(),
            "400 InvalidInput: The request was refused: no mail is sent from here."),
        new Told(
            new Refusal.UnusableReport(3, "no findings"),
            "400 InvalidInput: The request was refused: line 3: no findings."));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void each_refusal_has_its_status_code_and_text(Told told) {
    var iam =
        Conversation.iam(
            ADMIN,
            List.of(
                Operation.reading(
                    "GetUser",
                    (caller, in, out) -> {
                      throw told.refusal();
                    })));

    assertThat(iam.say(FormCall.iam("GetUser")).error()).isEqualTo(told.error());
  }

  @Test
  void no_refusal_is_left_out_here() {
    Set<Class<?>> here =
        refusals().stream().map(told -> told.refusal().getClass()).collect(toSet());

    assertThat(here).isEqualTo(Stream.of(Refusal.class.getPermittedSubclasses()).collect(toSet()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "GROUP|The group with name X cannot be found.|Group with name X already exists.",
        "ACCESS_KEY|The Access Key with id X cannot be found.|Access Key with id X already exists.",
        "POLICY|Policy X does not exist or is not attachable.|A policy called X already exists."
            + " Duplicate names are not allowed.",
        "POLICY_VERSION|Policy X does not exist or is not attachable.|Policy X already exists.",
        "USER_POLICY|The user policy with name X cannot be found.|Policy X already exists.",
        "GROUP_POLICY|The group policy with name X cannot be found.|Policy X already exists.",
        "ATTACHED_POLICY|Policy X was not found.|Policy X already exists.",
        "LOGIN_PROFILE|Login Profile for User X cannot be found.|Login Profile for User X already"
            + " exists.",
        "PASSWORD_POLICY|The Password Policy with domain name X cannot be found.|Password Policy of"
            + " X already exists.",
        "ACCOUNT_ALIAS|The account alias X cannot be found.|The account alias X already exists.",
        "ENGINEER|The engineer X cannot be found.|Engineer X already exists.",
        "ENGINEER_EMAIL|The engineer X cannot be found.|Engineer X already exists.",
        "CANNED_REPLY|The canned reply X cannot be found.|The canned reply X already exists.",
        "MFA_DEVICE|VirtualMFADevice with serial number X doesn't exist.|MFADevice with serial"
            + " number X already exists.",
        "ACCOUNT|The account with id X cannot be found.|Account with name X already exists.",
        "ROOT_EMAIL|The root user with e-mail X cannot be found.|Root user with e-mail X already"
            + " exists."
      })
  void entities_are_missing_or_taken_in_iams_words(Entity entity, String none, String taken) {
    assertThat(EntityTexts.none(new Refusal.NoSuchEntity(entity, "X"))).isEqualTo(none);
    assertThat(EntityTexts.taken(new Refusal.EntityAlreadyExists(entity, "X"))).isEqualTo(taken);
  }

  @ParameterizedTest
  @EnumSource(Dependents.class)
  void what_is_in_the_way_of_a_deletion_is_told(Dependents dependents) {
    assertThat(EntityTexts.conflict(dependents))
        .containsPattern("^Cannot delete |you must delete ")
        .endsWith(".");
  }

  @Test
  void what_hangs_on_an_entity_is_told_apart() {
    assertThat(Stream.of(Dependents.values()).map(EntityTexts::conflict)).doesNotHaveDuplicates();
  }
}
