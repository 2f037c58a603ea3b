package io.caseport.rest.query;

import io.caseport.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;

/** How IAM and STS tell each refusal of the core: code, HTTP status and AWS's text. */
final class RefusalErrors {
  private static final String QUOTA = "LimitExceeded";

  private RefusalErrors() {}

  /** What the client is told the refusal is called; empty for what is none. */
  static Optional<String> codeOf(RuntimeException refused) {
    return switch (refused) {
      case QueryRefusal refusal -> Optional.of(refusal.error().code());
      case Refusal refusal -> Optional.of(of(refusal).code());
      default -> Optional.empty();
    };
  }

  static QueryError of(Refusal refusal) {
    return switch (refusal) {
      case Refusal.InvalidCredential _ ->
          new QueryError(
              403,
              "InvalidClientTokenId",
              "The security token included in the request is invalid.");
      case Refusal.SignatureMismatch _ ->
          new QueryError(
              403,
              "SignatureDoesNotMatch",
              "The request signature we calculated does not match the signature you provided."
                  + " Check your AWS Secret Access Key and signing method. Consult the service"
                  + " documentation for details.");
      case Refusal.ExpiredCredential _ ->
          new QueryError(
              403, "ExpiredToken", "The security token included in the request is expired");
      case Refusal.CredentialNotFit unfit ->
          new QueryError(403, "AccessDenied", SessionTexts.unfit(unfit));
      case Refusal.SessionTooLong tooLong ->
          new QueryError(400, "ValidationError", SessionTexts.tooLong(tooLong));
      case Refusal.PackedPolicyTooLarge tooLarge ->
          new QueryError(400, "PackedPolicyTooLarge", SessionTexts.tooLarge(tooLarge));
      case Refusal.InvalidAuthorizationMessage _ ->
          new QueryError(
              400,
              "InvalidAuthorizationMessageException",
              "Message is not valid: it must be an encoded message that this server gave out.");
      case Refusal.AccessDenied denied ->
          new QueryError(
              403,
              "AccessDenied",
              "User: %s is not authorized to perform: %s on resource: %s %s"
                  .formatted(denied.principalArn, denied.action, denied.resource, denied.reason));
      case Refusal.PlanNotEntitled notEntitled ->
          new QueryError(403, "OptInRequired", sentence(notEntitled));
      case Refusal.SignInFailed _ -> new QueryError(403, "AccessDenied", "Sign-in failed");
      case Refusal.Throttled _, Refusal.SignInThrottled _ ->
          new QueryError(400, "Throttling", "Rate exceeded");
      case Refusal.DryRunSucceeded _ ->
          new QueryError(
              412, "DryRunOperation", "Request would have succeeded, but DryRun flag is set.");
      case Refusal.InvalidArgument invalid -> invalid(List.of(invalid));
      case Refusal.InvalidArguments invalid -> invalid(invalid.each);
      case Refusal.InvalidInput invalid -> new QueryError(400, "InvalidInput", invalid.problem);
      case Refusal.InvalidPageToken _ ->
          new QueryError(
              400,
              "ValidationError",
              "Invalid Marker: it must be one that this operation returned for the same"
                  + " parameters.");
      case Refusal.NoSuchEntity none -> new QueryError(404, "NoSuchEntity", EntityTexts.none(none));
      case Refusal.EntityAlreadyExists taken ->
          new QueryError(409, "EntityAlreadyExists", EntityTexts.taken(taken));
      case Refusal.DeleteConflict conflict ->
          new QueryError(409, "DeleteConflict", EntityTexts.conflict(conflict.dependents));
      case Refusal.QuotaExceeded exceeded ->
          new QueryError(409, QUOTA, EntityTexts.exceeded(exceeded));
      case Refusal.DuplicateTagKeys _ ->
          new QueryError(
              400,
              "InvalidInput",
              "Duplicate tag keys found. Please note that Tag keys are case insensitive.");
      case Refusal.PasswordPolicyViolation weak ->
          new QueryError(
              400,
              "PasswordPolicyViolation",
              "Password does not conform to the account password policy. It must have "
                  + weak.inWords()
                  + ".");
      case Refusal.WrongPassword _ ->
          new QueryError(403, "AccessDenied", "The old password was incorrect.");
      case Refusal.InvalidUserType _ ->
          new QueryError(400, "InvalidUserType", "Only IAM Users can change their own password");
      case Refusal.TemporarilyUnmodifiable busy ->
          new QueryError(
              409,
              "EntityTemporarilyUnmodifiable",
              "%s is being changed by another request. Please try again.".formatted(busy.name));
      case Refusal.InvalidAuthenticationCode _ ->
          new QueryError(
              403,
              "InvalidAuthenticationCode",
              "Authentication code for device is not valid. It must be one that the device shows"
                  + " now and that was not used before.");
      case Refusal.NoCredentialReport none -> noReport(none.expired);
      case Refusal.MalformedPolicyDocument malformed ->
          new QueryError(
              400,
              "MalformedPolicyDocument",
              "%s (line %d, column %d)"
                  .formatted(malformed.problem, malformed.line, malformed.column));
      // None of IAM's operations touches cases, checks or the state of accounts; should one come
      // to, these
      // are the nearest codes.
      case Refusal.CaseNotFound _,
          Refusal.AttachmentSetNotFound _,
          Refusal.AttachmentNotFound _,
          Refusal.UploadNotFound _,
          Refusal.CheckNotFound _,
          Refusal.RecommendationNotFound _,
          Refusal.ContactRequestNotFound _ ->
          new QueryError(404, "NoSuchEntity", sentence(refusal));
      case Refusal.CaseCreationLimitExceeded _,
          Refusal.AttachmentSetSizeLimitExceeded _,
          Refusal.AttachmentLimitExceeded _,
          Refusal.DescribeAttachmentLimitExceeded _ ->
          new QueryError(409, QUOTA, sentence(refusal));
      case Refusal.CaseNotReopenable _,
          Refusal.CaseActionNotAllowed _,
          Refusal.CaseClaimed _,
          Refusal.AttachmentSetExpired _,
          Refusal.NotInPlan _,
          Refusal.AccountNotFit _,
          Refusal.NoVirtualClock _,
          Refusal.CheckNotRefreshable _,
          Refusal.NotOfPriority _,
          Refusal.PriorityNotEntitled _,
          Refusal.NotManagementAccount _,
          Refusal.ContactRequestOver _,
          Refusal.MailIsOff _,
          Refusal.UnusableReport _ ->
          new QueryError(400, "InvalidInput", sentence(refusal));
    };
  }

  private static QueryError noReport(boolean expired) {
    return expired
        ? new QueryError(
            410,
            "ReportExpired",
            "The credential report has expired. Make a new one with GenerateCredentialReport.")
        : new QueryError(
            410,
            "ReportNotPresent",
            "There is no credential report. Make one with GenerateCredentialReport.");
  }

  private static String sentence(Refusal refusal) {
    return "The request was refused: " + refusal.getMessage() + ".";
  }

  private static QueryError invalid(List<Refusal.InvalidArgument> each) {
    return Violations.error(
        each.stream()
            .map(wrong -> Violations.invalid(wrong.value, wrong.field, wrong.constraint))
            .toList());
  }
}
