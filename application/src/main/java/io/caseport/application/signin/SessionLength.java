package io.caseport.application.signin;

import io.caseport.domain.refusal.Refusal;
import java.util.Optional;

/** How many seconds a session may last. */
final class SessionLength {
  private static final int SHORTEST = 900;

  private SessionLength() {}

  static int of(Optional<Integer> asked, int usual, int longest) {
    int seconds = asked.orElse(usual);
    if (seconds < SHORTEST || seconds > longest) {
      throw new Refusal.InvalidArgument(
          "durationSeconds",
          Integer.toString(seconds),
          "Member must have a value from %d to %d".formatted(SHORTEST, longest));
    }
    return seconds;
  }
}
