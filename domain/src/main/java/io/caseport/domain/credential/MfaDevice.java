package io.caseport.domain.credential;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.SealedSecret;
import io.caseport.domain.identity.UniqueId;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A program that makes one-time codes from a seed, and whom it is enabled for, if anyone.
 *
 * @param lastStep the latest time step whose code was taken; none up to it is ever taken again
 * @param drift by how many steps the clock of the device seemed ahead when it was last used; it may
 *     only have been somebody slow to type, so codes of the right time are taken too
 */
public record MfaDevice(
    AccountId accountId,
    IamPath path,
    MfaDeviceName name,
    SealedSecret seed,
    Instant createdAt,
    Optional<Assignment> assignment,
    long lastStep,
    long drift) {

  /** How far the clock of a device may stray between two uses. */
  private static final int USE_WINDOW = 1;

  /** Five minutes, for a clock that nobody has compared before. */
  private static final int ENABLING_WINDOW = 10;

  /** An hour, for a clock that has gone astray. */
  private static final int RESYNC_WINDOW = 120;

  /** {@code user} is empty for the root user. */
  public record Assignment(Optional<UniqueId> user, Instant enabledAt) {}

  public static MfaDevice unassigned(
      AccountId account, IamPath path, MfaDeviceName name, SealedSecret seed, Instant now) {
    return new MfaDevice(account, path, name, seed, now, Optional.empty(), Long.MIN_VALUE, 0);
  }

  public static MfaSerial serial(AccountId account, IamPath path, MfaDeviceName name) {
    return new MfaSerial("arn:aws:iam::" + account + ":mfa" + path + name);
  }

  public MfaSerial serial() {
    return serial(accountId, path, name);
  }

  public boolean isAssignedTo(Optional<UniqueId> user) {
    return assignment.filter(to -> to.user().equals(user)).isPresent();
  }

  /** The device after it was enabled with two codes on end; empty if they are not its codes. */
  public Optional<MfaDevice> enable(
      Optional<UniqueId> user, TotpSeed opened, String first, String second, Instant now) {
    var assigned =
        new MfaDevice(
            accountId,
            path,
            name,
            seed,
            createdAt,
            Optional.of(new Assignment(user, now)),
            lastStep,
            drift);
    return assigned.synchronizedBy(opened, first, second, now, ENABLING_WINDOW);
  }

  /** The device with its clock compared anew; empty if they are not two codes of it on end. */
  public Optional<MfaDevice> resync(TotpSeed opened, String first, String second, Instant now) {
    return synchronizedBy(opened, first, second, now, RESYNC_WINDOW);
  }

  private Optional<MfaDevice> synchronizedBy(
      TotpSeed opened, String first, String second, Instant now, int window) {
    long middle = TimeStep.at(now);
    var found = new Totp(opened).stepOf(first, second, middle, window, lastStep);
    return found.isEmpty() ? Optional.empty() : Optional.of(usedAt(found.getAsLong() + 1, middle));
  }

  /** The device after the code was used; empty if it is not one of now, or was used before. */
  public Optional<MfaDevice> use(TotpSeed opened, String code, Instant now) {
    long middle = TimeStep.at(now);
    var codes = new Totp(opened);
    OptionalLong inTime = codes.stepOf(code, middle, USE_WINDOW, lastStep);
    OptionalLong astray = codes.stepOf(code, middle + drift, USE_WINDOW, lastStep);
    return inTime.isEmpty() && astray.isEmpty()
        ? Optional.empty()
        : Optional.of(usedAt(inTime.orElseGet(astray::getAsLong), middle));
  }

  private MfaDevice usedAt(long step, long middle) {
    return new MfaDevice(accountId, path, name, seed, createdAt, assignment, step, step - middle);
  }

  /** The last step is kept: what was used once is not taken from another owner either. */
  public MfaDevice deactivated() {
    return new MfaDevice(accountId, path, name, seed, createdAt, Optional.empty(), lastStep, drift);
  }
}
