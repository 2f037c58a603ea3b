package io.caseport.persistence.secret;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.contract.PasswordHasherContract;
import io.caseport.application.port.out.PasswordHasher;
import io.caseport.domain.account.PasswordHash;
import org.junit.jupiter.api.Test;

class Argon2PasswordHasherTest implements PasswordHasherContract {
  private final PasswordHasher hasher = new Argon2PasswordHasher();

  @Override
  public PasswordHasher hasher() {
    return hasher;
  }

  @Override
  public PasswordHash outdated(String password) {
    return new Argon2PasswordHasher(new Argon2Cost(19_456, 1, 1)).hash(password);
  }

  @Test
  void a_hash_that_costs_as_much_or_more_in_another_way_is_not_outdated() {
    for (var cost : new Argon2Cost[] {new Argon2Cost(47_104, 1, 1), new Argon2Cost(19_456, 2, 2)}) {
      assertThat(hasher.isOutdated(new Argon2PasswordHasher(cost).hash("secret"))).isFalse();
    }
  }

  @Test
  void a_hash_names_its_algorithm_and_cost() {
    assertThat(hasher.hash("secret").encoded())
        .matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
  }

  /** Made by the reference implementation: {@code argon2 somesalt -id -t 2 -k 256 -p 1}. */
  @Test
  void a_hash_of_another_program_and_cost_is_checked_by_what_it_says() {
    var hash =
        new PasswordHash(
            "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ"
                + "$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4");
    assertThat(hasher.matches("password", hash)).isTrue();
    assertThat(hasher.matches("passwore", hash)).isFalse();
  }

  @Test
  void what_is_no_hash_matches_nothing() {
    for (String text :
        new String[] {
          "",
          "secret",
          "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHQ",
          "$argon2i$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
          "$argon2id$v=19$m=99999999,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1b"
        }) {
      assertThat(hasher.matches("secret", new PasswordHash(text))).as(text).isFalse();
    }
  }
}
