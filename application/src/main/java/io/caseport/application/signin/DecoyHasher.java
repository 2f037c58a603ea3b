package io.caseport.application.signin;

import io.caseport.application.port.out.PasswordHasher;
import io.caseport.domain.account.PasswordHash;
import java.util.Optional;

/** Takes as long for who has no password as for who has one. */
final class DecoyHasher {
  private final PasswordHasher hasher;
  private volatile Optional<PasswordHash> decoy = Optional.empty();

  DecoyHasher(PasswordHasher hasher) {
    this.hasher = hasher;
  }

  boolean matches(String password, Optional<PasswordHash> hash) {
    // Made by whoever comes first, so that the first who does not exist is no exception.
    var stand = decoy.orElseGet(this::makeDecoy);
    return hasher.matches(password, hash.orElse(stand)) && hash.isPresent();
  }

  /** Not when a program starts, of which few sign anybody in. */
  private PasswordHash makeDecoy() {
    var made = hasher.hash("nobody's password");
    decoy = Optional.of(made);
    return made;
  }
}
