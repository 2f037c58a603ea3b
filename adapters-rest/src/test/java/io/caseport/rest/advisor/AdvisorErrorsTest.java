package io.caseport.rest.advisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.ActionHindrance;
import io.caseport.rest.advisor.AdvisorFixture.Answer;
import io.caseport.rest.signature.SignatureRefusal;
import io.caseport.rest.signature.SignatureRefusal.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every refusal is an error that SDKs turn into the exception of its name. */
class AdvisorErrorsTest {
  private static final String INVALID = "ValidationException";
  private static final String DENIED = "AccessDeniedException";

  private final AdvisorFixture api = new AdvisorFixture();

  @ParameterizedTest
  @MethodSource("refusals")
  void a_refusal_is_an_error(Refusal refusal, int status, String code, String message) {
    api.ports.refusal = Optional.of(refusal);
    assertThat(api.get("/v1/checks")).isEqualTo(Answer.error(status, code, message));
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        arguments(
            new Refusal.InvalidCredential(),
            403,
            "UnrecognizedClientException",
            "The security token included in the request is invalid."),
        arguments(
            new Refusal.SignatureMismatch(),
            403,
            "InvalidSignatureException",
            "The request signature we calculated does not match the signature you provided. Check"
                + " your AWS Secret Access Key and signing method. Consult the service"
                + " documentation for details."),
        arguments(
            new Refusal.ExpiredCredential(),
            403,
            "ExpiredTokenException",
            "The security token included in the request is expired"),
        arguments(
            new Refusal.AccessDenied(
                "arn:aws:iam::111122223333:user/jo",
                "trustedadvisor:ListChecks",
                "*",
                "because no identity-based policy allows the trustedadvisor:ListChecks action"),
            403,
            DENIED,
            "User: arn:aws:iam::111122223333:user/jo is not authorized to perform:"
                + " trustedadvisor:ListChecks because no identity-based policy allows the"
                + " trustedadvisor:ListChecks action"),
        arguments(
            new Refusal.PlanNotEntitled("Developer"),
            403,
            DENIED,
            "Access denied due to support level"),
        arguments(
            new Refusal.PriorityNotEntitled("Business"),
            403,
            DENIED,
            "Access denied: the support plan of the account does not include Trusted Advisor"
                + " Priority"),
        arguments(
            new Refusal.NotManagementAccount("111122223333"),
            403,
            DENIED,
            "Access denied: 111122223333 is not the management account of an organization"),
        arguments(new Refusal.SignInFailed(), 403, DENIED, "Sign-in failed"),
        arguments(new Refusal.Throttled(100), 429, "ThrottlingException", "Rate exceeded"),
        arguments(
            new Refusal.SignInThrottled(Duration.ofSeconds(1)),
            429,
            "ThrottlingException",
            "Rate exceeded"),
        arguments(
            new Refusal.RecommendationNotFound("arn:x"),
            404,
            "ResourceNotFoundException",
            "There is no recommendation arn:x."),
        arguments(
            new Refusal.CheckNotFound("7DAFEmoDos"),
            404,
            "ResourceNotFoundException",
            "There is no check 7DAFEmoDos."),
        arguments(
            new Refusal.NotOfPriority("arn:x"),
            409,
            "ConflictException",
            "The recommendation arn:x is not one of Trusted Advisor Priority, and has no"
                + " lifecycle."),
        arguments(
            new Refusal.ContactRequestNotFound("CR-1"),
            404,
            "ResourceNotFoundException",
            "There is no contact request CR-1."),
        arguments(
            new Refusal.ContactRequestOver("CR-1", "closed"),
            409,
            "ConflictException",
            "The contact request CR-1 is closed."),
        arguments(
            new Refusal.MailIsOff(), 409, "ConflictException", "No mail is sent from this server."),
        arguments(
            new Refusal.UnusableReport(7, "no Severity"),
            400,
            INVALID,
            "Line 7 of the report: no Severity"),
        arguments(
            new Refusal.InvalidPageToken(),
            400,
            INVALID,
            "1 validation error detected: Value at 'nextToken' failed to satisfy constraint:"
                + " Member must be a token that this operation gave out for the same request"),
        arguments(
            new Refusal.InvalidArgument("language", "xx", "Member must be one of: [en, ja]"),
            400,
            INVALID,
            "1 validation error detected: Value 'xx' at 'language' failed to satisfy constraint:"
                + " Member must be one of: [en, ja]"),
        arguments(
            new Refusal.InvalidArguments(
                List.of(new Refusal.InvalidArgument("a", "1", "Member must be b"))),
            400,
            INVALID,
            "1 validation error detected: Value '1' at 'a' failed to satisfy constraint: Member"
                + " must be b"),
        arguments(new Refusal.InvalidInput("no action"), 400, INVALID, "no action"),
        arguments(
            new Refusal.NotInPlan("a", "b", "Basic", List.of("c")),
            400,
            INVALID,
            "1 validation error detected: Value 'b' at 'a' failed to satisfy constraint: Member"
                + " must satisfy enum value set: [c] (the support plan Basic has no other)"),
        arguments(
            new Refusal.CaseNotFound("x"), 404, "ResourceNotFoundException", "There is no case x."),
        arguments(
            new Refusal.AttachmentSetNotFound("x"),
            404,
            "ResourceNotFoundException",
            "There is no attachment set x."),
        arguments(
            new Refusal.AttachmentNotFound("x"),
            404,
            "ResourceNotFoundException",
            "There is no attachment x."),
        arguments(
            new Refusal.NoSuchEntity(Refusal.Entity.CANNED_REPLY, "x"),
            404,
            "ResourceNotFoundException",
            "There is no x."));
  }

  @ParameterizedTest
  @MethodSource("conflicts")
  void what_cannot_be_done_as_things_stand_is_told_with_how_they_stand(
      Refusal refusal, String body) {
    api.ports.refusal = Optional.of(refusal);
    var answer = api.get("/v1/checks");
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.headers()).containsEntry("x-amzn-ErrorType", "ConflictException");
    assertThat(answer.body()).isEqualTo(body);
  }

  static Stream<Arguments> conflicts() {
    return Stream.of(
        arguments(
            new Refusal.CaseActionNotAllowed(
                "case-1", "reply", "resolved", ActionHindrance.RESOLVED, List.of("reopen")),
            """
            {"message":"The case case-1 is resolved, which does not allow reply. Allowed are:\
             reopen.","reason":"status","caseId":"case-1","status":"resolved","action":"reply",\
            "allowedActions":["reopen"]}\
            """),
        arguments(
            new Refusal.CaseClaimed("case-1", "AIDA1", "jane", Instant.EPOCH),
            """
            {"message":"The case case-1 was claimed by jane at 1970-01-01T00:00:00.000Z.",\
            "reason":"claimed","caseId":"case-1","engineerId":"AIDA1","engineerName":"jane",\
            "claimedAt":"1970-01-01T00:00:00.000Z"}\
            """),
        arguments(
            new Refusal.EntityAlreadyExists(Refusal.Entity.CANNED_REPLY, "x"),
            """
            {"message":"x exists.","reason":"exists"}\
            """));
  }

  @ParameterizedTest
  @MethodSource("others")
  void what_no_operation_refuses_would_be_an_error_all_the_same(Refusal refusal) {
    api.ports.refusal = Optional.of(refusal);
    var answer = api.get("/v1/checks");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.headers()).containsEntry("x-amzn-ErrorType", INVALID);
    assertThat(answer.body()).startsWith("{\"message\":\"").hasSizeGreaterThan(20);
  }

  static Stream<Refusal> others() {
    var now = Instant.EPOCH;
    return Stream.of(
        new Refusal.DryRunSucceeded(),
        new Refusal.CheckNotRefreshable("x"),
        new Refusal.CaseCreationLimitExceeded(10),
        new Refusal.CaseNotReopenable("x", now, 14),
        new Refusal.AttachmentSetExpired("x", now),
        new Refusal.AttachmentSetSizeLimitExceeded(3, 5),
        new Refusal.AttachmentLimitExceeded(20),
        new Refusal.UploadNotFound("x"),
        new Refusal.DescribeAttachmentLimitExceeded(20),
        new Refusal.DeleteConflict(Refusal.Dependents.MEMBERS),
        new Refusal.DuplicateTagKeys(),
        new Refusal.QuotaExceeded("x", 1),
        new Refusal.MalformedPolicyDocument("no policy", 1, 2),
        new Refusal.CredentialNotFit(Refusal.Unfit.WRONG_ONE_TIME_CODE, "x"),
        new Refusal.SessionTooLong(Refusal.SessionLimit.OF_THE_ROLE, 1),
        new Refusal.PackedPolicyTooLarge(101),
        new Refusal.InvalidAuthorizationMessage(),
        new Refusal.PasswordPolicyViolation(List.of()),
        new Refusal.WrongPassword(),
        new Refusal.InvalidUserType(),
        new Refusal.TemporarilyUnmodifiable(Refusal.Entity.USER, "x"),
        new Refusal.InvalidAuthenticationCode(),
        new Refusal.NoCredentialReport(true),
        new Refusal.AccountNotFit("x", Refusal.AccountHindrance.OPEN),
        new Refusal.NoVirtualClock());
  }

  @Test
  void every_refusal_of_the_core_is_among_them() {
    var tried = new HashSet<Class<?>>();
    refusals().forEach(row -> tried.add(row.get()[0].getClass()));
    conflicts().forEach(row -> tried.add(row.get()[0].getClass()));
    others().forEach(refusal -> tried.add(refusal.getClass()));
    assertThat(tried).containsExactlyInAnyOrder(Refusal.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @CsvSource({
    "MISSING_TOKEN, 403, MissingAuthenticationTokenException",
    "INCOMPLETE, 403, IncompleteSignatureException",
    "INVALID_SIGNATURE, 403, InvalidSignatureException",
    "INVALID_TOKEN, 403, UnrecognizedClientException",
    "MALFORMED_REQUEST, 400, MalformedHttpRequestException",
  })
  void a_signature_is_refused_by_the_codes_of_json(Reason reason, int status, String code) {
    api.authentication =
        (request, service, presigned) -> {
          throw new SignatureRefusal(reason, "why");
        };
    assertThat(api.get("/v1/checks")).isEqualTo(Answer.error(status, code, "why"));
  }

  @Test
  void names_that_are_not_there_are_repeated_in_part() {
    var endless = "x".repeat(100_000);
    for (var refusal :
        List.of(
            new Refusal.RecommendationNotFound(endless),
            new Refusal.CheckNotFound(endless),
            new Refusal.NotOfPriority(endless))) {
      api.ports.refusal = Optional.of(refusal);
      assertThat(api.get("/v1/checks").body()).contains("xxx...").hasSizeLessThan(400);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "500, InternalServerError, 500, InternalServerException",
    "503, ServiceUnavailable, 503, ServiceUnavailable",
    "400, ThrottlingException, 429, ThrottlingException",
    "413, RequestEntityTooLargeException, 413, RequestEntityTooLargeException",
  })
  void what_the_server_refuses_has_the_names_of_the_model(
      int given, String code, int status, String name) {
    assertThat(Answer.from(api.protocol.error(given, code, "why", UUID.randomUUID())))
        .isEqualTo(Answer.error(status, name, "why"));
  }
}
