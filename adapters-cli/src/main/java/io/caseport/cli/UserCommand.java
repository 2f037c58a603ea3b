package io.caseport.cli;

import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.domain.identity.Group;
import io.caseport.domain.identity.GroupName;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.refusal.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "user",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Create the users of an account, show them, and put them into groups.",
      "",
      "Works on the data folder as the account's root user, whether or not a server is running on"
          + " it;",
      "a running server sees the change at once."
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
      @Option(
              names = "--path",
              paramLabel = "PATH",
              defaultValue = "/",
              description = "Where the user stands in the account's order (default: /).")
          IamPath path) {
    access.answer(
        context,
        desk ->
            new Answer.One(
                Map.of(
                    "User",
                    IdentityMembers.user(desk.identities().createUser(desk.root(), path, name)))));
    context
        .err()
        .println(
            "Next: `caseport policy attach`, `caseport access-key create --user " + name + "`.");
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
          if (users.isEmpty()) {
            context.err().println("No users: `caseport user create USER` creates one.");
          }
          return new Answer.Several("Users", users.stream().map(IdentityMembers::user).toList());
        });
  }

  @Command(
      name = "show",
      description = "Show a user with its groups, policies and access keys.",
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
          described.putAll(Boundaries.members(user.boundary()));
          members.put("User", described);
          members.put("Groups", groups(desk, name).stream().map(IdentityMembers::group).toList());
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
    access.change(
        context,
        "Deleted the user " + name + ".",
        desk -> {
          try {
            desk.identities().deleteUser(desk.root(), name);
          } catch (Refusal.DeleteConflict conflict) {
            throw CommandProblem.blocked(
                "the user " + name + " cannot be deleted yet",
                UserObstacles.of(desk, name),
                conflict);
          }
        });
  }

  @Command(
      name = "add-to-group",
      description = "Put a user into a group, whose policies then hold for the user.",
      footer = {"", "Example:", "  caseport user add-to-group eve support-staff"})
  void addToGroup(
      @Mixin AccountAccess access,
      @Parameters(index = "0", paramLabel = "USER", description = "Name of the user.")
          UserName user,
      @Parameters(index = "1", paramLabel = "GROUP", description = "Name of the group.")
          GroupName group) {
    access.change(
        context,
        "The user " + user + " is in the group " + group + ".",
        desk -> desk.identities().addUserToGroup(desk.root(), group, user));
  }

  @Command(
      name = "remove-from-group",
      description = "Take a user out of a group.",
      footer = {"", "Example:", "  caseport user remove-from-group eve support-staff"})
  void removeFromGroup(
      @Mixin AccountAccess access,
      @Parameters(index = "0", paramLabel = "USER", description = "Name of the user.")
          UserName user,
      @Parameters(index = "1", paramLabel = "GROUP", description = "Name of the group.")
          GroupName group) {
    access.change(
        context,
        "The user " + user + " is not in the group " + group + ".",
        desk -> desk.identities().removeUserFromGroup(desk.root(), group, user));
  }

  private static List<Group> groups(AccountDesk desk, UserName name) {
    return Pages.all(page -> desk.identities().listGroupsForUser(desk.root(), name, page));
  }
}
