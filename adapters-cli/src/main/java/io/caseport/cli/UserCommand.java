package io.caseport.cli;

import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.UserName;
import java.util.LinkedHashMap;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "user",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Create the users of an account, show them, and put them into groups.",
      "",
      AccountAccess.WORKS_ON
    },
    footer = {
      "",
      "Examples:",
      "  caseport user create eve",
      "  caseport user add-to-group eve support-staff",
      "  caseport user show eve --output json"
    })
final class UserCommand {
  private final CommandContext context;

  UserCommand(CommandContext context) {
    this.context = context;
  }

  static CommandLine with(CommandContext context) {
    return new CommandLine(new UserCommand(context))
        .addSubcommand(new UserPasswordCommand(context))
        .addSubcommand(new UserMfaCommand(context));
  }

  @Command(
      name = "create",
      description = "Create a user, who may do nothing until a policy allows it.",
      footer = {
        "",
        "Examples:",
        "  caseport user create eve",
        "  caseport user create deploy --path /robots/ --account 123456789012 --output json"
      })
  void create(
      @Mixin AccountAccess access,
      @Parameters(paramLabel = "USER", description = "Name of the new user.") UserName name,
      @Mixin NewPath path) {
    access.answer(
        context,
        desk ->
            Answer.one(
                "User",
                IdentityMembers.user(
                    desk.identities().createUser(desk.root(), path.value(), name))));
    context.tell(
        "Next: `caseport policy attach POLICY --user %1$s`, `caseport access-key create --user %1$s`."
            .formatted(name));
  }

  @Command(
      name = "list",
      description = "Show the users of the account.",
      footer = {
        "",
        "Examples:",
        "  caseport user list",
        "  caseport user list --path-prefix /robots/ --output json"
      })
  void list(@Mixin AccountAccess access, @Mixin PathPrefix prefix) {
    access.answer(
        context,
        desk -> {
          var users =
              Pages.all(page -> desk.identities().listUsers(desk.root(), prefix.value(), page));
          context.tellIfNone(users, "No users: `caseport user create USER` creates one.");
          return new Answer.Several("Users", users.stream().map(IdentityMembers::user).toList());
        });
  }

  @Command(
      name = "show",
      description = "Show a user with its groups, policies, boundary, tags and access keys.",
      footer = {"", "Example:", "  caseport user show eve --output json"})
  void show(
      @Mixin AccountAccess access,
      @Parameters(paramLabel = "USER", description = "Name of the user.") UserName name) {
    access.answer(
        context,
        desk -> {
          var user = desk.identities().getUser(desk.root(), Optional.of(name));
          var members = new LinkedHashMap<String, Object>();
          var described = IdentityMembers.user(user.principal(), user.createdAt());
          described.putAll(BoundaryAndTags.members(user.boundary(), user.tags()));
          members.put("User", described);
          var groups =
              Pages.all(page -> desk.identities().listGroupsForUser(desk.root(), name, page));
          members.put("Groups", groups.stream().map(IdentityMembers::group).toList());
          members.putAll(HeldPolicies.of(desk, new Holder.OfUser(name)).members());
          members.put(
              "AccessKeyMetadata",
              IdentityMembers.keys(
                  desk.identities().listAccessKeys(desk.root(), Optional.of(name))));
          return new Answer.One(members);
        });
  }

  @Command(
      name = "delete",
      description = {
        "Delete a user who has no access keys, password, groups and policies any more.",
        "",
        "If something is in the way, the commands that remove it are shown."
      },
      footer = {"", "Example:", "  caseport user delete eve"})
  void delete(
      @Mixin AccountAccess access,
      @Parameters(paramLabel = "USER", description = "Name of the user.") UserName name) {
    access.delete(
        context,
        "the user " + name,
        desk -> desk.identities().deleteUser(desk.root(), name),
        desk -> UserObstacles.of(desk, name));
  }

  @Command(
      name = "rename",
      description = {
        "Give a user another name; keys, password, groups and policies stay.",
        "",
        "The ARN changes with the name: policies that name the old one no longer mean this user."
      },
      footer = {"", "Example:", "  caseport user rename eve eva"})
  void rename(
      @Mixin AccountAccess access,
      @Parameters(index = "0", paramLabel = "USER", description = "Name of the user.")
          UserName name,
      @Parameters(index = "1", paramLabel = "NEW", description = "The new name.") UserName to) {
    access.change(
        context,
        "The user " + name + " is now " + to + ".",
        desk -> desk.identities().updateUser(desk.root(), name, Optional.empty(), Optional.of(to)));
  }

  @Command(
      name = "move",
      description = {
        "Put a user under another path; keys, password, groups and policies stay.",
        "",
        "The ARN changes with the path: policies that name the old one no longer mean this user."
      },
      footer = {"", "Example:", "  caseport user move deploy /robots/"})
  void move(
      @Mixin AccountAccess access,
      @Parameters(index = "0", paramLabel = "USER", description = "Name of the user.")
          UserName name,
      @Parameters(index = "1", paramLabel = "PATH", description = "The new path.") IamPath to) {
    access.change(
        context,
        "The user " + name + " is now under " + to.value() + ".",
        desk -> desk.identities().updateUser(desk.root(), name, Optional.of(to), Optional.empty()));
  }

  @Command(
      name = "add-to-group",
      description = "Put a user into a group, whose policies then hold for the user.",
      footer = {"", "Example:", "  caseport user add-to-group eve support-staff"})
  void addToGroup(@Mixin AccountAccess access, @Mixin Membership membership) {
    access.change(
        context,
        "The user " + membership.user() + " is in the group " + membership.group() + ".",
        desk ->
            desk.identities().addUserToGroup(desk.root(), membership.group(), membership.user()));
  }

  @Command(
      name = "remove-from-group",
      description = "Take a user out of a group.",
      footer = {"", "Example:", "  caseport user remove-from-group eve support-staff"})
  void removeFromGroup(@Mixin AccountAccess access, @Mixin Membership membership) {
    access.change(
        context,
        "The user " + membership.user() + " is not in the group " + membership.group() + ".",
        desk ->
            desk.identities()
                .removeUserFromGroup(desk.root(), membership.group(), membership.user()));
  }
}
