package io.caseport.rest.restjson;

import io.caseport.domain.refusal.Refusal;
import io.caseport.rest.json.Excerpt;
import io.caseport.rest.json.InvalidField;
import io.caseport.rest.json.JsonErrors;
import io.caseport.rest.json.JsonRefusal;
import io.caseport.rest.json.WireTime;
import io.caseport.rest.restjson.RestError.Conflict;
import io.caseport.rest.signature.SignatureRefusal;
import io.caseport.rest.signature.SignatureRefusal.Reason;
import java.util.List;
import java.util.Optional;

/** Refusals as errors of REST-JSON, by the names that the service's model has for them. */
public final class RestErrors {
  private static final String ACCESS_DENIED = "AccessDeniedException";
  private static final String RESOURCE_NOT_FOUND = "ResourceNotFoundException";
  private static final String CONFLICT = "ConflictException";
  private static final String UNKNOWN_OPERATION = "UnknownOperationException";

  private final RestService service;

  public RestErrors(RestService service) {
    this.service = service;
  }

  static RestError notFound() {
    return new RestError(404, UNKNOWN_OPERATION, "There is no operation at this path.");
  }

  public static RestError methodNotAllowed(String allowed) {
    return new RestError(405, UNKNOWN_OPERATION, "The method must be one of: " + allowed + ".");
  }

  /** What the server refuses before or outside an operation. */
  public RestError of(int status, String code, String message) {
    return switch (code) {
      case "ThrottlingException" -> throttled(message);
      case "InternalServerError" -> new RestError(status, service.internal(), message);
      default -> error(status, code, message, List.of());
    };
  }

  public RestError of(JsonRefusal refusal) {
    return refusal.code().equals("ValidationException")
        ? invalid(refusal.text(), refusal.fields())
        : error(refusal.status(), refusal.code(), refusal.text(), refusal.fields());
  }

  public RestError of(SignatureRefusal refusal) {
    var status = refusal.reason() == Reason.MALFORMED_REQUEST ? 400 : 403;
    return error(
        status, refusal.reason().jsonCode(), String.valueOf(refusal.getMessage()), List.of());
  }

  /** What the client is told the refusal is called; empty for what is none. */
  public Optional<String> codeOf(RuntimeException refused) {
    return switch (refused) {
      case JsonRefusal refusal -> Optional.of(of(refusal).code());
      case Refusal refusal -> Optional.of(of(refusal).code());
      default -> Optional.empty();
    };
  }

