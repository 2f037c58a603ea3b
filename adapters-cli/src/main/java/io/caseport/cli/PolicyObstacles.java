package io.caseport.cli;

import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.domain.policy.PolicyArn;
import java.util.List;
import java.util.stream.Stream;

/** The commands that take away what keeps a policy from being deleted. */
final class PolicyObstacles {
  private static final String EVERY_PATH = "/";

  private PolicyObstacles() {}

  static List<String> of(AccountDesk desk, PolicyArn arn) {
    return Stream.concat(detachments(desk, arn), versions(desk, arn)).toList();
  }

  private static Stream<String> detachments(AccountDesk desk, PolicyArn arn) {
    return holders(desk)
        .filter(holder -> has(desk, holder, arn))
        .map(holder -> "caseport policy detach " + arn + " " + HolderOption.flag(holder));
  }

  private static Stream<String> versions(AccountDesk desk, PolicyArn arn) {
    var versions = Pages.all(page -> desk.policies().listPolicyVersions(desk.root(), arn, page));
    return versions.stream()
        .filter(version -> !version.isDefault())
        .map(version -> "caseport policy delete " + arn + " --version " + version.version().id());
  }

  private static Stream<Holder> holders(AccountDesk desk) {
    var identities = desk.identities();
    var users = Pages.all(page -> identities.listUsers(desk.root(), EVERY_PATH, page));
    var groups = Pages.all(page -> identities.listGroups(desk.root(), EVERY_PATH, page));
    var roles = Pages.all(page -> desk.roles().listRoles(desk.root(), EVERY_PATH, page));
    return Stream.of(
            users.stream().map(user -> new Holder.OfUser(user.name())),
            groups.stream().map(group -> new Holder.OfGroup(group.name())),
            roles.stream().map(role -> new Holder.OfRole(role.name())))
        .flatMap(some -> some);
  }

  private static boolean has(AccountDesk desk, Holder holder, PolicyArn arn) {
    return HeldPolicies.of(desk, holder).attached().stream()
        .anyMatch(attached -> attached.arn().equals(arn));
  }
}
