package io.caseport.application.audit;

import io.caseport.domain.refusal.Refusal;
import java.util.Optional;

/**
 * What a record tells of a refusal beside its code: who may do what decides, and nothing that the
 * caller wrote.
 */
final class DecidingText {
  private DecidingText() {}

  static Optional<String> of(RuntimeException why) {
    return switch (why) {
      case Refusal.AccessDenied denied ->
          Optional.of(
              "User: %s is not authorized to perform: %s on resource: %s %s"
                  .formatted(denied.principalArn, denied.action, denied.resource, denied.reason));
      case Refusal refusal when refusal instanceof Refusal.OfTheCaller ->
          Optional.ofNullable(refusal.getMessage());
      default -> Optional.empty();
    };
  }
}
