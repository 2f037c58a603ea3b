package io.caseport.cli;

import io.caseport.application.port.in.PolicyAdministration.PolicyFilter;
import io.caseport.application.port.in.PolicyAdministration.Scope;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.policy.PolicyArn;
import io.caseport.domain.refusal.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "policy",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Check policies, explain them, compare them, and ask what they decide; store them and attach"
          + " them.",
      "",
      "The first works on files; on the standard input, written -; and on stored policies, named by"
          + " ARN.",
      "The second works on the data folder as the account's root user; a running server sees the",
      "change at once."
    },
    footer = {
      "",
      "Examples:",
      "  caseport policy lint support.json",
      "  caseport policy explain arn:aws:iam::aws:policy/AWSSupportAccess --lang ja",
      "  caseport policy simulate --policy support.json --action support:CreateCase",
      "  caseport policy diff old.json new.json --fail-on grants-more",
      "  caseport policy why --user eve --action support:ResolveCase",
      "  caseport policy who support:CreateCase",
      "  caseport policy test policies/*.test.yaml",
      "  caseport policy create CaseReaders.json",
      "  caseport policy attach CaseReaders --user eve"
    })
final class PolicyCommand {
  private final CommandContext context;

  PolicyCommand(CommandContext context) {
    this.context = context;
  }

  static CommandLine with(CommandContext context) {
    return new CommandLine(new PolicyCommand(context))
        .addSubcommand(new PolicyLintCommand(context))
        .addSubcommand(new PolicyExplainCommand(context))
        .addSubcommand(new PolicySimulateCommand(context))
        .addSubcommand(new PolicyDiffCommand(context))
        .addSubcommand(new PolicyWhyCommand(context))
        .addSubcommand(new PolicyWhoCommand(context))
        .addSubcommand(new PolicyTestCommand(context))
        .addSubcommand(new PolicyDefaultCommand(context))
        .addSubcommand(new PolicyBoundaryCommand(context))
        .addSubcommand(new InlinePolicyCommand(context));
  }

  @Command(
      name = "create",
      description = "Store a policy of the account; it does nothing until it is attached.",
      footer = {
        "",
        "Examples:",
        "  caseport policy create CaseReaders.json",
        "  caseport policy create - --name CaseReaders --description 'May read cases' <"
            + " readers.json"
      })
  void create(
      @Mixin AccountAccess access,
      @Mixin PolicyFile file,
      @Option(
              names = "--path",
              paramLabel = "PATH",
              defaultValue = "/",
              description = "Where the policy stands in the account's order (default: /).")
          IamPath path,
      @Option(
              names = "--description",
              paramLabel = "TEXT",
              defaultValue = "",
              description = "What the policy is for.")
          String description) {
    var name = file.name();
    var document = file.text(context);
    access.answer(
        context,
        desk ->
            new Answer.One(
                Map.of(
                    "Policy",
                    PolicyMembers.policy(
                        desk.policies()
                            .createPolicy(desk.root(), path, name, description, document)))));
    context.tell("Next: `caseport policy attach " + name + " --user USER`.");
  }

  @Command(
      name = "list",
      description = "Show AWS's policies and the account's own.",
      footer = {
        "",
        "Examples:",
        "  caseport policy list --own",
        "  caseport policy list --attached --output json"
      })
  void list(
      @Mixin AccountAccess access,
      @Mixin PathPrefix prefix,
      @Option(names = "--own", description = "Only the account's own.") boolean own,
      @Option(names = "--attached", description = "Only those that are attached to someone.")
          boolean attached) {
    var filter = new PolicyFilter(own ? Scope.LOCAL : Scope.ALL, attached, prefix.value());
    access.answer(
        context,
        desk -> {
          var found = Pages.all(page -> desk.policies().listPolicies(desk.root(), filter, page));
          context.tellIfNone(found, "No such policies: `caseport policy create FILE` stores one.");
          return PolicyMembers.several(found);
        });
  }

  @Command(
      name = "show",
      description = "Show a policy with the document of its default version, or of another.",
      footer = {
        "",
        "Examples:",
        "  caseport policy show AWSSupportAccess",
        "  caseport policy show CaseReaders --version v1 --output json"
      })
  void show(
      @Mixin AccountAccess access,
      @Parameters(paramLabel = "POLICY", description = "Name or ARN of the policy.") String policy,
      @Option(
              names = "--version",
              paramLabel = "ID",
              description = "The version to show (default: the one that counts).")
          Optional<String> version) {
    access.answer(
        context,
        desk -> {
          var arn = PolicyFinder.find(desk, policy);
          var summary = desk.policies().getPolicy(desk.root(), arn);
          var shown =
              desk.policies()
                  .getPolicyVersion(
                      desk.root(), arn, version.orElse(summary.policy().defaultVersion()));
          var versionMembers = PolicyMembers.version(shown);
          var document = shown.version().documentText();
          versionMembers.putFirst("Document", PolicyMembers.document(document));
          var members = new LinkedHashMap<String, Object>();
          members.put("Policy", PolicyMembers.policy(summary));
          members.put("PolicyVersion", versionMembers);
          return PolicyMembers.withDocument(members, PolicyMembers.policy(summary), document);
        });
  }

