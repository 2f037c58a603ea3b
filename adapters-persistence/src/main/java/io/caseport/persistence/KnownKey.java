package io.caseport.persistence;

import io.caseport.application.port.out.SecretVault;
import io.caseport.persistence.secret.AesGcmSecretVault;
import io.caseport.persistence.secret.SecretKeys;
import io.caseport.persistence.upkeep.Check;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The key that an installation has at hand, which is never made here.
 *
 * @param vault empty if there is none
 * @param place where it is, or should be
 */
record KnownKey(Optional<SecretVault> vault, String place) {
  private static final String GIVEN = "CASEPORT_SECRET_KEY";
  private static final String SUBJECT = "secret key";
  private static final String PUT_IN_PLACE =
      "put the key of this data into %s, readable for its owner only, or give it in " + GIVEN;

  static KnownKey of(Optional<String> given, Path file) {
    if (given.isPresent()) {
      return new KnownKey(given.map(SecretKeys::decode).map(AesGcmSecretVault::new), GIVEN);
    }
    return new KnownKey(
        Files.exists(file)
            ? Optional.of(new AesGcmSecretVault(SecretKeys.ofFile(file, false)))
            : Optional.empty(),
        file.toString());
  }

  /**
   * @throws StoreProblem if it is known not to be the key of this mark
   */
  void requireFor(Optional<byte[]> mark, String what) {
    if (vault.isPresent() && mark.isPresent() && !SecretKeyCheck.opens(vault.get(), mark.get())) {
      throw new StoreProblem(
          "The key in %s is not the one that %s was sealed with.".formatted(place, what),
          PUT_IN_PLACE.formatted(place));
    }
  }

  /** Whether it opens what the data has sealed. */
  Check check(Optional<byte[]> mark, boolean needed) {
    if (mark.isEmpty()) {
      return Check.skipped(SUBJECT, "the data does not tell which key it was sealed with", "");
    }
    if (vault.isEmpty()) {
      var detail = "there is none in " + place + ", without which no stored secret can be read";
      return needed
          ? Check.failed(SUBJECT, detail, PUT_IN_PLACE.formatted(place))
          : Check.skipped(
              SUBJECT, "not at hand to be tried", "name its folder with --data, or set " + GIVEN);
    }
    return SecretKeyCheck.opens(vault.get(), mark.get())
        ? Check.ok(SUBJECT, "the one in " + place + " opens what was sealed")
        : Check.failed(
            SUBJECT,
            "the one in " + place + " does not open what was sealed",
            PUT_IN_PLACE.formatted(place));
  }
}
