package io.caseport.application.contract;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;
import static io.caseport.application.fixture.Credentials.device;
import static io.caseport.application.fixture.Credentials.enabled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.fixture.NastyTexts;
import io.caseport.application.fixture.Users;
import io.caseport.application.port.out.MfaDeviceRepository;
import io.caseport.application.port.out.MfaDeviceRepository.Assignment;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.credential.MfaDevice;
import io.caseport.domain.credential.MfaDeviceName;
import io.caseport.domain.credential.MfaSerial;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.SealedSecret;
import io.caseport.domain.identity.User;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The promises of {@link MfaDeviceRepository}. */
public interface MfaDeviceRepositoryContract extends StoreContract {
  User OWNER = Users.named("owner");

  private MfaDeviceRepository devicesOfTwoAccounts() {
    var ports = portsWithTwoAccounts();
    ports.identities().addUser(OWNER);
    ports.identities().addUser(Users.named("other"));
    return ports.mfaDevices();
  }

  @Test
  default void a_device_comes_back_as_it_was_added() {
    var devices = devicesOfTwoAccounts();
    var plain = device(ACME, "plain");
    var odd =
        new MfaDevice(
            ACME,
            new IamPath("/'\"%_\\*?:/"),
            new MfaDeviceName("_+=,.@-"),
            SealedSecret.of(new byte[0]),
            Instant.parse("9999-12-31T23:59:59.999Z"),
            Optional.empty(),
            Long.MAX_VALUE,
            Long.MIN_VALUE);
    var ofRoot = enabled(device(ACME, "root"), Optional.empty());
    var ofUser = enabled(device(ACME, "user"), Optional.of(OWNER));
    for (MfaDevice each : List.of(plain, odd, ofRoot, ofUser)) {
      devices.add(each);
      assertThat(devices.find(ACME, each.serial())).contains(each);
    }
  }

  @Test
  default void a_device_is_found_by_its_exact_serial_number_and_in_its_account() {
    var devices = devicesOfTwoAccounts();
    var phone = device(ACME, "Phone");
    devices.add(phone);
    assertThat(devices.find(GLOBEX, phone.serial())).isEmpty();
    assertThat(devices.find(ACME, device(ACME, "phone").serial())).isEmpty();
    for (String name : NastyTexts.NAMES_OF_NOTHING) {
      assertThat(devices.find(ACME, new MfaSerial(name))).isEmpty();
    }
  }

  @Test
  default void a_serial_number_is_given_once() {
    var devices = devicesOfTwoAccounts();
    var phone = device(ACME, "phone");
    devices.add(phone);
    assertThatThrownBy(() -> devices.add(enabled(phone, Optional.empty())))
        .isInstanceOf(StoreFailure.IdentifierTaken.class);
    assertThat(devices.find(ACME, phone.serial())).contains(phone);
    devices.add(device(ACME, "Phone"));
    devices.add(device(GLOBEX, "phone"));
    assertThat(devices.find(ACME, phone.serial())).contains(phone);
  }

  @Test
  default void the_devices_of_an_owner_are_those_that_are_enabled_for_it() {
    var devices = devicesOfTwoAccounts();
    var second = enabled(device(ACME, "b"), Optional.of(OWNER));
    var first = enabled(device(ACME, "a"), Optional.of(OWNER));
    var ofRoot = enabled(device(ACME, "c"), Optional.empty());
    var ofOther = enabled(device(ACME, "d"), Optional.of(Users.named("other")));
    Stream.of(second, first, ofRoot, ofOther, device(ACME, "e")).forEach(devices::add);
    devices.add(enabled(device(GLOBEX, "a"), Optional.empty()));
    assertThat(devices.enabledFor(ACME, Optional.of(OWNER.id()))).containsExactly(first, second);
    assertThat(devices.enabledFor(ACME, Optional.empty())).containsExactly(ofRoot);
    assertThat(devices.enabledFor(GLOBEX, Optional.of(OWNER.id()))).isEmpty();
  }

