package io.caseport.cli;

import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.domain.identity.Group;
import io.caseport.domain.identity.GroupName;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.User;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "group",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Create the groups of an account, whose members share policies, and show them.",
      "",
      AccountAccess.WORKS_ON
    },
    footer = {
      "",
      "Examples:",
      "  caseport group create support-staff",
      "  caseport policy attach AWSSupportAccess --group support-staff",
      "  caseport user add-to-group eve support-staff"
    })
final class GroupCommand {
  private final CommandContext context;

  GroupCommand(CommandContext context) {
    this.context = context;
  }

  @Command(
      name = "create",
      description = "Create a group without members.",
      footer = {"", "Example:", "  caseport group create support-staff"})
  void create(
      @Mixin AccountAccess access,
      @Parameters(paramLabel = "GROUP", description = "Name of the new group.") GroupName name,
      @Mixin NewPath path) {
    access.answer(
        context,
        desk ->
            Answer.one(
                "Group",
                IdentityMembers.group(
                    desk.identities().createGroup(desk.root(), path.value(), name))));
    context.tell(
        "Next: `caseport policy attach POLICY --group %1$s`, `caseport user add-to-group USER %1$s`."
            .formatted(name));
  }

  @Command(
      name = "list",
      description = "Show the groups of the account.",
      footer = {"", "Example:", "  caseport group list --output json"})
  void list(@Mixin AccountAccess access, @Mixin PathPrefix prefix) {
    access.answer(
        context,
        desk -> {
          var groups =
              Pages.all(page -> desk.identities().listGroups(desk.root(), prefix.value(), page));
          context.tellIfNone(groups, "No groups: `caseport group create GROUP` creates one.");
          return new Answer.Several("Groups", groups.stream().map(IdentityMembers::group).toList());
        });
  }

  @Command(
      name = "show",
      description = "Show a group with its members and policies.",
      footer = {"", "Example:", "  caseport group show support-staff --output json"})
  void show(
      @Mixin AccountAccess access,
      @Parameters(paramLabel = "GROUP", description = "Name of the group.") GroupName name) {
    access.answer(
        context,
        desk -> {
          var members = new LinkedHashMap<String, Object>();
          members.put("Group", IdentityMembers.group(group(desk, name)));
          members.put("Users", users(desk, name).stream().map(IdentityMembers::user).toList());
          members.putAll(HeldPolicies.of(desk, new Holder.OfGroup(name)).members());
          return new Answer.One(members);
        });
  }

  @Command(
      name = "delete",
      description = {
        "Delete a group that has no members and policies any more.",
        "",
        "If something is in the way, the commands that remove it are shown."
      },
      footer = {"", "Example:", "  caseport group delete support-staff"})
  void delete(
      @Mixin AccountAccess access,
      @Parameters(paramLabel = "GROUP", description = "Name of the group.") GroupName name) {
    access.delete(
        context,
        "the group " + name,
        desk -> desk.identities().deleteGroup(desk.root(), name),
        desk -> inTheWay(desk, name));
  }

  @Command(
      name = "rename",
      description = {
        "Give a group another name; members and policies stay.",
        "",
        "The ARN changes with the name: policies that name the old one no longer mean this group."
      },
      footer = {"", "Example:", "  caseport group rename support-staff support"})
  void rename(
      @Mixin AccountAccess access,
      @Parameters(index = "0", paramLabel = "GROUP", description = "Name of the group.")
          GroupName name,
      @Parameters(index = "1", paramLabel = "NEW", description = "The new name.") GroupName to) {
    access.change(
        context,
        "The group " + name + " is now " + to + ".",
        desk ->
            desk.identities().updateGroup(desk.root(), name, Optional.empty(), Optional.of(to)));
  }

  @Command(
      name = "move",
      description = {
        "Put a group under another path; members and policies stay.",
        "",
        "The ARN changes with the path: policies that name the old one no longer mean this group."
      },
      footer = {"", "Example:", "  caseport group move support-staff /people/"})
  void move(
      @Mixin AccountAccess access,
      @Parameters(index = "0", paramLabel = "GROUP", description = "Name of the group.")
          GroupName name,
      @Parameters(index = "1", paramLabel = "PATH", description = "The new path.") IamPath to) {
    access.change(
        context,
        "The group " + name + " is now under " + to.value() + ".",
        desk ->
            desk.identities().updateGroup(desk.root(), name, Optional.of(to), Optional.empty()));
  }

  private static Group group(AccountDesk desk, GroupName name) {
    return desk.identities().getGroup(desk.root(), name, PageRequest.first(1)).group();
  }

  private static List<User> users(AccountDesk desk, GroupName name) {
    return Pages.all(page -> desk.identities().getGroup(desk.root(), name, page).members());
  }

  private static List<String> inTheWay(AccountDesk desk, GroupName name) {
    return Stream.concat(
            users(desk, name).stream()
                .map(user -> "caseport user remove-from-group " + user.name() + " " + name),
            HeldPolicies.of(desk, new Holder.OfGroup(name)).removals())
        .toList();
  }
}
