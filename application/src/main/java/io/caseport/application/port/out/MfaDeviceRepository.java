package io.caseport.application.port.out;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.credential.MfaDevice;
import io.caseport.domain.credential.MfaSerial;
import io.caseport.domain.identity.UniqueId;
import java.util.List;
import java.util.Optional;

/**
 * Virtual devices for one-time codes. Serial numbers MUST be unique, and are compared exactly.
 * Devices that are enabled for a user MUST go with it.
 */
public interface MfaDeviceRepository {

  /** Which devices a list has. */
  enum Assignment {
    ANY,
    ASSIGNED,
    UNASSIGNED
  }

  /**
   * @throws StoreFailure.IdentifierTaken if the serial number is taken
   */
  void add(MfaDevice device);

  Optional<MfaDevice> find(AccountId account, MfaSerial serial);

  /** What is enabled for the user, or for root where {@code user} is empty, by serial number. */
  List<MfaDevice> enabledFor(AccountId account, Optional<UniqueId> user);

  /** Up to {@code limit} devices by serial number, from the first behind {@code after}. */
  List<MfaDevice> list(
      AccountId account, Assignment assignment, Optional<MfaSerial> after, int limit);

  /** How many devices {@link #list} would list without a limit; it MUST NOT load them. */
  int count(AccountId account, Assignment assignment);

  /**
   * Puts the device in place of the one with its serial number.
   *
   * @throws StoreFailure.Stale if there is none
   */
  void replace(MfaDevice device);

  void remove(MfaDevice device);
}
