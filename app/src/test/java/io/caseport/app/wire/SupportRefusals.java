package io.caseport.app.wire;

import io.caseport.domain.refusal.Refusal;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.support.model.AttachmentIdNotFoundException;
import software.amazon.awssdk.services.support.model.AttachmentLimitExceededException;
import software.amazon.awssdk.services.support.model.AttachmentSetExpiredException;
import software.amazon.awssdk.services.support.model.AttachmentSetIdNotFoundException;
import software.amazon.awssdk.services.support.model.AttachmentSetSizeLimitExceededException;
import software.amazon.awssdk.services.support.model.CaseCreationLimitExceededException;
import software.amazon.awssdk.services.support.model.CaseIdNotFoundException;
import software.amazon.awssdk.services.support.model.DescribeAttachmentLimitExceededException;
import software.amazon.awssdk.services.support.model.SupportException;

/** The errors of the Support API as the refusals that they tell of. */
final class SupportRefusals {
  private static final Pattern DENIED =
      Pattern.compile("User: (\\S+) is not authorized to perform: (\\S+) (.+)");

  private static final Pattern UNKNOWN_CHECK =
      Pattern.compile(
          "Unknown ID: Account requires a Premium Support Plan for access to Trusted Advisor"
              + " check: (\\S+)");
  private static final Pattern UNREFRESHABLE_CHECK =
      Pattern.compile("\\[UNREFRESHABLE_CHECK_ID_ERROR] Check (\\S+) is not refreshable\\.");

  private SupportRefusals() {}

  static <T> T refusing(Supplier<T> call) {
    try {
      return call.get();
    } catch (SupportException error) {
      throw refusal(error);
    }
  }

  private static RuntimeException refusal(SupportException error) {
    return switch (error) {
      case CaseIdNotFoundException _ -> new Refusal.CaseNotFound("");
      case CaseCreationLimitExceededException _ -> new Refusal.CaseCreationLimitExceeded(0);
      case AttachmentSetIdNotFoundException _ -> new Refusal.AttachmentSetNotFound("");
      case AttachmentSetExpiredException _ -> new Refusal.AttachmentSetExpired("", Instant.EPOCH);
      case AttachmentSetSizeLimitExceededException _ ->
          new Refusal.AttachmentSetSizeLimitExceeded(0, 0);
      case AttachmentLimitExceededException _ -> new Refusal.AttachmentLimitExceeded(0);
      case AttachmentIdNotFoundException _ -> new Refusal.AttachmentNotFound("");
      case DescribeAttachmentLimitExceededException _ ->
          new Refusal.DescribeAttachmentLimitExceeded(0);
      default -> unmodelled(error);
    };
  }

  private static RuntimeException unmodelled(AwsServiceException error) {
    var message = error.awsErrorDetails().errorMessage();
    return switch (error.awsErrorDetails().errorCode()) {
      case "AccessDeniedException" -> denied(message);
      case "SubscriptionRequiredException" -> new Refusal.PlanNotEntitled("");
      case "DryRunOperationException" -> new Refusal.DryRunSucceeded();
      case "InvalidParameterValueException" -> aboutCheck(message);
      case "ValidationException" -> new Refusal.InvalidArgument("", "", message);
      default -> error;
    };
  }

  private static Refusal aboutCheck(String message) {
    var unknown = UNKNOWN_CHECK.matcher(message);
    if (unknown.matches()) {
      return new Refusal.CheckNotFound(unknown.group(1));
    }
    var unrefreshable = UNREFRESHABLE_CHECK.matcher(message);
    if (unrefreshable.matches()) {
      return new Refusal.CheckNotRefreshable(unrefreshable.group(1));
    }
    throw new AssertionError("not what AWS says of a check: " + message);
  }

  static Refusal denied(String message) {
    var parts = DENIED.matcher(message);
    if (!parts.matches()) {
      throw new AssertionError("not the wording of a denial: " + message);
    }
    return new Refusal.AccessDenied(parts.group(1), parts.group(2), "*", parts.group(3));
  }
}
