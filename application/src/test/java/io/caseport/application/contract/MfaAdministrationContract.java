package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.MfaAdministration;
import io.caseport.application.port.in.MfaAdministration.EnabledDevice;
import io.caseport.application.port.in.MfaAdministration.NewDevice;
import io.caseport.application.port.in.MfaAdministration.VirtualDevice;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.domain.credential.MfaDeviceName;
import io.caseport.domain.credential.MfaSerial;
import io.caseport.domain.credential.TimeStep;
import io.caseport.domain.credential.Totp;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The promises of {@link MfaAdministration}. */
public interface MfaAdministrationContract extends IdentityContract {
  MfaSerial NO_DEVICE = new MfaSerial("arn:aws:iam::000000000000:mfa/none");
  UserName JANE = new UserName("jane");
  UserName ROOT = new UserName("root");

  private MfaAdministration devices() {
    return tenants().mfaDevices();
  }

  private NewDevice create(String name) {
    return devices().createVirtualMfaDevice(root(), IamPath.ROOT, new MfaDeviceName(name));
  }

  /** The code of the time step that is so many after the one of now. */
  private String code(NewDevice device, int steps) {
    return new Totp(device.seed()).code(TimeStep.at(tenants().now()) + steps);
  }

  private void enable(UserName name, NewDevice device) {
    devices()
        .enableMfaDevice(root(), name, device.device().serial(), code(device, -1), code(device, 0));
  }

  private List<MfaSerial> listOf(Optional<UserName> name) {
    return all(page -> devices().listMfaDevices(root(), name, page)).stream()
        .map(EnabledDevice::serial)
        .toList();
  }

  private Map<String, Consumer<Caller>> operationsOn(UserName user, MfaSerial serial) {
    var operations = new HashMap<String, Consumer<Caller>>();
    operations.put(
        "EnableMFADevice",
        caller -> devices().enableMfaDevice(caller, user, serial, "000000", "000000"));
    operations.put(
        "ResyncMFADevice",
        caller -> devices().resyncMfaDevice(caller, user, serial, "000000", "000000"));
    operations.put(
        "DeactivateMFADevice",
        caller -> devices().deactivateMfaDevice(caller, Optional.of(user), serial));
    operations.put(
        "DeleteVirtualMFADevice", caller -> devices().deleteVirtualMfaDevice(caller, serial));
    return operations;
  }

  @Test
  default void a_new_device_has_a_serial_number_and_tells_its_seed_once() {
    var path = new IamPath("/team/");
    var name = new MfaDeviceName("phone");
    var device = devices().createVirtualMfaDevice(root(), path, name);
    assertThat(device.device().serial().value())
        .isEqualTo("arn:aws:iam::" + root().accountId() + ":mfa/team/phone");
    assertThat(device.seed().base32()).matches("[A-Z2-7]{64}");
    assertRefused(
        Refusal.EntityAlreadyExists.class,
        () -> devices().createVirtualMfaDevice(root(), path, name));
    assertThat(create("phone").seed()).isNotEqualTo(device.seed());
  }

  @Test
  default void two_codes_on_end_enable_a_device_for_a_user() {
    createUser("Jane");
    var device = create("phone");
    var serial = device.device().serial();
    assertRefused(
        Refusal.InvalidAuthenticationCode.class,
        () -> devices().enableMfaDevice(root(), JANE, serial, code(device, 0), code(device, -1)));
    assertThat(listOf(Optional.of(JANE))).isEmpty();
    enable(JANE, device);
    assertThat(listOf(Optional.of(JANE))).containsExactly(serial);
    assertThat(devices().listMfaDevices(root(), Optional.of(JANE), LONG_PAGE).items())
        .extracting(EnabledDevice::owner)
        .containsExactly(Optional.of(new UserName("Jane")));
    assertThat(listOf(Optional.empty())).isEmpty();
    tenants().advance(Duration.ofMinutes(1));
    assertRefused(Refusal.EntityAlreadyExists.class, () -> enable(JANE, device));
  }

