package io.caseport.application.credential;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.application.port.out.SecretVault;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.credential.MfaDevice;
import io.caseport.domain.credential.MfaSerial;
import io.caseport.domain.credential.TotpSeed;
import io.caseport.domain.identity.SealedSecret;

/** Keeps the seed of a device sealed, and bound to that device. */
public final class MfaSeeds {
  private final SecretVault vault;

  public MfaSeeds(SecretVault vault) {
    this.vault = vault;
  }

  SealedSecret seal(MfaSerial serial, TotpSeed seed) {
    return SealedSecret.of(vault.seal(seed.base32().getBytes(UTF_8), context(serial)));
  }

  /**
   * @throws StoreFailure.Damaged if the seed was sealed with another key than the vault has
   */
  TotpSeed open(MfaDevice device) {
    return vault
        .open(device.seed().bytes(), context(device.serial()))
        .map(seed -> new TotpSeed(new String(seed, UTF_8)))
        .orElseThrow(
            () -> new StoreFailure.Damaged("the seed of " + device.serial() + " cannot be opened"));
  }

  private static String context(MfaSerial serial) {
    return "mfa-device|" + serial;
  }
}
