package io.caseport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.credential.MfaDeviceName;
import io.caseport.domain.credential.TimeStep;
import io.caseport.domain.credential.Totp;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.UserName;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserMfaCommandTest {
  @TempDir private Path data;
  private Administrator admin;
  private String serial;

  @BeforeEach
  void give_eve_a_device() {
    admin = new Administrator(data);
    admin.succeeds("user create eve");
    var devices = admin.core.mfaDevices();
    var made = devices.createVirtualMfaDevice(admin.root, IamPath.ROOT, new MfaDeviceName("phone"));
    var totp = new Totp(made.seed());
    var now = TimeStep.at(admin.core.now());
    devices.enableMfaDevice(
        admin.root,
        new UserName("eve"),
        made.device().serial(),
        totp.code(now - 1),
        totp.code(now));
    serial = made.device().serial().value();
  }

  @Test
  void list_shows_the_devices_of_a_user() {
    var devices = admin.json("user mfa list eve").get("MFADevices");

    assertThat(devices).hasSize(1);
    assertThat(devices.get(0).get("SerialNumber").asString()).isEqualTo(serial);
    assertThat(devices.get(0).get("UserName").asString()).isEqualTo("eve");
  }

  @Test
  void a_device_is_in_the_way_of_deleting_its_user_until_it_is_deactivated() {
    var steps = Told.commands(admin.refused("user delete eve"));

    assertThat(steps).containsExactly("user mfa deactivate eve " + serial);
    steps.forEach(admin::succeeds);
    assertThat(admin.json("user mfa list eve").get("MFADevices")).isEmpty();
    assertThat(admin.refused("user mfa deactivate eve " + serial))
        .contains("`caseport user mfa list USER`");
    admin.succeeds("user delete eve");
  }
}
