package io.caseport.application.port.out;

import io.caseport.domain.account.PasswordHash;

/** One-way storage of passwords, slow on purpose. */
public interface PasswordHasher {

  /** A hash with fresh salt: two hashes of one password MUST differ. */
  PasswordHash hash(String password);

  boolean matches(String password, PasswordHash hash);
}