  @Command(
      name = "versions",
      description = "Show the versions of a policy, without their documents.",
      footer = {"", "Example:", "  caseport policy versions CaseReaders"})
  void versions(
      @Mixin AccountAccess access,
      @Parameters(paramLabel = "POLICY", description = "Name or ARN of the policy.")
          String policy) {
    access.answer(
        context,
        desk -> {
          var arn = PolicyFinder.find(desk, policy);
          var versions =
              Pages.all(page -> desk.policies().listPolicyVersions(desk.root(), arn, page));
          return new Answer.Several(
              "Versions", versions.stream().map(PolicyMembers::version).toList());
        });
  }

  @Command(
      name = "update",
      description = {
        "Give a policy a new document, which counts from then on.",
        "",
        "The document before stays as a version; a policy can have five."
      },
      footer = {"", "Example:", "  caseport policy update CaseReaders CaseReaders.json"})
  void update(
      @Mixin AccountAccess access,
      @Parameters(index = "0", paramLabel = "POLICY", description = "Name or ARN of the policy.")
          String policy,
      @Parameters(
              index = "1",
              paramLabel = "FILE",
              description = "File with the policy document, or - for the standard input.")
          String file) {
    var document = new InputFiles(context.in()).read(file);
    access.answer(
        context,
        desk -> {
          var arn = PolicyFinder.find(desk, policy);
          var version = desk.policies().createPolicyVersion(desk.root(), arn, document, true);
          return new Answer.One(Map.of("PolicyVersion", PolicyMembers.version(version)));
        });
  }

  @Command(
      name = "attach",
      description = "Let a policy hold for a user, for the members of a group or for a role.",
      footer = {
        "",
        "Examples:",
        "  caseport policy attach AWSSupportAccess --group support-staff",
        "  caseport policy attach arn:aws:iam::123456789012:policy/CaseReaders --user eve"
      })
  void attach(
      @Mixin AccountAccess access,
      @Parameters(paramLabel = "POLICY", description = "Name or ARN of the policy.") String policy,
      @ArgGroup(exclusive = true, multiplicity = "1") HolderOption holder) {
    access.change(
        context,
        "The policy " + policy + " is attached to " + HolderOption.words(holder.get()) + ".",
        desk ->
            desk.policies()
                .attachPolicy(desk.root(), holder.get(), PolicyFinder.find(desk, policy)));
  }

  @Command(
      name = "detach",
      description = "Let a policy no longer hold for a user, a group or a role.",
      footer = {"", "Example:", "  caseport policy detach AWSSupportAccess --group support-staff"})
  void detach(
      @Mixin AccountAccess access,
      @Parameters(paramLabel = "POLICY", description = "Name or ARN of the policy.") String policy,
      @ArgGroup(exclusive = true, multiplicity = "1") HolderOption holder) {
    access.change(
        context,
        "The policy " + policy + " is not attached to " + HolderOption.words(holder.get()) + ".",
        desk ->
            desk.policies()
                .detachPolicy(desk.root(), holder.get(), PolicyFinder.find(desk, policy)));
  }

  @Command(
      name = "delete",
      description = {
        "Delete a policy of the account that is attached to nobody any more, or one of its"
            + " versions.",
        "",
        "If something is in the way, the commands that remove it are shown."
      },
      footer = {
        "",
        "Examples:",
        "  caseport policy delete CaseReaders",
        "  caseport policy delete CaseReaders --version v1"
      })
  void delete(
      @Mixin AccountAccess access,
      @Parameters(paramLabel = "POLICY", description = "Name or ARN of the policy.") String policy,
      @Option(
              names = "--version",
              paramLabel = "ID",
              description = "Only this version, which is not the one that counts.")
          Optional<String> version) {
    access.change(
        context,
        "Deleted "
            + version.map(id -> "the version " + id + " of ").orElse("")
            + "the policy "
            + policy
            + ".",
        desk -> {
          var arn = PolicyFinder.find(desk, policy);
          version.ifPresentOrElse(
              id -> desk.policies().deletePolicyVersion(desk.root(), arn, id),
              () -> delete(desk, policy, arn));
        });
  }

  private static void delete(AccountDesk desk, String policy, PolicyArn arn) {
    try {
      desk.policies().deletePolicy(desk.root(), arn);
    } catch (Refusal.DeleteConflict conflict) {
      throw CommandProblem.blocked(
          "the policy " + policy + " cannot be deleted yet",
          PolicyObstacles.of(desk, arn),
          conflict);
    }
  }
}
