package io.caseport.rest.support;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.caseport.domain.credential.PasswordRule;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.ActionHindrance;
import io.caseport.domain.refusal.Refusal.SessionLimit;
import io.caseport.domain.refusal.Refusal.Unfit;
import io.caseport.http.WireRequest;
import io.caseport.rest.signature.SignatureRefusal;
import io.caseport.rest.support.ApiFixture.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every refusal is an error that SDKs turn into the exception of its name. */
class ErrorsTest {
  private static final Instant TIME = Instant.parse("2020-03-23T21:31:47.774Z");

  private final ApiFixture api = new ApiFixture();

  @ParameterizedTest
  @MethodSource("refusals")
  void a_refusal_is_an_error(Refusal refusal, String code, String message) {
    api.ports.refusal = Optional.of(refusal);
    assertThat(api.call("ResolveCase", "{\"caseId\":\"c\"}"))
        .isEqualTo(Answer.error(400, code, message));
  }

  static Stream<Arguments> refusals() {
    var invalid = "ValidationException";
    return Stream.of(
        arguments(
            new Refusal.InvalidCredential(),
            "UnrecognizedClientException",
            "The security token included in the request is invalid."),
        arguments(
            new Refusal.SignatureMismatch(),
            "InvalidSignatureException",
            "The request signature we calculated does not match the signature you provided. Check"
                + " your AWS Secret Access Key and signing method. Consult the service"
                + " documentation for details."),
        arguments(
            new Refusal.ExpiredCredential(),
            "ExpiredTokenException",
            "The security token included in the request is expired"),
        arguments(
            new Refusal.CredentialNotFit(Unfit.WRONG_ONE_TIME_CODE, "AssumeRole"),
            invalid,
            "AssumeRole: WRONG_ONE_TIME_CODE"),
        arguments(
            new Refusal.SessionTooLong(SessionLimit.OF_THE_ROLE, 3_600),
            invalid,
            "a session of more than 3600 seconds: OF_THE_ROLE"),
        arguments(
            new Refusal.PackedPolicyTooLarge(137),
            invalid,
            "policies and tags take 137% of the room"),
        arguments(new Refusal.InvalidAuthorizationMessage(), invalid, "not an encoded message"),
        arguments(
            new Refusal.AccessDenied(
                "arn:aws:iam::111122223333:user/jo",
                "support:ResolveCase",
                "*",
                "because no identity-based policy allows the support:ResolveCase action"),
            "AccessDeniedException",
            "User: arn:aws:iam::111122223333:user/jo is not authorized to perform:"
                + " support:ResolveCase because no identity-based policy allows the"
                + " support:ResolveCase action"),
        arguments(
            new Refusal.PlanNotEntitled("Basic"),
            "SubscriptionRequiredException",
            "Amazon Web Services Premium Support Subscription is required to use this service."),
        arguments(new Refusal.SignInFailed(), "AccessDeniedException", "Sign-in failed"),
        arguments(new Refusal.Throttled(5), "ThrottlingException", "Rate exceeded"),
        arguments(
            new Refusal.SignInThrottled(Duration.ofSeconds(1)),
            "ThrottlingException",
            "Rate exceeded"),
        arguments(
            new Refusal.DryRunSucceeded(),
            "DryRunOperationException",
            "The request would have succeeded, but the dryRun flag is set."),
        arguments(
            new Refusal.InvalidArgument("language", "xx", "Member must be one of: [en, ja]"),
            invalid,
            "1 validation error detected: Value 'xx' at 'language' failed to satisfy constraint:"
                + " Member must be one of: [en, ja]"),
        arguments(
            new Refusal.InvalidArguments(
                List.of(
                    new Refusal.InvalidArgument("a", "1", "Member must be b"),
                    new Refusal.InvalidArgument("c", "2", "Member must be d"))),
            invalid,
            "2 validation errors detected: Value '1' at 'a' failed to satisfy constraint: Member"
                + " must be b; Value '2' at 'c' failed to satisfy constraint: Member must be d"),
        arguments(new Refusal.InvalidInput("no action"), invalid, "no action"),
        arguments(
            new Refusal.InvalidPageToken(),
            invalid,
            "1 validation error detected: Value at 'nextToken' failed to satisfy constraint:"
                + " Member must be a token that this operation gave out for the same request"),
        arguments(
            new Refusal.NotInPlan(
                "severityCode", "critical", "Developer", List.of("low", "normal")),
            invalid,
            "1 validation error detected: Value 'critical' at 'severityCode' failed to satisfy"
                + " constraint: Member must satisfy enum value set: [low, normal] (the support"
                + " plan Developer has no other)"),
        arguments(new Refusal.CaseNotFound("c"), "CaseIdNotFound", "There is no case c."),
        arguments(
            new Refusal.CaseCreationLimitExceeded(10),
            "CaseCreationLimitExceeded",
            "An account can create at most 10 cases in an hour."),
        arguments(
            new Refusal.CaseNotReopenable("c", TIME, 14),
            invalid,
            "The case c was resolved at 2020-03-23T21:31:47.774Z. A reply reopens a case within 14"
                + " days; after that, open a related case with CreateCase that names it."),
        arguments(
            new Refusal.AttachmentSetNotFound("as-1"),
            "AttachmentSetIdNotFound",
            "There is no attachment set as-1."),
        arguments(
            new Refusal.AttachmentSetExpired("as-1", TIME),
            "AttachmentSetExpired",
            "The attachment set as-1 expired at 2020-03-23T21:31:47.774Z."),
        arguments(
            new Refusal.AttachmentSetSizeLimitExceeded(3, 5242880),
            "AttachmentSetSizeLimitExceeded",
            "An attachment set can have at most 3 files of at most 5242880 bytes each."),
        arguments(
            new Refusal.AttachmentLimitExceeded(20),
            "AttachmentLimitExceeded",
            "The account has had more than 20 attachment sets in an hour. Try again later."),
        arguments(
            new Refusal.AttachmentNotFound("a"),
            "AttachmentIdNotFound",
            "There is no attachment a."),
        arguments(new Refusal.UploadNotFound("u"), "UploadIdNotFound", "There is no upload u."),
        arguments(
            new Refusal.DescribeAttachmentLimitExceeded(20),
            "DescribeAttachmentLimitExceeded",
            "The account has had more than 20 attachments read in a minute. Try again later."),
        arguments(new Refusal.NoSuchEntity(Refusal.Entity.USER, "jo"), invalid, "There is no jo."),
        arguments(
            new Refusal.EntityAlreadyExists(Refusal.Entity.USER, "jo"), invalid, "jo exists."),
        arguments(
            new Refusal.DeleteConflict(Refusal.Dependents.MEMBERS), invalid, "It is still in use."),
        arguments(
            new Refusal.QuotaExceeded("AccessKeysPerUser", 2),
            invalid,
            "AccessKeysPerUser is limited to 2."),
        arguments(
            new Refusal.DuplicateTagKeys(), invalid, "Tag keys must differ in more than case."),
        arguments(
            new Refusal.MalformedPolicyDocument("What is this?", 1, 2), invalid, "What is this?"),
        arguments(
            new Refusal.PasswordPolicyViolation(
                List.of(new PasswordRule(PasswordRule.Kind.DIGIT, 0))),
            invalid,
            "It was refused: a password must have a digit."),
        arguments(
            new Refusal.WrongPassword(), invalid, "It was refused: the old password is not right."),
        arguments(
            new Refusal.InvalidUserType(),
            invalid,
            "It was refused: only IAM users can change their own password."),
        arguments(
            new Refusal.TemporarilyUnmodifiable(Refusal.Entity.LOGIN_PROFILE, "bob"),
            invalid,
            "It was refused: LOGIN_PROFILE bob is being changed."),
        arguments(
            new Refusal.AccountNotFit("111122223333", Refusal.AccountHindrance.BEING_ERASED),
            invalid,
            "It was refused: account 111122223333 is BEING_ERASED."),
        arguments(
            new Refusal.NoVirtualClock(),
            invalid,
            "It was refused: the installation is not for tests."),
        arguments(
            new Refusal.CheckNotFound("fH7LL0l7J9"),
            "InvalidParameterValueException",
            "Unknown ID: Account requires a Premium Support Plan for access to Trusted Advisor"
                + " check: fH7LL0l7J9"),
        arguments(
            new Refusal.CheckNotRefreshable("c1dfprch07"),
            "InvalidParameterValueException",
            "[UNREFRESHABLE_CHECK_ID_ERROR] Check c1dfprch07 is not refreshable."),
        arguments(
            new Refusal.RecommendationNotFound("r"),
            invalid,
            "It was refused: no recommendation r."),
        arguments(new Refusal.NotOfPriority("r"), invalid, "It was refused: not of priority: r."),
        arguments(
            new Refusal.PriorityNotEntitled("Business"),
            invalid,
            "It was refused: the plan Business does not include Trusted Advisor Priority."),
        arguments(
            new Refusal.NotManagementAccount("111122223333"),
            invalid,
            "It was refused: account 111122223333 manages no organization."),
        arguments(
            new Refusal.CaseActionNotAllowed(
                "case-1", "reply", "resolved", ActionHindrance.RESOLVED, List.of("reopen")),
            invalid,
            "It was refused: reply of case case-1, which is resolved: RESOLVED."),
        arguments(
            new Refusal.CaseClaimed(
                "case-1", "AIDA1", "jane", Instant.parse("2026-01-02T03:04:05Z")),
            invalid,
            "It was refused: case case-1 is claimed by jane."),
        arguments(
            new Refusal.ContactRequestNotFound("CR-1"),
            invalid,
            "It was refused: no contact request CR-1."),
        arguments(
            new Refusal.ContactRequestOver("CR-1", "closed"),
            invalid,
            "It was refused: contact request CR-1 is closed."),
        arguments(new Refusal.MailIsOff(), invalid, "It was refused: no mail is sent from here."),
        arguments(
            new Refusal.UnusableReport(3, "no Severity"),
            invalid,
            "It was refused: line 3: no Severity."),
        arguments(
            new Refusal.InvalidAuthenticationCode(),
            invalid,
            "It was refused: not a code of the device."),
        arguments(
            new Refusal.NoCredentialReport(false),
            invalid,
            "It was refused: there is no credential report."));
  }