  @Test
  default void devices_are_listed_by_serial_number_and_assignment_in_pages() {
    var devices = devicesOfTwoAccounts();
    var all =
        List.of(
            device(ACME, "B"),
            enabled(device(ACME, "C"), Optional.empty()),
            device(ACME, "a"),
            enabled(device(ACME, "d"), Optional.of(OWNER)));
    all.reversed().forEach(devices::add);
    devices.add(device(GLOBEX, "a"));
    assertThat(devices.list(ACME, Assignment.ANY, Optional.empty(), 10)).isEqualTo(all);
    assertThat(devices.list(ACME, Assignment.ASSIGNED, Optional.empty(), 10))
        .containsExactly(all.get(1), all.get(3));
    assertThat(devices.list(ACME, Assignment.UNASSIGNED, Optional.empty(), 10))
        .containsExactly(all.get(0), all.get(2));
    assertThat(devices.list(ACME, Assignment.ANY, Optional.empty(), 2))
        .isEqualTo(all.subList(0, 2));
    assertThat(devices.list(ACME, Assignment.ANY, Optional.of(all.get(1).serial()), 2))
        .isEqualTo(all.subList(2, 4));
    assertThat(devices.list(ACME, Assignment.ANY, Optional.of(all.getLast().serial()), 2))
        .isEmpty();
  }

  @Test
  default void devices_are_counted_by_assignment_in_their_account() {
    var devices = devicesOfTwoAccounts();
    Stream.of(
            device(ACME, "B"),
            enabled(device(ACME, "C"), Optional.empty()),
            enabled(device(ACME, "d"), Optional.of(OWNER)))
        .forEach(devices::add);
    devices.add(enabled(device(GLOBEX, "a"), Optional.empty()));
    assertThat(devices.count(ACME, Assignment.ANY)).isEqualTo(3);
    assertThat(devices.count(ACME, Assignment.ASSIGNED)).isEqualTo(2);
    assertThat(devices.count(ACME, Assignment.UNASSIGNED)).isEqualTo(1);
    assertThat(devices.count(GLOBEX, Assignment.UNASSIGNED)).isZero();
  }

  @Test
  default void replacing_a_device_changes_only_that_one() {
    var devices = devicesOfTwoAccounts();
    var phone = device(ACME, "phone");
    devices.add(phone);
    devices.add(device(ACME, "other"));
    var now = enabled(phone, Optional.of(OWNER));
    devices.replace(now);
    assertThat(devices.find(ACME, phone.serial())).contains(now);
    assertThat(devices.find(ACME, device(ACME, "other").serial())).contains(device(ACME, "other"));
    devices.replace(now.deactivated());
    assertThat(devices.find(ACME, phone.serial())).contains(now.deactivated());
    assertThatThrownBy(() -> devices.replace(device(ACME, "none")))
        .isInstanceOf(StoreFailure.Stale.class);
  }

  @Test
  default void a_removed_device_is_gone_and_no_other() {
    var devices = devicesOfTwoAccounts();
    devices.add(device(ACME, "phone"));
    devices.add(device(ACME, "other"));
    devices.remove(device(ACME, "phone"));
    assertThat(devices.list(ACME, Assignment.ANY, Optional.empty(), 10))
        .containsExactly(device(ACME, "other"));
  }

  @Test
  default void an_enabled_device_goes_with_its_user_and_never_becomes_roots() {
    var devices = devicesOfTwoAccounts();
    devices.add(enabled(device(ACME, "phone"), Optional.of(OWNER)));
    devices.add(device(ACME, "other"));
    ports().identities().removeUser(OWNER);
    assertThat(devices.list(ACME, Assignment.ANY, Optional.empty(), 10))
        .containsExactly(device(ACME, "other"));
  }

  @Test
  default void a_code_used_through_one_handle_is_used_for_another() {
    var devices = devicesOfTwoAccounts();
    var phone = device(ACME, "phone");
    devices.add(phone);
    anotherHandle().mfaDevices().replace(enabled(phone, Optional.empty()));
    assertThat(devices.find(ACME, phone.serial())).contains(enabled(phone, Optional.empty()));
  }
}
