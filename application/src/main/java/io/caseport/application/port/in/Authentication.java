package io.caseport.application.port.in;

import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.SecretAccessKey;
import io.caseport.domain.refusal.Refusal;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds out who signed a request. */
public interface Authentication {

  /**
   * The principal whose key signed. {@code signature} MUST be asked exactly once, also for a key
   * that does not exist, with a secret of the same length, so that the time taken tells nothing.
   *
   * <p>A temporary key has no existence beside its session token, which MUST be refused when the
   * token was altered, or when the user, the role or the long-term key that it goes back to is gone
   * or inactive.
   *
   * @param signature whether the request was signed with the secret it is given
   * @throws Refusal.InvalidCredential if the key is unknown, inactive, or not the one of the
   *     session token
   * @throws Refusal.ExpiredCredential if the session is over
   * @throws Refusal.SignatureMismatch if the signature does not hold
   */
  Principal authenticate(
      AccessKeyId key, Optional<String> sessionToken, Predicate<SecretAccessKey> signature);
}
