package io.caseport.cli;

import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.application.port.in.RoleAdministration.NewRole;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.RoleName;
import io.caseport.domain.identity.Tags;
import io.caseport.domain.refusal.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "role",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Create the roles of an account, which others take on for a while, and show them.",
      "",
      "Works on the data folder as the account's root user, whether or not a server is running on"
          + " it;",
      "a running server sees the change at once."
    },
    footer = {
      "",
      "Examples:",
      "  caseport role create on-call --trust trust.json",
      "  caseport policy attach AWSSupportAccess --role on-call",
      "  caseport role show on-call --output json"
    })
final class RoleCommand {
  private final CommandContext context;

  RoleCommand(CommandContext context) {
    this.context = context;
  }

  @Command(
      name = "create",
      description = "Create a role, which may do nothing until a policy allows it.",
      footer = {
        "",
        "Examples:",
        "  caseport role create on-call --trust trust.json",
        "  caseport role create on-call --trust - --max-session 7200 < trust.json"
      })
  void create(
      @Mixin AccountAccess access,
      @Parameters(paramLabel = "ROLE", description = "Name of the new role.") RoleName name,
      @Option(
              names = "--trust",
              paramLabel = "FILE",
              required = true,
              description = "Who may take the role on: a trust policy, or - for standard input.")
          String trust,
      @Option(
              names = "--path",
              paramLabel = "PATH",
              defaultValue = "/",
              description = "Where the role stands in the account's order (default: /).")
          IamPath path,
      @Option(
              names = "--description",
              paramLabel = "TEXT",
              defaultValue = "",
              description = "What the role is for.")
          String description,
      @Option(
              names = "--max-session",
              paramLabel = "SECONDS",
              defaultValue = "3600",
              description = "How long a session may last: 3600 to 43200 (default: 3600).")
          int maxSession) {
    var document = new InputFiles(context.in()).read(trust);
    var role =
        new NewRole(path, name, document, description, maxSession, Optional.empty(), Tags.NONE);
    access.answer(
        context,
        desk -> {
          var created = desk.roles().createRole(desk.root(), role).role();
          return new Answer.Told(
              Map.of("Role", RoleMembers.withTrust(created)),
              TextTable.of(Cells.rows(RoleMembers.role(created))));
        });
    context.err().println("Next: `caseport policy attach POLICY --role " + name + "`.");
  }

  @Command(
      name = "list",
      description = "Show the roles of the account.",
      footer = {"", "Example:", "  caseport role list --output json"})
  void list(@Mixin AccountAccess access, @Mixin PathPrefix prefix) {
    access.answer(
        context,
        desk -> {
          var roles = Pages.all(page -> desk.roles().listRoles(desk.root(), prefix.value(), page));
          if (roles.isEmpty()) {
            context
                .err()
                .println("No roles: `caseport role create ROLE --trust FILE` creates one.");
          }
          return new Answer.Told(
              Map.of("Roles", roles.stream().map(RoleMembers::withTrust).toList()),
              TextTable.of(Cells.withHeader(roles.stream().map(RoleMembers::row).toList())));
        });
  }

  @Command(
      name = "show",
      description = "Show a role with its policies and who may take it on.",
      footer = {"", "Example:", "  caseport role show on-call --output json"})
  void show(
      @Mixin AccountAccess access,
      @Parameters(paramLabel = "ROLE", description = "Name of the role.") RoleName name) {
    access.answer(
        context,
        desk -> {
          var found = desk.roles().getRole(desk.root(), name);
          var policies = HeldPolicies.of(desk, new Holder.OfRole(name)).members();
          var boundary = Boundaries.members(found.boundary());
          var shown = RoleMembers.role(found.role());
          shown.putAll(boundary);
          shown.putAll(policies);
          var role = RoleMembers.withTrust(found.role());
          role.putAll(boundary);
          var members = new LinkedHashMap<String, Object>();
          members.put("Role", role);
          members.putAll(policies);
          return PolicyMembers.withDocument(members, shown, found.role().trustPolicy());
        });
  }

  @Command(
      name = "delete",
      description = {
        "Delete a role that has no policies any more.",
        "",
        "If something is in the way, the commands that remove it are shown."
      },
      footer = {"", "Example:", "  caseport role delete on-call"})
  void delete(
      @Mixin AccountAccess access,
      @Parameters(paramLabel = "ROLE", description = "Name of the role.") RoleName name) {
    access.change(
        context,
        "Deleted the role " + name + ".",
        desk -> {
          try {
            desk.roles().deleteRole(desk.root(), name);
          } catch (Refusal.DeleteConflict conflict) {
            throw CommandProblem.blocked(
                "the role " + name + " cannot be deleted yet",
                HeldPolicies.of(desk, new Holder.OfRole(name)).removals().toList(),
                conflict);
          }
        });
  }
}
