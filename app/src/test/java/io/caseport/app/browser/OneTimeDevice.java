package io.caseport.app.browser;

import io.caseport.app.Core;
import io.caseport.application.port.in.Caller;
import io.caseport.domain.credential.MfaDeviceName;
import io.caseport.domain.credential.Totp;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.UserName;
import java.time.Instant;

/** A device for one-time codes, as people have it on their telephones. */
final class OneTimeDevice {
  private static final long STEP_SECONDS = 30;

  private final Totp totp;
  private long step;

  private OneTimeDevice(Totp totp, long step) {
    this.totp = totp;
    this.step = step;
  }

  /** Enabled for a user with the codes of a minute ago, so that those of now can still be taken. */
  static OneTimeDevice of(Core core, Caller root, UserName user) {
    var created =
        core.mfaDevices()
            .createVirtualMfaDevice(root, IamPath.ROOT, new MfaDeviceName(user + "-phone"));
    var now = Instant.now().getEpochSecond() / STEP_SECONDS;
    var device = new OneTimeDevice(new Totp(created.seed()), now - 2);
    core.mfaDevices()
        .enableMfaDevice(
            root, user, created.device().serial(), device.nextCode(), device.nextCode());
    return device;
  }

  /** What it shows next. */
  String nextCode() {
    return totp.code(step++);
  }
}
