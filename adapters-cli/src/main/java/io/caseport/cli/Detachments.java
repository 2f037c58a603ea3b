package io.caseport.cli;

import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.domain.policy.PolicyArn;
import java.util.List;
import java.util.stream.Stream;

/** The commands that detach a policy from all who have it. */
final class Detachments {
  private static final String EVERY_PATH = "/";

  private Detachments() {}

  static List<String> of(AccountDesk desk, PolicyArn arn) {
    return holders(desk)
        .filter(holder -> has(desk, holder, arn))
        .map(holder -> "caseport policy detach " + arn + " " + HolderOption.flag(holder))
        .toList();
  }

  private static Stream<Holder> holders(AccountDesk desk) {
    var identities = desk.identities();
    var users = Pages.all(page -> identities.listUsers(desk.root(), EVERY_PATH, page));
    var groups = Pages.all(page -> identities.listGroups(desk.root(), EVERY_PATH, page));
    return Stream.concat(
        users.stream().map(user -> new Holder.OfUser(user.name())),
        groups.stream().map(group -> new Holder.OfGroup(group.name())));
  }

  private static boolean has(AccountDesk desk, Holder holder, PolicyArn arn) {
    return HeldPolicies.of(desk, holder).attached().stream()
        .anyMatch(attached -> attached.arn().equals(arn));
  }
}
