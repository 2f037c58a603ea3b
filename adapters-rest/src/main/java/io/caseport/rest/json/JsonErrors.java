package io.caseport.rest.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.caseport.domain.refusal.Refusal;
import io.caseport.http.WireAnswer;
import io.caseport.rest.signature.SignatureRefusal;
import java.util.List;
import java.util.Optional;

/** Refusals as errors of AWS JSON 1.1: what SDKs turn back into the exception of that name. */
public final class JsonErrors {
  public static final String CONTENT_TYPE = "application/x-amz-json-1.1";

  private static final String INVALID_PARAMETER_VALUE = "InvalidParameterValueException";

  private JsonErrors() {}

  public static byte[] body(String code, String message) {
    return Json.MAPPER.writeValueAsBytes(new Body(code, message));
  }

  static WireAnswer answer(int status, String code, String message) {
    return new WireAnswer(status, CONTENT_TYPE, body(code, message));
  }

  static WireAnswer of(JsonRefusal refusal) {
    return answer(refusal.status(), refusal.code(), refusal.text());
  }

  static WireAnswer of(SignatureRefusal refusal) {
    return answer(400, refusal.reason().jsonCode(), String.valueOf(refusal.getMessage()));
  }

  static WireAnswer of(Refusal refusal) {
    var error = errorFor(refusal);
    return answer(400, error.code(), error.message());
  }

  /** What the client is told the refusal is called; empty for what is none. */
  static Optional<String> codeOf(RuntimeException refused) {
    return switch (refused) {
      case JsonRefusal refusal -> Optional.of(refusal.code());
      case Refusal refusal -> Optional.of(errorFor(refusal).code());
      default -> Optional.empty();
    };
  }

  /** What the client is told in words. */
  public static String textOf(Refusal refusal) {
    return errorFor(refusal).message();
  }

  /** Which members of the input are wrong, if that is why it is refused. */
  public static List<InvalidField> fieldsOf(Refusal refusal) {
    if (refusal instanceof Refusal.InvalidArgument wrong) {
      return List.of(field(wrong));
    }
    if (refusal instanceof Refusal.InvalidArguments wrong) {
      return wrong.each.stream().map(JsonErrors::field).toList();
    }
    return refusal instanceof Refusal.NotInPlan wrong
        ? List.of(
            new InvalidField(wrong.field, "Member must satisfy enum value set: " + wrong.allowed))
        : List.of();
  }

  private static InvalidField field(Refusal.InvalidArgument wrong) {
    return new InvalidField(wrong.field, wrong.constraint);
  }

