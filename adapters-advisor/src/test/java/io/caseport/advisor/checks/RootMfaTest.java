package io.caseport.advisor.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.port.in.MfaAdministration.NewDevice;
import io.caseport.domain.advisor.AdvisedResource;
import io.caseport.domain.advisor.CheckStatus;
import io.caseport.domain.credential.MfaDeviceName;
import io.caseport.domain.credential.TimeStep;
import io.caseport.domain.credential.Totp;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.UserName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RootMfaTest extends ComputedCheckTest {
  RootMfaTest() {
    super(new RootMfa());
  }

  private NewDevice createDevice(String name) {
    return tenants.mfaDevices().createVirtualMfaDevice(root, IamPath.ROOT, new MfaDeviceName(name));
  }

  private void enable(String user, NewDevice device) {
    var codes = new Totp(device.seed());
    long now = TimeStep.at(tenants.now());
    tenants
        .mfaDevices()
        .enableMfaDevice(
            root,
            new UserName(user),
            device.device().serial(),
            codes.code(now - 1),
            codes.code(now));
  }

  @Test
  void a_device_that_is_enabled_for_root_turns_it_green() {
    var red = lookAgain();
    assertThat(status(red)).isEqualTo(CheckStatus.ERROR);
    assertThat(counts(red)).isEqualTo(List.of(0L, 0L, 1L));
    assertThat(red.flagged())
        .extracting(AdvisedResource::arn)
        .containsExactly(Optional.of(root.principal().arn()));
    var device = createDevice("phone");
    assertThat(status(lookAgain())).isEqualTo(CheckStatus.ERROR);
    enable("root", device);
    var green = lookAgain();
    assertThat(status(green)).isEqualTo(CheckStatus.OK);
    assertThat(counts(green)).isEqualTo(List.of(1L, 0L, 0L));
    assertThat(green.flagged()).isEmpty();
    tenants.mfaDevices().deactivateMfaDevice(root, Optional.empty(), device.device().serial());
    assertThat(ids(lookAgain())).isEqualTo(ids(red));
  }

  @Test
  void the_device_of_a_user_is_none_of_root() {
    createUser("jane");
    enable("jane", createDevice("phone"));
    assertThat(status(lookAgain())).isEqualTo(CheckStatus.ERROR);
  }
}