  public RestError of(Refusal refusal) {
    return switch (refusal) {
      case Refusal.InvalidCredential _ -> of(SignatureRefusal.unknownKey());
      case Refusal.SignatureMismatch _ -> of(SignatureRefusal.mismatch());
      case Refusal.ExpiredCredential _ ->
          new RestError(403, "ExpiredTokenException", JsonErrors.textOf(refusal));
      case Refusal.AccessDenied _ -> denied(JsonErrors.textOf(refusal));
      case Refusal.PlanNotEntitled _ -> service.unentitled();
      case Refusal.PriorityNotEntitled _ ->
          denied(
              "Access denied: the support plan of the account does not include Trusted Advisor"
                  + " Priority");
      case Refusal.NotManagementAccount other ->
          denied(
              "Access denied: %s is not the management account of an organization"
                  .formatted(other.accountId));
      case Refusal.SignInFailed _ -> denied(JsonErrors.textOf(refusal));
      case Refusal.Throttled _, Refusal.SignInThrottled _ -> throttled(JsonErrors.textOf(refusal));
      case Refusal.RecommendationNotFound missing ->
          missing("There is no recommendation %s.".formatted(Excerpt.cut(missing.arn)));
      case Refusal.CheckNotFound missing ->
          missing("There is no check %s.".formatted(Excerpt.cut(missing.checkId)));
      case Refusal.NotOfPriority other ->
          conflict(
              "The recommendation %s is not one of Trusted Advisor Priority, and has no lifecycle."
                  .formatted(Excerpt.cut(other.arn)));
      case Refusal.ContactRequestNotFound missing ->
          missing("There is no contact request %s.".formatted(Excerpt.cut(missing.contactId)));
      case Refusal.ContactRequestOver over ->
          conflict("The contact request %s is %s.".formatted(over.contactId, over.status));
      case Refusal.MailIsOff _ -> conflict("No mail is sent from this server.");
      case Refusal.UnusableReport report ->
          invalid("Line %d of the report: %s".formatted(report.line, report.problem));
      case Refusal.InvalidArgument _, Refusal.InvalidArguments _, Refusal.NotInPlan _ ->
          invalid(JsonErrors.textOf(refusal), JsonErrors.fieldsOf(refusal));
      case Refusal.InvalidPageToken _, Refusal.InvalidInput _ ->
          invalid(JsonErrors.textOf(refusal));
      case Refusal.CaseNotFound _,
          Refusal.AttachmentSetNotFound _,
          Refusal.AttachmentNotFound _,
          Refusal.NoSuchEntity _ ->
          missing(JsonErrors.textOf(refusal));
      case Refusal.CaseActionNotAllowed refused -> conflict(refused);
      case Refusal.CaseClaimed claimed -> conflict(claimed);
      case Refusal.EntityAlreadyExists _ -> existing(JsonErrors.textOf(refusal));
      // What no operation of REST-JSON refuses, should one ever come upon it.
      case Refusal.DryRunSucceeded _,
          Refusal.CheckNotRefreshable _,
          Refusal.CaseCreationLimitExceeded _,
          Refusal.CaseNotReopenable _,
          Refusal.AttachmentSetExpired _,
          Refusal.AttachmentSetSizeLimitExceeded _,
          Refusal.AttachmentLimitExceeded _,
          Refusal.UploadNotFound _,
          Refusal.DescribeAttachmentLimitExceeded _,
          Refusal.DeleteConflict _,
          Refusal.DuplicateTagKeys _,
          Refusal.QuotaExceeded _,
          Refusal.MalformedPolicyDocument _,
          Refusal.CredentialNotFit _,
          Refusal.SessionTooLong _,
          Refusal.PackedPolicyTooLarge _,
          Refusal.InvalidAuthorizationMessage _,
          Refusal.PasswordPolicyViolation _,
          Refusal.WrongPassword _,
          Refusal.InvalidUserType _,
          Refusal.TemporarilyUnmodifiable _,
          Refusal.InvalidAuthenticationCode _,
          Refusal.NoCredentialReport _,
          Refusal.AccountNotFit _,
          Refusal.NoVirtualClock _ ->
          invalid(JsonErrors.textOf(refusal));
    };
  }

  private RestError invalid(String message) {
    return invalid(message, List.of());
  }

  private RestError invalid(String message, List<InvalidField> fields) {
    return error(400, service.invalid(), message, fields);
  }

  private RestError error(int status, String code, String message, List<InvalidField> fields) {
    return status == 400 && service.tellsFields()
        ? new RestError(status, code, new RestError.Invalid(message, fields))
        : new RestError(status, code, message);
  }

  private static RestError conflict(Refusal.CaseActionNotAllowed refused) {
    var message =
        "The case %s is %s, which does not allow %s. Allowed are: %s."
            .formatted(
                Excerpt.cut(refused.caseId),
                refused.status,
                refused.action,
                String.join(", ", refused.allowed));
    return new RestError(
        409,
        CONFLICT,
        new Conflict(
            message,
            Conflict.STATUS,
            refused.caseId,
            refused.status,
            refused.action,
            refused.allowed,
            null,
            null,
            null));
  }

  private static RestError conflict(Refusal.CaseClaimed claimed) {
    var since = WireTime.format(claimed.since);
    var message =
        "The case %s was claimed by %s at %s."
            .formatted(Excerpt.cut(claimed.caseId), claimed.engineer, since);
    return new RestError(
        409,
        CONFLICT,
        new Conflict(
            message,
            Conflict.CLAIMED,
            claimed.caseId,
            null,
            null,
            null,
            claimed.engineerId,
            claimed.engineer,
            since));
  }

  private static RestError conflict(String message) {
    return new RestError(409, CONFLICT, message);
  }

  private static RestError existing(String message) {
    return new RestError(
        409,
        CONFLICT,
        new Conflict(message, Conflict.EXISTS, null, null, null, null, null, null, null));
  }

  private RestError throttled(String message) {
    return new RestError(429, service.throttled(), message);
  }

  private static RestError denied(String message) {
    return new RestError(403, ACCESS_DENIED, message);
  }

  private static RestError missing(String message) {
    return new RestError(404, RESOURCE_NOT_FOUND, message);
  }
}
