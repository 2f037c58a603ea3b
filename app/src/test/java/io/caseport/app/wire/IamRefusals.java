package io.caseport.app.wire;

import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.Dependents;
import io.caseport.domain.refusal.Refusal.Entity;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.iam.model.CredentialReportExpiredException;
import software.amazon.awssdk.services.iam.model.CredentialReportNotPresentException;
import software.amazon.awssdk.services.iam.model.DeleteConflictException;
import software.amazon.awssdk.services.iam.model.EntityAlreadyExistsException;
import software.amazon.awssdk.services.iam.model.IamException;
import software.amazon.awssdk.services.iam.model.InvalidAuthenticationCodeException;
import software.amazon.awssdk.services.iam.model.InvalidInputException;
import software.amazon.awssdk.services.iam.model.InvalidUserTypeException;
import software.amazon.awssdk.services.iam.model.LimitExceededException;
import software.amazon.awssdk.services.iam.model.MalformedPolicyDocumentException;
import software.amazon.awssdk.services.iam.model.NoSuchEntityException;
import software.amazon.awssdk.services.iam.model.PasswordPolicyViolationException;

/** The errors of IAM as the refusals that they tell of. */
final class IamRefusals {
  private static final Pattern DENIED =
      Pattern.compile("User: (\\S+) is not authorized to perform: (\\S+) on resource: (\\S+) (.+)");

  private IamRefusals() {}

  static <T> T refusing(Supplier<T> call) {
    try {
      return call.get();
    } catch (IamException error) {
      throw refusal(error);
    }
  }

  private static RuntimeException refusal(IamException error) {
    var message = error.awsErrorDetails().errorMessage();
    return switch (error) {
      case NoSuchEntityException _ -> new Refusal.NoSuchEntity(Entity.USER, message);
      case EntityAlreadyExistsException _ -> new Refusal.EntityAlreadyExists(Entity.USER, message);
      case DeleteConflictException _ -> new Refusal.DeleteConflict(Dependents.ATTACHMENTS);
      case LimitExceededException _ -> new Refusal.QuotaExceeded(message, 0);
      case PasswordPolicyViolationException _ -> new Refusal.PasswordPolicyViolation(List.of());
      case InvalidUserTypeException _ -> new Refusal.InvalidUserType();
      case InvalidAuthenticationCodeException _ -> new Refusal.InvalidAuthenticationCode();
      case CredentialReportNotPresentException _ -> new Refusal.NoCredentialReport(false);
      case CredentialReportExpiredException _ -> new Refusal.NoCredentialReport(true);
      case MalformedPolicyDocumentException _ -> new Refusal.MalformedPolicyDocument(message, 1, 1);
      case InvalidInputException _ -> new Refusal.InvalidInput(message);
      default ->
          switch (error.awsErrorDetails().errorCode()) {
            case "AccessDenied" -> denied(message);
            case "InvalidClientTokenId" -> new Refusal.InvalidCredential();
            case "ValidationError" -> new Refusal.InvalidArgument("", "", message);
            default -> error;
          };
    };
  }

  static Refusal denied(String message) {
    if (message.equals("The old password was incorrect.")) {
      return new Refusal.WrongPassword();
    }
    var parts = DENIED.matcher(message);
    if (!parts.matches()) {
      throw new AssertionError("not the wording of a denial: " + message);
    }
    return new Refusal.AccessDenied(parts.group(1), parts.group(2), parts.group(3), parts.group(4));
  }
}