  private static Body errorFor(Refusal refusal) {
    return switch (refusal) {
      case Refusal.InvalidCredential _ -> signature(SignatureRefusal.unknownKey());
      case Refusal.SignatureMismatch _ -> signature(SignatureRefusal.mismatch());
      case Refusal.ExpiredCredential _ ->
          new Body(
              "ExpiredTokenException", "The security token included in the request is expired");
      case Refusal.AccessDenied denied ->
          new Body(
              "AccessDeniedException",
              "User: %s is not authorized to perform: %s %s"
                  .formatted(denied.principalArn, denied.action, denied.reason));
      case Refusal.PlanNotEntitled _ ->
          new Body(
              "SubscriptionRequiredException",
              "Amazon Web Services Premium Support Subscription is required to use this service.");
      case Refusal.SignInFailed _ -> new Body("AccessDeniedException", "Sign-in failed");
      case Refusal.Throttled _, Refusal.SignInThrottled _ ->
          new Body("ThrottlingException", "Rate exceeded");
      case Refusal.DryRunSucceeded _ ->
          new Body(
              "DryRunOperationException",
              "The request would have succeeded, but the dryRun flag is set.");
      case Refusal.InvalidArgument wrong -> invalid(Shape.describe(List.of(wrong)));
      case Refusal.InvalidArguments wrong -> invalid(Shape.describe(wrong.each));
      case Refusal.InvalidPageToken _ ->
          invalid(
              "1 validation error detected: Value at 'nextToken' failed to satisfy constraint:"
                  + " Member must be a token that this operation gave out for the same request");
      case Refusal.NotInPlan wrong ->
          invalid(
              Shape.describe(
                  List.of(
                      new Refusal.InvalidArgument(
                          wrong.field,
                          wrong.value,
                          "Member must satisfy enum value set: %s (the support plan %s has no other)"
                              .formatted(wrong.allowed, wrong.plan)))));
      case Refusal.CheckNotFound missing ->
          new Body(
              INVALID_PARAMETER_VALUE,
              "Unknown ID: Account requires a Premium Support Plan for access to Trusted Advisor"
                  + " check: "
                  + Excerpt.cut(missing.checkId));
      case Refusal.CheckNotRefreshable check ->
          new Body(
              INVALID_PARAMETER_VALUE,
              "[UNREFRESHABLE_CHECK_ID_ERROR] Check %s is not refreshable."
                  .formatted(Excerpt.cut(check.checkId)));
      case Refusal.CaseNotFound missing ->
          new Body("CaseIdNotFound", "There is no case %s.".formatted(Excerpt.cut(missing.caseId)));
      case Refusal.CaseCreationLimitExceeded exceeded ->
          new Body(
              "CaseCreationLimitExceeded",
              "An account can create at most %d cases in an hour."
                  .formatted(exceeded.casesPerHour));
      case Refusal.CaseNotReopenable closed ->
          invalid(
              "The case %s was resolved at %s. A reply reopens a case within %d days; after that, open a related case with CreateCase that names it."
                  .formatted(
                      Excerpt.cut(closed.caseId), WireTime.format(closed.resolvedAt), closed.days));
      case Refusal.AttachmentSetNotFound missing ->
          new Body(
              "AttachmentSetIdNotFound",
              "There is no attachment set %s.".formatted(Excerpt.cut(missing.attachmentSetId)));
      case Refusal.AttachmentSetExpired expired ->
          new Body(
              "AttachmentSetExpired",
              "The attachment set %s expired at %s."
                  .formatted(
                      Excerpt.cut(expired.attachmentSetId), WireTime.format(expired.expiredAt)));
      case Refusal.AttachmentSetSizeLimitExceeded exceeded ->
          new Body(
              "AttachmentSetSizeLimitExceeded",
              "An attachment set can have at most %d files of at most %d bytes each."
                  .formatted(exceeded.files, exceeded.bytesPerFile));
      case Refusal.AttachmentLimitExceeded exceeded ->
          new Body("AttachmentLimitExceeded", limit(exceeded));
      case Refusal.AttachmentNotFound missing ->
          new Body(
              "AttachmentIdNotFound",
              "There is no attachment %s.".formatted(Excerpt.cut(missing.attachmentId)));
      case Refusal.UploadNotFound missing ->
          new Body(
              "UploadIdNotFound",
              "There is no upload %s.".formatted(Excerpt.cut(missing.uploadId)));
      case Refusal.DescribeAttachmentLimitExceeded exceeded ->
          new Body("DescribeAttachmentLimitExceeded", limit(exceeded));
      // What only IAM refuses, should a use case of the Support API ever come upon it.
      case Refusal.InvalidInput invalid -> invalid(Excerpt.cut(invalid.problem));
      case Refusal.NoSuchEntity missing ->
          invalid("There is no %s.".formatted(Excerpt.cut(missing.name)));
      case Refusal.EntityAlreadyExists taken ->
          invalid("%s exists.".formatted(Excerpt.cut(taken.name)));
      case Refusal.DeleteConflict _ -> invalid("It is still in use.");
      case Refusal.DuplicateTagKeys _ -> invalid("Tag keys must differ in more than case.");
      case Refusal.QuotaExceeded exceeded ->
          invalid("%s is limited to %d.".formatted(exceeded.quota, exceeded.limit));
      case Refusal.MalformedPolicyDocument malformed -> invalid(malformed.problem);
      case Refusal.CredentialNotFit _,
          Refusal.SessionTooLong _,
          Refusal.PackedPolicyTooLarge _,
          Refusal.InvalidAuthorizationMessage _ ->
          invalid(String.valueOf(refusal.getMessage()));
      case Refusal.PasswordPolicyViolation _,
          Refusal.WrongPassword _,
          Refusal.InvalidUserType _,
          Refusal.TemporarilyUnmodifiable _,
          Refusal.InvalidAuthenticationCode _,
          Refusal.NoCredentialReport _,
          Refusal.AccountNotFit _,
          Refusal.NoVirtualClock _,
          Refusal.CaseActionNotAllowed _,
          Refusal.CaseClaimed _,
          Refusal.RecommendationNotFound _,
          Refusal.NotOfPriority _,
          Refusal.PriorityNotEntitled _,
          Refusal.NotManagementAccount _,
          Refusal.ContactRequestNotFound _,
          Refusal.ContactRequestOver _,
          Refusal.MailIsOff _,
          Refusal.UnusableReport _ ->
          invalid("It was refused: %s.".formatted(refusal.getMessage()));
    };
  }

  private static Body signature(SignatureRefusal refusal) {
    return new Body(refusal.reason().jsonCode(), String.valueOf(refusal.getMessage()));
  }

  private static Body invalid(String message) {
    return new Body("ValidationException", message);
  }

  private static String limit(Refusal exceeded) {
    return "The account has had %s. Try again later.".formatted(exceeded.getMessage());
  }

  private record Body(@JsonProperty("__type") String code, String message) {}
}
