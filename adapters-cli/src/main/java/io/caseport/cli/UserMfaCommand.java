package io.caseport.cli;

import io.caseport.domain.credential.MfaSerial;
import io.caseport.domain.identity.UserName;
import java.util.LinkedHashMap;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "mfa",
    synopsisSubcommandLabel = "COMMAND",
    description = "Show the devices for one-time codes that users have, and deactivate lost ones.",
    footer = {
      "",
      "Examples:",
      "  caseport user mfa list eve",
      "  caseport user mfa deactivate eve arn:aws:iam::123456789012:mfa/phone"
    })
final class UserMfaCommand {
  private final CommandContext context;

  UserMfaCommand(CommandContext context) {
    this.context = context;
  }

  @Command(
      name = "list",
      description = "Show the devices that are enabled for a user.",
      footer = {"", "Example:", "  caseport user mfa list eve --output json"})
  void list(
      @Mixin AccountAccess access,
      @Parameters(paramLabel = "USER", description = "Name of the user.") UserName name) {
    access.answer(
        context,
        desk -> {
          var devices =
              Pages.all(
                  page -> desk.mfaDevices().listMfaDevices(desk.root(), Optional.of(name), page));
          return new Answer.Several(
              "MFADevices",
              devices.stream()
                  .map(
                      device -> {
                        var item = new LinkedHashMap<String, Object>();
                        item.put("SerialNumber", device.serial().value());
                        item.put("UserName", name.value());
                        item.put("EnableDate", device.enabledAt().toString());
                        return item;
                      })
                  .toList());
        });
  }

  @Command(
      name = "deactivate",
      description = "Let a user do without a device, such as one that was lost.",
      footer = {
        "",
        "Example:",
        "  caseport user mfa deactivate eve arn:aws:iam::123456789012:mfa/phone"
      })
  void deactivate(
      @Mixin AccountAccess access,
      @Parameters(index = "0", paramLabel = "USER", description = "Name of the user.")
          UserName name,
      @Parameters(index = "1", paramLabel = "SERIAL", description = "Serial number of the device.")
          String serial) {
    access.change(
        context,
        "Deactivated the device " + serial + " of the user " + name + ".",
        desk ->
            desk.mfaDevices()
                .deactivateMfaDevice(desk.root(), Optional.of(name), new MfaSerial(serial)));
  }
}
