package io.caseport.cli;

import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.application.port.in.RoleAdministration.NewRole;
import io.caseport.domain.identity.RoleName;
import io.caseport.domain.identity.Tags;
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
      AccountAccess.WORKS_ON
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
      @Mixin NewPath path,
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
        new NewRole(
            path.value(), name, document, description, maxSession, Optional.empty(), Tags.NONE);
    access.answer(
        context,
        desk -> {
          var created = desk.roles().createRole(desk.root(), role).role();
          return new Answer.Told(
              Map.of("Role", RoleMembers.withTrust(created)),
              TextTable.of(Cells.rows(RoleMembers.role(created))));
        });
    context.tell("Next: `caseport policy attach POLICY --role " + name + "`.");
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
          context.tellIfNone(
              roles, "No roles: `caseport role create ROLE --trust FILE` creates one.");
          return new Answer.Told(
              Map.of("Roles", roles.stream().map(RoleMembers::withTrust).toList()),
              TextTable.of(Cells.withHeader(roles.stream().map(RoleMembers::row).toList())));
        });
  }

  @Command(
      name = "show",
      description = "Show a role with its policies, boundary and tags, and who may take it on.",
      footer = {"", "Example:", "  caseport role show on-call --output json"})
  void show(
      @Mixin AccountAccess access,
      @Parameters(paramLabel = "ROLE", description = "Name of the role.") RoleName name) {
    access.answer(
        context,
        desk -> {
          var found = desk.roles().getRole(desk.root(), name);
          var policies = HeldPolicies.of(desk, new Holder.OfRole(name)).members();
          var beside = BoundaryAndTags.members(found.boundary(), found.tags());
          var role = RoleMembers.withTrust(found.role());
          role.putAll(beside);
          var shown = RoleMembers.role(found.role());
          shown.putAll(beside);
          shown.putAll(policies);
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
    access.delete(
        context,
        "the role " + name,
        desk -> desk.roles().deleteRole(desk.root(), name),
        desk -> HeldPolicies.of(desk, new Holder.OfRole(name)).removals().toList());
  }

  @Command(
      name = "set-trust",
      description = "Change who may take a role on; its policies stay.",
      footer = {
        "",
        "Examples:",
        "  caseport role set-trust on-call trust.json",
        "  caseport role set-trust on-call - < trust.json"
      })
  void setTrust(
      @Mixin AccountAccess access,
      @Parameters(index = "0", paramLabel = "ROLE", description = "Name of the role.")
          RoleName name,
      @Parameters(
              index = "1",
              paramLabel = "FILE",
              description = "File with the trust policy, or - for the standard input.")
          String file) {
    var document = new InputFiles(context.in()).read(file);
    access.change(
        context,
        "The role " + name + " has a new trust policy.",
        desk -> desk.roles().updateAssumeRolePolicy(desk.root(), name, document));
  }

  @Command(
      name = "update",
      description = "Change what is told of a role, and how long its sessions may last.",
      footer = {
        "",
        "Examples:",
        "  caseport role update on-call --max-session 7200",
        "  caseport role update on-call --description 'Whoever is on call'"
      })
  void update(
      @Mixin AccountAccess access,
      @Parameters(paramLabel = "ROLE", description = "Name of the role.") RoleName name,
      @Option(
              names = "--description",
              paramLabel = "TEXT",
              description = "What the role is for; empty to say nothing.")
          Optional<String> description,
      @Option(
              names = "--max-session",
              paramLabel = "SECONDS",
              description = "How long a session may last: 3600 to 43200.")
          Optional<Integer> maxSession) {
    if (description.isEmpty() && maxSession.isEmpty()) {
      throw CommandProblem.usage(
          "nothing to change is named", "give --description, --max-session or both");
    }
    access.change(
        context,
        "Updated the role " + name + ".",
        desk -> desk.roles().updateRole(desk.root(), name, description, maxSession));
  }
}
