package io.caseport.app.wire;

import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.SessionLimit;
import io.caseport.domain.refusal.Refusal.Unfit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.sts.model.InvalidAuthorizationMessageException;
import software.amazon.awssdk.services.sts.model.MalformedPolicyDocumentException;
import software.amazon.awssdk.services.sts.model.PackedPolicyTooLargeException;
import software.amazon.awssdk.services.sts.model.StsException;

/** The errors of STS as the refusals that they tell of. */
final class StsRefusals {
  private static final Pattern PERCENT = Pattern.compile("\\D*(\\d+)%.*");

  private StsRefusals() {}

  static <T> T refusing(Supplier<T> call) {
    try {
      return call.get();
    } catch (StsException error) {
      throw refusal(error);
    }
  }

  private static RuntimeException refusal(StsException error) {
    var message = error.awsErrorDetails().errorMessage();
    return switch (error) {
      case PackedPolicyTooLargeException _ -> new Refusal.PackedPolicyTooLarge(percent(message));
      case MalformedPolicyDocumentException _ -> new Refusal.MalformedPolicyDocument(message, 1, 1);
      case InvalidAuthorizationMessageException _ -> new Refusal.InvalidAuthorizationMessage();
      default ->
          switch (error.awsErrorDetails().errorCode()) {
            case "AccessDenied" -> denied(message);
            case "InvalidClientTokenId" -> new Refusal.InvalidCredential();
            case "ExpiredToken" -> new Refusal.ExpiredCredential();
            case "ValidationError" -> invalid(message);
            default -> error;
          };
    };
  }

  private static int percent(String message) {
    return Integer.parseInt(PERCENT.matcher(message).replaceAll("$1"));
  }

  private static Refusal invalid(String message) {
    if (message.contains("role chaining")) {
      return new Refusal.SessionTooLong(SessionLimit.OF_A_CHAIN_OF_ROLES, 3_600);
    }
    return message.contains("MaxSessionDuration")
        ? new Refusal.SessionTooLong(SessionLimit.OF_THE_ROLE, 0)
        : new Refusal.InvalidArgument("", "", message);
  }

  private static Refusal denied(String message) {
    if (message.startsWith("User: ")) {
      return IamRefusals.denied(message);
    }
    if (message.startsWith("Roles may not")) {
      return new Refusal.CredentialNotFit(Unfit.ROOT_WHERE_AN_IDENTITY_IS_NEEDED, "");
    }
    return new Refusal.CredentialNotFit(
        message.startsWith("Cannot call")
            ? Unfit.SESSION_WHERE_A_LONG_TERM_KEY_IS_NEEDED
            : Unfit.WRONG_ONE_TIME_CODE,
        "");
  }
}
