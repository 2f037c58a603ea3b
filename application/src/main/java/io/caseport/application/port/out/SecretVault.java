package io.caseport.application.port.out;

import java.util.Optional;

/** Seals what the store must not hold in plain text, and what clients must not forge. */
public interface SecretVault {

  /**
   * The secret, encrypted and authenticated together with {@code context}. Sealing twice MUST give
   * different results.
   */
  byte[] seal(byte[] secret, String context);

  /** What was sealed; empty if it was altered, or sealed by another key or for another context. */
  Optional<byte[]> open(byte[] sealed, String context);
}
