package io.caseport.application.port.out;

import io.caseport.domain.signin.SignInTries;
import java.time.Instant;
import java.util.Optional;

/**
 * How often it was tried to sign in. Moments MUST be kept to the millisecond. What is counted for a
 * user MUST go with the user, and what is counted for an account when that is erased.
 */
public interface SignInCounts {

  Optional<SignInTries> find(String key);

  /** Keeps the tries, in place of others of the key if there are any. */
  void put(SignInTries tries);

  /** Does nothing if there are none. */
  void remove(String key);

  /** Removes up to {@code limit} whose next try was due before that moment; returns how many. */
  int removeBefore(Instant moment, int limit);
}
