package io.caseport.cli;

import io.caseport.domain.identity.AccessKeyId;
import java.util.Map;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "access-key",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Create the access keys that programs sign with, and take them back.",
      "",
      "Works on the data folder as the account's root user, whether or not a server is running on"
          + " it;",
      "a running server sees the change at once."
    },
    footer = {
      "",
      "Examples:",
      "  caseport access-key create --user eve",
      "  caseport access-key list --user eve",
      "  caseport access-key deactivate AKIAIOSFODNN7EXAMPLE --user eve"
    })
final class AccessKeyCommand {
  private final CommandContext context;

  AccessKeyCommand(CommandContext context) {
    this.context = context;
  }

  @Command(
      name = "create",
      description = {
        "Create an access key; an owner can have two.",
        "",
        "The secret access key is shown this once; it cannot be read again."
      },
      footer = {
        "",
        "Examples:",
        "  caseport access-key create --user eve",
        "  caseport access-key create --root --account 123456789012 --output json"
      })
  void create(
      @Mixin AccountAccess access,
      @ArgGroup(exclusive = true, multiplicity = "1") KeyOwnerOption owner) {
    access.answer(
        context,
        desk ->
            new Answer.One(
                Map.of(
                    "AccessKey",
                    IdentityMembers.newKey(
                        desk.identities().createAccessKey(desk.root(), owner.name())))));
    context.err().println("Keep the secret access key: it is not shown again.");
  }

  @Command(
      name = "list",
      description = "Show the access keys of a user or of root, without their secrets.",
      footer = {"", "Example:", "  caseport access-key list --user eve --output json"})
  void list(
      @Mixin AccountAccess access,
      @ArgGroup(exclusive = true, multiplicity = "1") KeyOwnerOption owner) {
    access.answer(
        context,
        desk -> {
          var keys = desk.identities().listAccessKeys(desk.root(), owner.name());
          if (keys.keys().isEmpty()) {
            context.err().println("No access keys: `caseport access-key create` creates one.");
          }
          return new Answer.Several("AccessKeyMetadata", IdentityMembers.keys(keys));
        });
  }

  @Command(
      name = "activate",
      description = "Let what is signed with the access key be accepted again.",
      footer = {"", "Example:", "  caseport access-key activate AKIAIOSFODNN7EXAMPLE --user eve"})
  void activate(
      @Mixin AccountAccess access,
      @Parameters(paramLabel = "KEY", description = "ID of the access key.") AccessKeyId key,
      @ArgGroup(exclusive = true, multiplicity = "1") KeyOwnerOption owner) {
    access.change(
        context,
        "The access key " + key + " is active.",
        desk -> desk.identities().updateAccessKey(desk.root(), owner.name(), key, true));
  }

  @Command(
      name = "deactivate",
      description = "Refuse what is signed with the access key, until it is activated again.",
      footer = {"", "Example:", "  caseport access-key deactivate AKIAIOSFODNN7EXAMPLE --user eve"})
  void deactivate(
      @Mixin AccountAccess access,
      @Parameters(paramLabel = "KEY", description = "ID of the access key.") AccessKeyId key,
      @ArgGroup(exclusive = true, multiplicity = "1") KeyOwnerOption owner) {
    access.change(
        context,
        "The access key " + key + " is inactive.",
        desk -> desk.identities().updateAccessKey(desk.root(), owner.name(), key, false));
  }

  @Command(
      name = "delete",
      description = "Delete an access key for good.",
      footer = {"", "Example:", "  caseport access-key delete AKIAIOSFODNN7EXAMPLE --user eve"})
  void delete(
      @Mixin AccountAccess access,
      @Parameters(paramLabel = "KEY", description = "ID of the access key.") AccessKeyId key,
      @ArgGroup(exclusive = true, multiplicity = "1") KeyOwnerOption owner) {
    access.change(
        context,
        "Deleted the access key " + key + ".",
        desk -> desk.identities().deleteAccessKey(desk.root(), owner.name(), key));
  }
}