  @Test
  void names_that_are_not_there_are_repeated_in_part() {
    var endless = "x".repeat(100_000);
    for (var refusal :
        List.of(
            new Refusal.CaseNotFound(endless),
            new Refusal.AttachmentSetNotFound(endless),
            new Refusal.AttachmentSetExpired(endless, TIME),
            new Refusal.AttachmentNotFound(endless))) {
      api.ports.refusal = Optional.of(refusal);
      assertThat(api.call("ResolveCase", "{\"caseId\":\"c\"}").body())
          .contains("xxx...")
          .hasSizeLessThan(400);
    }
  }

  @Test
  void every_refusal_of_the_core_is_among_them() {
    assertThat(refusals().map(row -> (Object) row.get()[0].getClass()).toList())
        .containsExactlyInAnyOrder((Object[]) Refusal.class.getPermittedSubclasses());
  }

  @Test
  void who_cannot_be_told_learns_nothing_else() {
    api.authentication =
        (request, service, presigned) -> {
          throw SignatureRefusal.unknownKey();
        };
    var refused =
        Answer.error(
            400,
            "UnrecognizedClientException",
            "The security token included in the request is invalid.");
    assertThat(api.call("ResolveCase", "{\"caseId\":\"c\"}")).isEqualTo(refused);
    assertThat(api.call("ResolveCase", "{")).isEqualTo(refused);
    assertThat(api.call("NoSuchOperation", "{}")).isEqualTo(refused);
    assertThat(api.call("DescribeTrustedAdvisorChecks", "{}")).isEqualTo(refused);
  }