  @Test
  default void a_device_can_be_enabled_for_root() {
    var device = create("phone");
    enable(ROOT, device);
    assertThat(listOf(Optional.empty())).containsExactly(device.device().serial());
    assertThat(listOf(Optional.of(ROOT))).containsExactly(device.device().serial());
    devices().deactivateMfaDevice(root(), Optional.empty(), device.device().serial());
    assertThat(listOf(Optional.empty())).isEmpty();
  }

  @Test
  default void a_user_who_is_called_root_is_not_root() {
    createUser("root");
    var device = create("phone");
    enable(ROOT, device);
    assertThat(listOf(Optional.empty())).isEmpty();
    assertThat(listOf(Optional.of(ROOT))).containsExactly(device.device().serial());
  }

  @Test
  default void codes_that_were_used_are_not_taken_again() {
    createUser("jane");
    var device = create("phone");
    var serial = device.device().serial();
    enable(JANE, device);
    assertRefused(
        Refusal.InvalidAuthenticationCode.class,
        () -> devices().resyncMfaDevice(root(), JANE, serial, code(device, -1), code(device, 0)));
    devices().deactivateMfaDevice(root(), Optional.of(JANE), serial);
    assertRefused(Refusal.InvalidAuthenticationCode.class, () -> enable(JANE, device));
    tenants().advance(Duration.ofMinutes(1));
    enable(JANE, device);
  }

  @Test
  default void a_device_whose_clock_is_off_by_an_hour_can_be_compared_anew() {
    createUser("jane");
    createUser("john");
    var device = create("phone");
    var serial = device.device().serial();
    enable(JANE, device);
    assertRefused(
        Refusal.NoSuchEntity.class,
        () ->
            devices()
                .resyncMfaDevice(
                    root(), new UserName("john"), serial, code(device, 5), code(device, 6)));
    assertRefused(
        Refusal.InvalidAuthenticationCode.class,
        () ->
            devices().resyncMfaDevice(root(), JANE, serial, code(device, 121), code(device, 122)));
    devices().resyncMfaDevice(root(), JANE, serial, code(device, 120), code(device, 121));
  }

  @Test
  default void a_user_has_eight_devices_at_most() {
    createUser("jane");
    for (int i = 1; i <= 8; i++) {
      enable(JANE, create("phone-" + i));
    }
    var ninth = create("phone-9");
    assertRefused(Refusal.QuotaExceeded.class, () -> enable(JANE, ninth));
    assertThat(listOf(Optional.of(JANE))).hasSize(8).doesNotHaveDuplicates();
  }

  @Test
  default void a_device_is_deleted_only_when_nobody_uses_it_and_so_is_a_user() {
    createUser("jane");
    var device = create("phone");
    var serial = device.device().serial();
    enable(JANE, device);
    assertRefused(
        Refusal.DeleteConflict.class, () -> devices().deleteVirtualMfaDevice(root(), serial));
    assertRefused(Refusal.DeleteConflict.class, () -> identities().deleteUser(root(), JANE));
    devices().deactivateMfaDevice(root(), Optional.of(JANE), serial);
    assertRefused(
        Refusal.NoSuchEntity.class,
        () -> devices().deactivateMfaDevice(root(), Optional.of(JANE), serial));
    devices().deleteVirtualMfaDevice(root(), serial);
    identities().deleteUser(root(), JANE);
    assertRefused(
        Refusal.NoSuchEntity.class, () -> devices().deleteVirtualMfaDevice(root(), serial));
    create("phone");
  }

