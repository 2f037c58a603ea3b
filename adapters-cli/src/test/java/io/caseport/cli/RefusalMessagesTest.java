package io.caseport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.credential.PasswordRule;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.ActionHindrance;
import io.caseport.domain.refusal.Refusal.Dependents;
import io.caseport.domain.refusal.Refusal.Entity;
import io.caseport.domain.refusal.Refusal.SessionLimit;
import io.caseport.domain.refusal.Refusal.Unfit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalMessagesTest {

  static Stream<Arguments> refusals() {
    var then = Instant.parse("2026-01-02T03:04:05Z");
    return Stream.of(
        Arguments.of(new Refusal.InvalidCredential(), List.of("access key")),
        Arguments.of(new Refusal.SignatureMismatch(), List.of("signed")),
        Arguments.of(new Refusal.ExpiredCredential(), List.of("session is over")),
        Arguments.of(
            new Refusal.CredentialNotFit(Unfit.WRONG_ONE_TIME_CODE, "AssumeRole"),
            List.of("AssumeRole", "wrong one time code")),
        Arguments.of(
            new Refusal.SessionTooLong(SessionLimit.OF_THE_ROLE, 3_600), List.of("3600 seconds")),
        Arguments.of(new Refusal.PackedPolicyTooLarge(137), List.of("137%", "shorten")),
        Arguments.of(
            new Refusal.AccountNotFit("111122223333", Refusal.AccountHindrance.OPEN),
            List.of("111122223333 is open", "account close 111122223333")),
        Arguments.of(new Refusal.NoVirtualClock(), List.of("not moved", "serve --test-clock")),
        Arguments.of(new Refusal.InvalidAuthorizationMessage(), List.of("encoded", "copy it")),
        Arguments.of(
            new Refusal.AccessDenied("arn:x", "support:ResolveCase", "*", "because"),
            List.of("arn:x", "support:ResolveCase", "because")),
        Arguments.of(new Refusal.PlanNotEntitled("Basic"), List.of("Basic", "set-plan")),
        Arguments.of(new Refusal.Throttled(7), List.of("7")),
        Arguments.of(new Refusal.SignInFailed(), List.of("sign-in failed", "password")),
        Arguments.of(
            new Refusal.SignInThrottled(Duration.ofSeconds(9)), List.of("too many", "sign in")),
        Arguments.of(new Refusal.DryRunSucceeded(), List.of("dry run")),
        Arguments.of(new Refusal.InvalidArgument("f", "v", "rule"), List.of("f", "'v'", "rule")),
        Arguments.of(
            new Refusal.InvalidArguments(
                List.of(
                    new Refusal.InvalidArgument("a", "1", "Member must be b"),
                    new Refusal.InvalidArgument("c", "2", "Member must be d"))),
            List.of("a: Member must be b", "c: Member must be d")),
        Arguments.of(new Refusal.InvalidInput("no action"), List.of("no action")),
        Arguments.of(new Refusal.CheckNotFound("c1"), List.of("c1", "advisor list")),
        Arguments.of(new Refusal.CheckNotRefreshable("c1"), List.of("c1", "advisor show c1")),
        Arguments.of(new Refusal.RecommendationNotFound("arn:r"), List.of("arn:r", "advisor list")),
        Arguments.of(new Refusal.NotOfPriority("arn:r"), List.of("arn:r", "priority")),
        Arguments.of(new Refusal.PriorityNotEntitled("Basic"), List.of("Basic", "set-plan")),
        Arguments.of(
            new Refusal.NotManagementAccount("111122223333"),
            List.of("111122223333", "organization create 111122223333")),
        Arguments.of(
            new Refusal.CaseActionNotAllowed(
                "case-1", "reply", "resolved", ActionHindrance.RESOLVED, List.of("reopen")),
            List.of("case-1", "reply", "resolved", "reopen")),
        Arguments.of(
            new Refusal.CaseClaimed("case-1", "AIDA1", "jane", then),
            List.of("case-1", "jane", "2026-01-02")),
        Arguments.of(new Refusal.ContactRequestNotFound("CR-1"), List.of("CR-1", "contact list")),
        Arguments.of(
            new Refusal.ContactRequestOver("CR-1", "closed"),
            List.of("CR-1", "closed", "contact show CR-1")),
        Arguments.of(new Refusal.MailIsOff(), List.of("CASEPORT_SMTP_URL")),
        Arguments.of(new Refusal.UnusableReport(7, "no id"), List.of("line 7", "no id")),
        Arguments.of(new Refusal.InvalidPageToken(), List.of("start")),
        Arguments.of(new Refusal.CaseNotFound("case-1"), List.of("case-1")),
        Arguments.of(new Refusal.CaseCreationLimitExceeded(8), List.of("8")),
        Arguments.of(new Refusal.CaseNotReopenable("case-1", then, 14), List.of("case-1", "14")),
        Arguments.of(new Refusal.AttachmentSetNotFound("as-1"), List.of("as-1")),
        Arguments.of(new Refusal.AttachmentSetExpired("as-1", then), List.of("as-1", "2026-01-02")),
        Arguments.of(new Refusal.AttachmentSetSizeLimitExceeded(3, 5L), List.of("3", "5 bytes")),
        Arguments.of(new Refusal.AttachmentLimitExceeded(9), List.of("9")),
        Arguments.of(new Refusal.AttachmentNotFound("at-1"), List.of("at-1")),
        Arguments.of(new Refusal.UploadNotFound("up-1"), List.of("up-1")),
        Arguments.of(new Refusal.DescribeAttachmentLimitExceeded(4), List.of("4")),
        Arguments.of(
            new Refusal.NoSuchEntity(Entity.ACCESS_KEY, "AKIA1"), List.of("access key AKIA1")),
        Arguments.of(new Refusal.EntityAlreadyExists(Entity.USER, "bob"), List.of("user bob")),
        Arguments.of(
            new Refusal.DeleteConflict(Dependents.ACCESS_KEYS), List.of("access keys", "remove")),
        Arguments.of(new Refusal.QuotaExceeded("UsersPerAccount", 6), List.of("UsersPerAccount")),
        Arguments.of(new Refusal.DuplicateTagKeys(), List.of("case", "each key once")),
        Arguments.of(
            new Refusal.PasswordPolicyViolation(
                List.of(
                    new PasswordRule(PasswordRule.Kind.LENGTH, 9),
                    new PasswordRule(PasswordRule.Kind.DIGIT, 0))),
            List.of("at least 9 characters; a digit")),
        Arguments.of(new Refusal.WrongPassword(), List.of("old password")),
        Arguments.of(new Refusal.InvalidUserType(), List.of("IAM user")),
        Arguments.of(
            new Refusal.TemporarilyUnmodifiable(Entity.LOGIN_PROFILE, "bob"), List.of("bob")),
        Arguments.of(new Refusal.InvalidAuthenticationCode(), List.of("code of the device")),
        Arguments.of(new Refusal.NoCredentialReport(true), List.of("expired", "generate")),
        Arguments.of(
            new Refusal.MalformedPolicyDocument("no brace", 2, 5),
            List.of("no brace", "line 2", "column 5")),
        Arguments.of(
            new Refusal.NotInPlan("severity", "critical", "Basic", List.of("low", "normal")),
            List.of("severity 'critical'", "Basic", "low, normal")));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void a_message_names_what_matters_and_says_what_to_do(Refusal refusal, List<String> parts) {
    var problem = RefusalMessages.of(refusal);

    assertThat(problem.what() + "; " + problem.hint().orElseThrow()).contains(parts);
  }

  @ParameterizedTest
  @EnumSource
  void what_hinders_an_account_is_told_with_a_way_out(Refusal.AccountHindrance why) {
    var problem = RefusalMessages.of(new Refusal.AccountNotFit("111122223333", why));

    assertThat(problem.what()).contains("111122223333");
    assertThat(problem.hint()).hasValueSatisfying(hint -> assertThat(hint).contains("`caseport "));
  }

  @Test
  void every_kind_of_refusal_is_tried_above() {
    assertThat(refusals().map(arguments -> (Object) arguments.get()[0].getClass()))
        .containsExactlyInAnyOrder((Object[]) Refusal.class.getPermittedSubclasses());
  }
}
