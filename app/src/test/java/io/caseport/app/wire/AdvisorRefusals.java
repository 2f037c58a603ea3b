package io.caseport.app.wire;

import io.caseport.domain.refusal.Refusal;
import java.util.function.Supplier;
import software.amazon.awssdk.services.trustedadvisor.model.TrustedAdvisorException;

/** The errors of Trusted Advisor's own API as the refusals that they tell of. */
final class AdvisorRefusals {
  private AdvisorRefusals() {}

  static <T> T refusing(Supplier<T> call) {
    try {
      return call.get();
    } catch (TrustedAdvisorException error) {
      var code = error.awsErrorDetails().errorCode();
      if (!error.getClass().getSimpleName().equals(code)) {
        throw error;
      }
      throw of(code, error.awsErrorDetails().errorMessage());
    }
  }

  static Refusal of(String code, String message) {
    return switch (code) {
      case "AccessDeniedException" -> denied(message);
      case "ResourceNotFoundException" -> new Refusal.RecommendationNotFound(message);
      case "ConflictException" -> new Refusal.NotOfPriority(message);
      case "ValidationException" -> new Refusal.InvalidArgument("", "", message);
      default -> throw new AssertionError(code + ": " + message);
    };
  }

  /** There is one exception for three of them. */
  private static Refusal denied(String message) {
    if (message.equals("Access denied due to support level")) {
      return new Refusal.PlanNotEntitled("");
    }
    if (message.endsWith("does not include Trusted Advisor Priority")) {
      return new Refusal.PriorityNotEntitled("");
    }
    if (message.endsWith("is not the management account of an organization")) {
      return new Refusal.NotManagementAccount("");
    }
    return SupportRefusals.denied(message);
  }
}
