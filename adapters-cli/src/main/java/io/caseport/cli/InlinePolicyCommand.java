package io.caseport.cli;

import io.caseport.domain.identity.PolicyName;
import java.util.LinkedHashMap;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "inline",
    synopsisSubcommandLabel = "COMMAND",
    description = "Write policies into a single user or group, show them, and delete them.",
    footer = {
      "",
      "Examples:",
      "  caseport policy inline put NoResolve.json --user eve",
      "  caseport policy inline show NoResolve --user eve"
    })
final class InlinePolicyCommand {
  private final CommandContext context;

  InlinePolicyCommand(CommandContext context) {
    this.context = context;
  }

  @Command(
      name = "put",
      description = "Write a policy into a user or group, in place of one of that name.",
      footer = {
        "",
        "Examples:",
        "  caseport policy inline put NoResolve.json --user eve",
        "  caseport policy inline put - --name NoResolve --group support-staff < deny.json"
      })
  void put(
      @Mixin AccountAccess access,
      @Mixin PolicyFile file,
      @ArgGroup(exclusive = true, multiplicity = "1") HolderOption holder) {
    var name = file.name();
    var document = file.text(context);
    access.change(
        context,
        "The policy " + name + " is written into " + HolderOption.words(holder.get()) + ".",
        desk -> desk.policies().putInlinePolicy(desk.root(), holder.get(), name, document));
  }

  @Command(
      name = "show",
      description = "Show the document of a policy that is written into a user or group.",
      footer = {"", "Example:", "  caseport policy inline show NoResolve --user eve"})
  void show(
      @Mixin AccountAccess access,
      @Parameters(paramLabel = "NAME", description = "Name of the policy.") PolicyName name,
      @ArgGroup(exclusive = true, multiplicity = "1") HolderOption holder) {
    access.answer(
        context,
        desk -> {
          var found = desk.policies().getInlinePolicy(desk.root(), holder.get(), name);
          var shown = HolderOption.members(found.holder());
          shown.put("PolicyName", found.name().value());
          var members = new LinkedHashMap<String, Object>(shown);
          members.put("PolicyDocument", PolicyMembers.document(found.document()));
          return PolicyMembers.withDocument(members, shown, found.document());
        });
  }

  @Command(
      name = "delete",
      description = "Delete a policy that is written into a user or group.",
      footer = {"", "Example:", "  caseport policy inline delete NoResolve --user eve"})
  void delete(
      @Mixin AccountAccess access,
      @Parameters(paramLabel = "NAME", description = "Name of the policy.") PolicyName name,
      @ArgGroup(exclusive = true, multiplicity = "1") HolderOption holder) {
    access.change(
        context,
        "Deleted the policy " + name + " of " + HolderOption.words(holder.get()) + ".",
        desk -> desk.policies().deleteInlinePolicy(desk.root(), holder.get(), name));
  }
}
