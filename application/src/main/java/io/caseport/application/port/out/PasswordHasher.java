package io.caseport.application.port.out;

import io.caseport.domain.account.PasswordHash;

/**
 * One-way storage of passwords, slow on purpose and greedy for memory: whoever serves many at once
 * MUST see to it that few hash at once.
 */
public interface PasswordHasher {

  /** A hash with fresh salt: two hashes of one password MUST differ. */
  PasswordHash hash(String password);

  boolean matches(String password, PasswordHash hash);

  /**
   * Whether guessing the password of the hash costs less than that of one which is made now. It
   * MUST NOT with what {@link #hash} has just made. Fast.
   */
  boolean isOutdated(PasswordHash hash);
}
