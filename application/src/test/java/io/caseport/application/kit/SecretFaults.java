package io.caseport.application.kit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.application.contract.PasswordHasherContract;
import io.caseport.application.contract.SecretVaultContract;
import io.caseport.application.fixture.PlainSecretVault;
import io.caseport.application.fixture.QuickPasswordHasher;
import io.caseport.application.port.out.PasswordHasher;
import io.caseport.application.port.out.SecretVault;
import io.caseport.domain.account.PasswordHash;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Ways in which vaults and hashers go wrong. */
final class SecretFaults {
  private SecretFaults() {}

  static List<SeededFault> all() {
    return List.of(
        vault(
            "the context is ignored",
            (method, given, honestly) -> honestly.with(given[0], "one for all"),
            "what_was_sealed_for_another_context_cannot_be_opened"),
        vault(
            "what was altered is opened",
            SecretFaults::openingAnything,
            "one_altered_bit_anywhere_is_noticed"),
        new SeededFault(
            "every vault has the same key",
            SecretVaultContract.class,
            () -> new VaultUnderTest(new PlainSecretVault(), new PlainSecretVault()),
            "what_another_key_sealed_cannot_be_opened"),
        new SeededFault(
            "sealing uses the same nonce again",
            SecretVaultContract.class,
            () -> new VaultUnderTest(forgetful("one"), forgetful("two")),
            "sealing_twice_gives_different_results"),
        hasher(
            "long passwords are cut",
            (method, given, honestly) -> {
              var password = (String) given[0];
              given[0] = password.substring(0, Math.min(72, password.length()));
              return honestly.with(given);
            },
            "every_character_of_a_long_password_counts"),
        hasher(
            "every hash is renewed again and again",
            (method, given, honestly) -> method.equals("isOutdated") ? true : honestly.with(given),
            "a_hash_is_outdated_if_it_costs_less_than_those_of_today_and_matches_all_the_same"),
        new SeededFault(
            "passwords are only encoded",
            PasswordHasherContract.class,
            () -> new HasherUnderTest(new Encoder()),
            "two_hashes_of_one_password_differ_and_both_match"));
  }

  private static SeededFault vault(String name, Faulty fault, String caughtBy) {
    return new SeededFault(
        name,
        SecretVaultContract.class,
        () ->
            new VaultUnderTest(
                Faulty.adapter(SecretVault.class, new PlainSecretVault(), fault),
                Faulty.adapter(SecretVault.class, new PlainSecretVault("other"), fault)),
        caughtBy);
  }

  private static SeededFault hasher(String name, Faulty fault, String caughtBy) {
    return new SeededFault(
        name,
        PasswordHasherContract.class,
        () ->
            new HasherUnderTest(
                Faulty.adapter(PasswordHasher.class, new QuickPasswordHasher(), fault)),
        caughtBy);
  }

  private static Object openingAnything(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    var answer = honestly.with(given);
    return method.equals("open") && ((Optional<?>) answer).isEmpty()
        ? Optional.of(given[0])
        : answer;
  }

  /** A vault that starts counting its nonces anew each time. */
  private static SecretVault forgetful(String key) {
    return Faulty.adapter(
        SecretVault.class,
        new PlainSecretVault(key),
        (method, given, honestly) ->
            method.equals("seal")
                ? new PlainSecretVault(key).seal((byte[]) given[0], (String) given[1])
                : honestly.with(given));
  }

  private record VaultUnderTest(SecretVault vault, SecretVault vaultWithAnotherKey)
      implements SecretVaultContract {}

  private record HasherUnderTest(PasswordHasher hasher) implements PasswordHasherContract {
    @Override
    public PasswordHash outdated(String password) {
      return QuickPasswordHasher.outdated(password);
    }
  }

  private static final class Encoder implements PasswordHasher {
    @Override
    public PasswordHash hash(String password) {
      return new PasswordHash(Base64.getEncoder().encodeToString(password.getBytes(UTF_8)));
    }

    @Override
    public boolean matches(String password, PasswordHash hash) {
      return hash(password).equals(hash);
    }

    @Override
    public boolean isOutdated(PasswordHash hash) {
      return false;
    }
  }
}
