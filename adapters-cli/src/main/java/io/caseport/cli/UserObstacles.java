package io.caseport.cli;

import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The commands that take away what keeps a user from being deleted. */
final class UserObstacles {
  private UserObstacles() {}

  static List<String> of(AccountDesk desk, UserName name) {
    var identities = desk.identities();
    var keys = identities.listAccessKeys(desk.root(), Optional.of(name)).keys().stream();
    var groups = Pages.all(page -> identities.listGroupsForUser(desk.root(), name, page));
    var devices =
        Pages.all(page -> desk.mfaDevices().listMfaDevices(desk.root(), Optional.of(name), page));
    return Stream.of(
            keys.map(key -> "caseport access-key delete " + key.id() + " --user " + name),
            groups.stream()
                .map(group -> "caseport user remove-from-group " + name + " " + group.name()),
            hasPassword(desk, name)
                ? Stream.of("caseport user password delete " + name)
                : Stream.<String>empty(),
            devices.stream()
                .map(device -> "caseport user mfa deactivate " + name + " " + device.serial()),
            HeldPolicies.of(desk, new Holder.OfUser(name)).removals())
        .flatMap(steps -> steps)
        .toList();
  }

  private static boolean hasPassword(AccountDesk desk, UserName name) {
    try {
      return desk.credentials()
          .getLoginProfile(desk.root(), Optional.of(name))
          .user()
          .key()
          .equals(name.key());
    } catch (Refusal.NoSuchEntity none) {
      return false;
    }
  }
}
