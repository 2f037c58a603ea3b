package io.caseport.application.credential;

import io.caseport.application.port.out.MfaDeviceRepository;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.credential.MfaDevice;
import io.caseport.domain.credential.MfaSerial;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.UniqueId;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Checks one-time codes, each of which is taken once. */
public final class OneTimeCodes {
  private final MfaDeviceRepository devices;
  private final MfaSeeds seeds;
  private final UnitOfWork work;
  private final InstantSource clock;
  private final Guesses<MfaSerial> guesses;

  public OneTimeCodes(
      MfaDeviceRepository devices, MfaSeeds seeds, UnitOfWork work, InstantSource clock) {
    this.devices = devices;
    this.seeds = seeds;
    this.work = work;
    this.clock = clock;
    this.guesses = new Guesses<>(clock);
  }

  /**
   * Whether that is a code of a device that is enabled for the root user or the IAM user. If so it
   * is used up, unless the work that this is part of fails.
   *
   * <p>After some wrong codes for a device, none is taken for a while, so that the million there
   * are cannot be tried.
   */
  public boolean checkCode(Principal principal, String serialNumber, String code) {
    var serial = new MfaSerial(serialNumber);
    return work.write(
        () ->
            devices
                .find(principal.accountId(), serial)
                .filter(device -> isEnabledFor(principal, device))
                .filter(device -> take(device, code))
                .isPresent());
  }

  /** Whether anybody who signs in as that must give a code. Within a unit of work. */
  public boolean isNeededBy(Principal.LongTerm who) {
    return !devicesOf(who).isEmpty();
  }

  /**
   * As {@link #checkCode} for a code of whichever device; a wrong one is wrong for all of them.
   * Within a unit of work.
   */
  public boolean takeAny(Principal.LongTerm who, String code) {
    var able = devicesOf(who).stream().filter(device -> guesses.mayTry(device.serial())).toList();
    for (var device : able) {
      var used = device.use(seeds.open(device), code, clock.instant());
      if (used.isPresent()) {
        devices.replace(used.get());
        guesses.succeeded(device.serial());
        return true;
      }
    }
    able.forEach(device -> guesses.failed(device.serial()));
    return false;
  }

  private List<MfaDevice> devicesOf(Principal.LongTerm who) {
    var owner =
        switch (who) {
          case Principal.Root _ -> Optional.<UniqueId>empty();
          case Principal.IamUser user -> Optional.of(user.id());
        };
    return devices.enabledFor(who.accountId(), owner);
  }

  private static boolean isEnabledFor(Principal principal, MfaDevice device) {
    return switch (principal) {
      case Principal.Root _ -> device.isAssignedTo(Optional.empty());
      case Principal.IamUser user -> device.isAssignedTo(Optional.of(user.id()));
      case Principal.InSession session -> isEnabledFor(session.holder(), device);
      case Principal.AssumedRole _, Principal.FederatedUser _ -> false;
    };
  }

  private boolean take(MfaDevice device, String code) {
    if (!guesses.mayTry(device.serial())) {
      return false;
    }
    var used = device.use(seeds.open(device), code, clock.instant());
    used.ifPresentOrElse(devices::replace, () -> guesses.failed(device.serial()));
    used.ifPresent(_ -> guesses.succeeded(device.serial()));
    return used.isPresent();
  }
}
