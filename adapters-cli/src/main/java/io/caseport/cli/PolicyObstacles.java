package io.caseport.cli;

import io.caseport.application.port.in.AccountInventory.Governed;
import io.caseport.application.port.in.AccountInventory.Kind;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.application.port.in.PolicyAdministration.PolicyUsage;
import io.caseport.domain.policy.PolicyArn;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The commands that take away what keeps a policy from being deleted. */
final class PolicyObstacles {
  private static final String EVERY_PATH = "/";

  private PolicyObstacles() {}

  static List<String> of(AccountDesk desk, PolicyArn arn) {
    return Stream.of(detachments(desk, arn), boundaries(desk, arn), versions(desk, arn))
        .flatMap(steps -> steps)
        .toList();
  }

  private static Stream<String> detachments(AccountDesk desk, PolicyArn arn) {
    return holders(desk, arn, PolicyUsage.PERMISSIONS_POLICY)
        .map(holder -> "caseport policy detach " + arn + " " + HolderOption.flag(holder));
  }

  private static Stream<String> boundaries(AccountDesk desk, PolicyArn arn) {
    return holders(desk, arn, PolicyUsage.PERMISSIONS_BOUNDARY)
        .map(holder -> "caseport policy boundary remove " + HolderOption.flag(holder));
  }

  private static Stream<String> versions(AccountDesk desk, PolicyArn arn) {
    var versions = Pages.all(page -> desk.policies().listPolicyVersions(desk.root(), arn, page));
    return versions.stream()
        .filter(version -> !version.isDefault())
        .map(version -> "caseport policy delete " + arn + " --version " + version.version().id());
  }

  private static Stream<Holder> holders(AccountDesk desk, PolicyArn arn, PolicyUsage usage) {
    var everyKind = Set.<Kind>of();
    return Pages.all(
            page ->
                desk.inventory()
                    .listEntitiesForPolicy(
                        desk.root(), arn, everyKind, Optional.of(usage), EVERY_PATH, page))
        .stream()
        .map(
            governed ->
                switch (governed) {
                  case Governed.ByUser(var user) -> new Holder.OfUser(user.name());
                  case Governed.ByGroup(var group) -> new Holder.OfGroup(group.name());
                  case Governed.ByRole(var role) -> new Holder.OfRole(role.name());
                });
  }
}
