package io.caseport.rest.credential;

import static io.caseport.rest.identity.IdentityMembers.MFA_SERIAL;
import static io.caseport.rest.identity.IdentityMembers.NAME_PATTERN;
import static io.caseport.rest.identity.IdentityMembers.PATH;
import static io.caseport.rest.identity.IdentityMembers.USER_NAME;
import static java.nio.charset.StandardCharsets.US_ASCII;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.MfaAdministration;
import io.caseport.application.port.in.MfaAdministration.EnabledDevice;
import io.caseport.application.port.in.MfaAdministration.Owner;
import io.caseport.application.port.in.MfaAdministration.VirtualDevice;
import io.caseport.domain.credential.MfaDeviceName;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.UserName;
import io.caseport.rest.identity.IdentityXml;
import io.caseport.rest.identity.TagMembers;
import io.caseport.rest.query.Input;
import io.caseport.rest.query.Member;
import io.caseport.rest.query.Operation;
import io.caseport.rest.query.Shape;
import io.caseport.rest.query.Xml;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be done with devices for one-time codes. */
record MfaOperations(MfaAdministration devices) {
  private static final Member<MfaDeviceName> DEVICE_NAME =
      new Member<>("VirtualMFADeviceName", Shape.text(1, 226, NAME_PATTERN).as(MfaDeviceName::new));
  private static final Member<String> FIRST_CODE = code("AuthenticationCode1");
  private static final Member<String> SECOND_CODE = code("AuthenticationCode2");
  private static final Member<Optional<Boolean>> ASSIGNMENT_STATUS =
      new Member<>(
          "AssignmentStatus",
          Shape.oneOf(
              Map.of(
                  "Any", Optional.empty(),
                  "Assigned", Optional.of(true),
                  "Unassigned", Optional.of(false))));

  /** What IAM calls the root user, which has no name. */
  private static final UserName ROOT = new UserName("root");

  private static Member<String> code(String name) {
    return Member.secret(name, Shape.text(6, 6, "[\\d]+"));
  }

  List<Operation> all() {
    return List.of(
        Operation.changing("CreateVirtualMFADevice", this::create)
            .requires(DEVICE_NAME)
            .accepts(PATH, TagMembers.TAGS),
        Operation.changing("EnableMFADevice", this::enable)
            .requires(USER_NAME, MFA_SERIAL, FIRST_CODE, SECOND_CODE),
        Operation.changing("ResyncMFADevice", this::resync)
            .requires(USER_NAME, MFA_SERIAL, FIRST_CODE, SECOND_CODE),
        Operation.changing("DeactivateMFADevice", this::deactivate)
            .requires(MFA_SERIAL)
            .accepts(USER_NAME),
        Operation.changing("DeleteVirtualMFADevice", this::delete).requires(MFA_SERIAL),
        Operation.listing("ListMFADevices", this::list).accepts(USER_NAME),
        Operation.listing("ListVirtualMFADevices", this::listVirtual).accepts(ASSIGNMENT_STATUS));
  }

  private void create(Caller caller, Input in, Xml out) {
    var path = in.find(PATH).orElse(IamPath.ROOT);
    var tags = TagMembers.tags(in);
    var created = devices.createVirtualMfaDevice(caller, path, in.get(DEVICE_NAME), tags);
    var uri = created.seed().uri(created.device().name() + "@" + created.accountLabel());
    out.nest(
        "VirtualMFADevice",
        xml -> {
          xml.text("SerialNumber", created.device().serial().value())
              .bytes("Base32StringSeed", created.seed().base32().getBytes(US_ASCII))
              .bytes("QRCodePNG", QrCodeImage.of(uri));
          TagMembers.write(xml, tags);
        });
  }

  private void enable(Caller caller, Input in, Xml out) {
    devices.enableMfaDevice(
        caller, in.get(USER_NAME), in.get(MFA_SERIAL), in.get(FIRST_CODE), in.get(SECOND_CODE));
  }

  private void resync(Caller caller, Input in, Xml out) {
    devices.resyncMfaDevice(
        caller, in.get(USER_NAME), in.get(MFA_SERIAL), in.get(FIRST_CODE), in.get(SECOND_CODE));
  }

  private void deactivate(Caller caller, Input in, Xml out) {
    devices.deactivateMfaDevice(caller, in.find(USER_NAME), in.get(MFA_SERIAL));
  }

  private void delete(Caller caller, Input in, Xml out) {
    devices.deleteVirtualMfaDevice(caller, in.get(MFA_SERIAL));
  }

  private void list(Caller caller, Input in, Xml out) {
    var page = devices.listMfaDevices(caller, in.find(USER_NAME), in.page());
    out.list("MFADevices", page.items(), MfaOperations::enabled).end(page);
  }

  private static void enabled(Xml xml, EnabledDevice device) {
    xml.text("UserName", device.owner().orElse(ROOT).value())
        .text("SerialNumber", device.serial().value())
        .time("EnableDate", device.enabledAt());
  }

  private void listVirtual(Caller caller, Input in, Xml out) {
    var enabled = in.find(ASSIGNMENT_STATUS).flatMap(only -> only);
    var page = devices.listVirtualMfaDevices(caller, enabled, in.page());
    out.list("VirtualMFADevices", page.items(), MfaOperations::virtual).end(page);
  }

  private static void virtual(Xml xml, VirtualDevice device) {
    xml.text("SerialNumber", device.serial().value());
    device.owner().ifPresent(owner -> owner(xml, owner));
  }

  private static void owner(Xml xml, Owner owner) {
    xml.nest(
            "User",
            user -> IdentityXml.user(user, owner.user().principal(), owner.user().createdAt()))
        .time("EnableDate", owner.enabledAt());
  }
}
