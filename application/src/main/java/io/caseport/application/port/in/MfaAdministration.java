package io.caseport.application.port.in;

import io.caseport.application.port.in.IdentityAdministration.UserDescription;
import io.caseport.domain.credential.MfaDevice;
import io.caseport.domain.credential.MfaDeviceName;
import io.caseport.domain.credential.MfaSerial;
import io.caseport.domain.credential.TotpSeed;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.Tags;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.refusal.Refusal;
import java.time.Instant;
import java.util.Optional;

/**
 * Virtual devices for one-time codes. Every method MUST refuse with {@link Refusal.AccessDenied} a
 * caller whose policies do not allow {@code iam:} and the operation's name on the ARN of the user
 * or, where no user is named, of the device; with {@link Refusal.NoSuchEntity} a user or a device
 * that the account does not have, and MUST hold before it returns.
 *
 * <p>Where a user name may be empty, the caller itself is meant. With root's key, the name {@code
 * root} means root as well, unless a user has it. Lists are ordered by serial number; they refuse
 * foreign tokens with {@link Refusal.InvalidPageToken}.
 */
public interface MfaAdministration {

  /**
   * With tags, the caller MUST be allowed to tag the device, too.
   *
   * @throws Refusal.EntityAlreadyExists if a device has the path and the name
   * @throws Refusal.QuotaExceeded if the account has 5,000 devices, enabled or not
   */
  NewDevice createVirtualMfaDevice(Caller caller, IamPath path, MfaDeviceName name, Tags tags);

  /** Creates a device without tags. */
  default NewDevice createVirtualMfaDevice(Caller caller, IamPath path, MfaDeviceName name) {
    return createVirtualMfaDevice(caller, path, name, Tags.NONE);
  }

  /**
   * Takes two codes that the device has made one after the other.
   *
   * @throws Refusal.EntityAlreadyExists if the device is enabled
   * @throws Refusal.QuotaExceeded for the ninth device
   * @throws Refusal.InvalidAuthenticationCode if these are not such codes
   */
  void enableMfaDevice(
      Caller caller, UserName name, MfaSerial serial, String firstCode, String secondCode);

  /**
   * Takes two codes that the device has made one after the other, of a clock that may be an hour
   * off.
   *
   * @throws Refusal.NoSuchEntity also if the device is not enabled for the user
   * @throws Refusal.InvalidAuthenticationCode if these are not such codes
   */
  void resyncMfaDevice(
      Caller caller, UserName name, MfaSerial serial, String firstCode, String secondCode);

  /**
   * @throws Refusal.NoSuchEntity also if the device is not enabled for the user
   */
  void deactivateMfaDevice(Caller caller, Optional<UserName> name, MfaSerial serial);

  /**
   * @throws Refusal.DeleteConflict while the device is enabled
   */
  void deleteVirtualMfaDevice(Caller caller, MfaSerial serial);

  Page<EnabledDevice> listMfaDevices(Caller caller, Optional<UserName> name, PageRequest page);

  /**
   * @param enabled which devices are listed; all where it is empty
   */
  Page<VirtualDevice> listVirtualMfaDevices(
      Caller caller, Optional<Boolean> enabled, PageRequest page);

  /**
   * The only time that the seed is told.
   *
   * @param accountLabel what authenticator programs may call the account
   */
  record NewDevice(MfaDevice device, TotpSeed seed, String accountLabel) {}

  /** {@code owner} is empty for root. */
  record EnabledDevice(Optional<UserName> owner, MfaSerial serial, Instant enabledAt) {}

  /** {@code owner} is empty while the device is not enabled. */
  record VirtualDevice(MfaSerial serial, Optional<Owner> owner) {}

  record Owner(UserDescription user, Instant enabledAt) {}
}
