package io.caseport.domain.account;

import java.time.Instant;

/** How far an account is from its end. */
public sealed interface AccountState {

  /** Its identities can do what they are allowed to. */
  record Open() implements AccountState {}

  /** Nobody can do anything in it, and all of it is there. */
  record Closed(Instant at) implements AccountState {}

  /** Some of it may be gone already, so it cannot be opened again. */
  record Erasing(Instant closedAt) implements AccountState {}
}