  @Test
  void the_signature_is_asked_for_the_service_and_never_in_the_url() {
    api.authentication =
        (request, service, presigned) -> {
          assertThat(service).isEqualTo("support");
          assertThat(presigned).isFalse();
          return ApiFixture.ROOT;
        };
    assertThat(api.call("ResolveCase", "{\"caseId\":\"c\"}").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "POST,/,AWSSupport_20130415.NoSuch",
    "POST,/,AWSSupport_20130415.",
    "POST,/,AWSSupport_20130415.resolvecase",
    "POST,/,ResolveCase",
    "POST,/,DynamoDB_20120810.ListTables",
    "GET,/,AWSSupport_20130415.ResolveCase",
    "POST,/zz,AWSSupport_20130415.ResolveCase",
    "POST,//,AWSSupport_20130415.ResolveCase",
  })
  void what_is_no_operation_is_not_found(String method, String path, String target) {
    var headers = List.of(new WireRequest.Header("X-Amz-Target", target));
    var answer =
        api.answer(new WireRequest(method, path, headers, "{\"caseId\":\"c\"}".getBytes(UTF_8)));
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body()).startsWith("{\"__type\":\"UnknownOperationException\",");
    assertThat(api.ports.calls).isEmpty();
  }

  @Test
  void a_json_body_without_a_target_is_spoken_to_in_json() {
    var type =
        List.of(
            new WireRequest.Header("content-type", "application/x-amz-json-1.1; charset=utf-8"));
    var request = new WireRequest("POST", "/", type, "{}".getBytes(UTF_8));
    assertThat(api.protocol().speaks(request)).isTrue();
    assertThat(api.answer(request).status()).isEqualTo(404);
    assertThat(api.protocol().speaks(new WireRequest("POST", "/", List.of(), new byte[0])))
        .isFalse();
  }

  @Test
  void only_attachments_need_large_bodies() {
    assertThat(api.protocol().takesLargeBody(head("AddAttachmentsToSet"))).isTrue();
    assertThat(api.protocol().takesLargeBody(head("CreateCase"))).isFalse();
    assertThat(api.protocol().takesLargeBody(head("NoSuch"))).isFalse();
  }

  private static WireRequest head(String operation) {
    var target = new WireRequest.Header("X-Amz-Target", "AWSSupport_20130415." + operation);
    return new WireRequest("POST", "/", List.of(target), new byte[0]);
  }
}