  @Test
  default void devices_are_listed_with_whom_they_are_enabled_for() {
    var jane = createUser("jane");
    var devices = List.of(create("a"), create("b"), create("c"));
    enable(JANE, devices.get(0));
    enable(ROOT, devices.get(2));
    var listed = all(page -> devices().listVirtualMfaDevices(root(), Optional.empty(), page));
    assertThat(listed)
        .extracting(VirtualDevice::serial)
        .containsExactlyElementsOf(devices.stream().map(each -> each.device().serial()).toList());
    assertThat(listed)
        .extracting(each -> each.owner().map(owner -> owner.user().principal()))
        .containsExactly(
            Optional.of(jane.principal()), Optional.empty(), Optional.of(root().principal()));
    assertThat(all(page -> devices().listVirtualMfaDevices(root(), Optional.of(true), page)))
        .extracting(VirtualDevice::serial)
        .containsExactly(devices.get(0).device().serial(), devices.get(2).device().serial());
    assertThat(all(page -> devices().listVirtualMfaDevices(root(), Optional.of(false), page)))
        .extracting(VirtualDevice::serial)
        .containsExactly(devices.get(1).device().serial());
    assertThat(
            devices()
                .listVirtualMfaDevices(tenants().strangerRoot(), Optional.empty(), LONG_PAGE)
                .items())
        .isEmpty();
  }

  @Test
  default void a_user_or_device_that_is_not_there_or_is_anothers_is_refused() {
    createUser("jane");
    var device = create("phone").device().serial();
    assertRefusedEach(Refusal.NoSuchEntity.class, root(), operationsOn(JANE, NO_DEVICE));
    var stranger = tenants().strangerRoot();
    identities().createUser(stranger, IamPath.ROOT, JANE);
    assertRefusedEach(Refusal.NoSuchEntity.class, stranger, operationsOn(JANE, device));
    assertRefused(
        Refusal.NoSuchEntity.class,
        () -> devices().listMfaDevices(root(), Optional.of(NOBODY), LONG_PAGE));
  }

  @Test
  default void a_user_without_a_policy_may_do_nothing_with_devices() {
    createUser("jane");
    var caller = tenants().userWithoutPolicy();
    assertDeniedEach("iam", caller, operationsOn(JANE, create("phone").device().serial()));
    assertDeniedEach("iam", caller, operationsOn(NOBODY, NO_DEVICE));
    assertDenied(
        "iam:CreateVirtualMFADevice",
        () -> devices().createVirtualMfaDevice(caller, IamPath.ROOT, new MfaDeviceName("phone")));
    assertDenied(
        "iam:ListMFADevices", () -> devices().listMfaDevices(caller, Optional.empty(), LONG_PAGE));
    assertDenied(
        "iam:ListVirtualMFADevices",
        () -> devices().listVirtualMfaDevices(caller, Optional.empty(), LONG_PAGE));
  }

  @Test
  default void users_may_be_let_to_manage_their_own_devices_only() {
    var jane = createUser("jane");
    createUser("john");
    policies()
        .putInlinePolicy(
            root(),
            new Holder.OfUser(jane.name()),
            new PolicyName("own"),
            """
            {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:*","Resource":[
            "arn:aws:iam::%1$s:user/jane","arn:aws:iam::%1$s:mfa/jane"]}]}\
            """
                .formatted(root().accountId()));
    var caller = tenants().as(jane);
    var device = devices().createVirtualMfaDevice(caller, IamPath.ROOT, new MfaDeviceName("jane"));
    var serial = device.device().serial();
    assertDenied(
        "iam:CreateVirtualMFADevice",
        () -> devices().createVirtualMfaDevice(caller, IamPath.ROOT, new MfaDeviceName("john")));
    assertDenied(
        "iam:EnableMFADevice",
        () ->
            devices()
                .enableMfaDevice(
                    caller, new UserName("john"), serial, code(device, -1), code(device, 0)));
    devices().enableMfaDevice(caller, JANE, serial, code(device, -1), code(device, 0));
    assertThat(devices().listMfaDevices(caller, Optional.empty(), LONG_PAGE).items()).hasSize(1);
    devices().deactivateMfaDevice(caller, Optional.empty(), serial);
    devices().deleteVirtualMfaDevice(caller, serial);
  }
}
