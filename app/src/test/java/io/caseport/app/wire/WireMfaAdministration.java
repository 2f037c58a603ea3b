package io.caseport.app.wire;

import static io.caseport.app.wire.IamRefusals.refusing;
import static io.caseport.app.wire.WireIdentityAdministration.page;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.IdentityAdministration.UserDescription;
import io.caseport.application.port.in.MfaAdministration;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.domain.credential.MfaDevice;
import io.caseport.domain.credential.MfaDeviceName;
import io.caseport.domain.credential.MfaSerial;
import io.caseport.domain.credential.TotpSeed;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.SealedSecret;
import io.caseport.domain.identity.Tags;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.identity.UserName;
import java.time.Instant;
import java.util.Optional;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.AssignmentStatusType;
import software.amazon.awssdk.services.iam.model.User;
import software.amazon.awssdk.services.iam.model.VirtualMFADevice;

/** {@link MfaAdministration} over the wire. */
record WireMfaAdministration(IamClient client, Keyring keys) implements MfaAdministration {
  private static final SealedSecret UNTOLD = new SealedSecret("");

  @Override
  public NewDevice createVirtualMfaDevice(
      Caller caller, IamPath path, MfaDeviceName name, Tags tags) {
    var created =
        refusing(
                () ->
                    client.createVirtualMFADevice(
                        request ->
                            request
                                .overrideConfiguration(keys.by(caller))
                                .path(path.value())
                                .virtualMFADeviceName(name.value())
                                .tags(WireTagAdministration.wire(tags))))
            .virtualMFADevice();
    var device = MfaDevice.unassigned(caller.accountId(), path, name, UNTOLD, Instant.EPOCH);
    if (!device.serial().value().equals(created.serialNumber())) {
      throw new AssertionError(created.serialNumber() + " is not the serial of " + device);
    }
    if (!WireTagAdministration.tags(created.tags()).equals(tags)) {
      throw new AssertionError(created.tags() + " are not the tags " + tags);
    }
    return new NewDevice(device, new TotpSeed(created.base32StringSeed().asUtf8String()), "");
  }

  @Override
  public void enableMfaDevice(
      Caller caller, UserName name, MfaSerial serial, String firstCode, String secondCode) {
    refusing(
        () ->
            client.enableMFADevice(
                request ->
                    request
                        .overrideConfiguration(keys.by(caller))
                        .userName(name.value())
                        .serialNumber(serial.value())
                        .authenticationCode1(firstCode)
                        .authenticationCode2(secondCode)));
  }

  @Override
  public void resyncMfaDevice(
      Caller caller, UserName name, MfaSerial serial, String firstCode, String secondCode) {
    refusing(
        () ->
            client.resyncMFADevice(
                request ->
                    request
                        .overrideConfiguration(keys.by(caller))
                        .userName(name.value())
                        .serialNumber(serial.value())
                        .authenticationCode1(firstCode)
                        .authenticationCode2(secondCode)));
  }

  @Override
  public void deactivateMfaDevice(Caller caller, Optional<UserName> name, MfaSerial serial) {
    refusing(
        () ->
            client.deactivateMFADevice(
                request ->
                    request
                        .overrideConfiguration(keys.by(caller))
                        .userName(name.map(UserName::value).orElse(null))
                        .serialNumber(serial.value())));
  }

  @Override
  public void deleteVirtualMfaDevice(Caller caller, MfaSerial serial) {
    refusing(
        () ->
            client.deleteVirtualMFADevice(
                request ->
                    request.overrideConfiguration(keys.by(caller)).serialNumber(serial.value())));
  }

  @Override
  public Page<EnabledDevice> listMfaDevices(
      Caller caller, Optional<UserName> name, PageRequest page) {
    var answer =
        refusing(
            () ->
                client.listMFADevices(
                    request ->
                        request
                            .overrideConfiguration(keys.by(caller))
                            .userName(name.map(UserName::value).orElse(null))
                            .marker(page.token().orElse(null))
                            .maxItems(page.size())));
    var devices =
        answer.mfaDevices().stream()
            .map(
                device ->
                    new EnabledDevice(
                        Optional.of(new UserName(device.userName())),
                        new MfaSerial(device.serialNumber()),
                        device.enableDate()))
            .toList();
    return page(devices, answer.isTruncated(), answer.marker());
  }

  @Override
  public Page<VirtualDevice> listVirtualMfaDevices(
      Caller caller, Optional<Boolean> enabled, PageRequest page) {
    var status =
        enabled.map(only -> only ? AssignmentStatusType.ASSIGNED : AssignmentStatusType.UNASSIGNED);
    var answer =
        refusing(
            () ->
                client.listVirtualMFADevices(
                    request ->
                        request
                            .overrideConfiguration(keys.by(caller))
                            .assignmentStatus(status.orElse(AssignmentStatusType.ANY))
                            .marker(page.token().orElse(null))
                            .maxItems(page.size())));
    return page(
        answer.virtualMFADevices().stream().map(device -> device(caller, device)).toList(),
        answer.isTruncated(),
        answer.marker());
  }

  private static VirtualDevice device(Caller caller, VirtualMFADevice device) {
    return new VirtualDevice(
        new MfaSerial(device.serialNumber()),
        Optional.ofNullable(device.user())
            .map(
                user ->
                    new Owner(
                        new UserDescription(
                            principal(caller, user),
                            user.createDate(),
                            Optional.empty(),
                            Tags.NONE),
                        device.enableDate())));
  }

  private static Principal principal(Caller caller, User user) {
    return user.userName() == null
        ? new Principal.Root(caller.accountId())
        : new Principal.IamUser(
            caller.accountId(),
            new UniqueId(user.userId()),
            new IamPath(user.path()),
            new UserName(user.userName()));
  }
}
