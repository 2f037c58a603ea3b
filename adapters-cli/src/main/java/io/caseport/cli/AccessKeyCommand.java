package io.caseport.cli;

import io.caseport.domain.identity.AccessKeyId;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "access-key",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Create the access keys that programs sign with, and take them back.",
      "",
      AccountAccess.WORKS_ON
    },
    footer = {
      "",
      "Examples:",
      "  caseport access-key create --user eve",
      "  caseport access-key list --user eve",
      "  caseport access-key rotate --user eve",
      "  caseport access-key deactivate AKIAIOSFODNN7EXAMPLE --user eve"
    })
final class AccessKeyCommand {
  private static final String KEEP = "Keep the secret access key: it is not shown again.";

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
    access.answer(context, desk -> create(desk, owner));
    context.tell(KEEP);
  }

  @Command(
      name = "list",
      description = {
        "Show the access keys of a user or of root, without their secrets, and when each was last"
            + " used.",
        "",
        "A running server writes down uses from time to time: one of the last minutes may be"
            + " missing."
      },
      footer = {"", "Example:", "  caseport access-key list --user eve --output json"})
  void list(
      @Mixin AccountAccess access,
      @ArgGroup(exclusive = true, multiplicity = "1") KeyOwnerOption owner) {
    access.answer(
        context,
        desk -> {
          var keys = desk.identities().listAccessKeys(desk.root(), owner.name());
          context.tellIfNone(
              keys.keys(),
              "No access keys: `caseport access-key create " + owner.flag() + "` creates one.");
          return new Answer.Several("AccessKeyMetadata", KeyUseMembers.of(desk, keys));
        });
  }

  @Command(
      name = "rotate",
      description = {
        "Create the key that takes the place of the only one there is.",
        "",
        "The old key goes on working, so that nothing stops before all programs have the new one;"
            + " the",
        "commands that deactivate and delete it are told. If others may know it, use"
            + " --deactivate-old."
      },
      footer = {
        "",
        "Examples:",
        "  caseport access-key rotate --user eve",
        "  caseport access-key rotate --user eve --deactivate-old --output json"
      })
  void rotate(
      @Mixin AccountAccess access,
      @ArgGroup(exclusive = true, multiplicity = "1") KeyOwnerOption owner,
      @Option(
              names = "--deactivate-old",
              description = "Refuse what is signed with the old key from now on.")
          boolean deactivateOld) {
    var old = access.ask(context, desk -> only(desk, owner));
    access.answer(context, desk -> create(desk, owner));
    context.tell(KEEP);
    var named = old + " " + owner.flag();
    if (deactivateOld) {
      setActive(access, old, owner, false);
      context.tell("Next: `caseport access-key delete " + named + "`.");
    } else {
      context.tell(
          "Next, once every program has the new key: `caseport access-key deactivate "
              + named
              + "`.");
      context.tell(
          "Then, when nothing misses the old one: `caseport access-key delete " + named + "`.");
    }
  }

  @Command(
      name = "activate",
      description = "Let what is signed with the access key be accepted again.",
      footer = {"", "Example:", "  caseport access-key activate AKIAIOSFODNN7EXAMPLE --user eve"})
  void activate(
      @Mixin AccountAccess access,
      @Parameters(paramLabel = "KEY", description = "ID of the access key.") AccessKeyId key,
      @ArgGroup(exclusive = true, multiplicity = "1") KeyOwnerOption owner) {
    setActive(access, key, owner, true);
  }

  @Command(
      name = "deactivate",
      description = "Refuse what is signed with the access key, until it is activated again.",
      footer = {"", "Example:", "  caseport access-key deactivate AKIAIOSFODNN7EXAMPLE --user eve"})
  void deactivate(
      @Mixin AccountAccess access,
      @Parameters(paramLabel = "KEY", description = "ID of the access key.") AccessKeyId key,
      @ArgGroup(exclusive = true, multiplicity = "1") KeyOwnerOption owner) {
    setActive(access, key, owner, false);
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

  private static Answer create(AccountDesk desk, KeyOwnerOption owner) {
    var created = desk.identities().createAccessKey(desk.root(), owner.name());
    return Answer.one("AccessKey", IdentityMembers.newKey(created));
  }

  private void setActive(
      AccountAccess access, AccessKeyId key, KeyOwnerOption owner, boolean active) {
    access.change(
        context,
        "The access key " + key + " is " + (active ? "active." : "inactive."),
        desk -> desk.identities().updateAccessKey(desk.root(), owner.name(), key, active));
  }

  /** The key to rotate: with none there is nothing to do, with two there is no room. */
  private static AccessKeyId only(AccountDesk desk, KeyOwnerOption owner) {
    var keys = desk.identities().listAccessKeys(desk.root(), owner.name()).keys();
    return switch (keys.size()) {
      case 0 ->
          throw CommandProblem.refused(
              owner.words() + " has no access key to rotate",
              "`caseport access-key create " + owner.flag() + "` creates one");
      case 1 -> keys.getFirst().id();
      default ->
          throw CommandProblem.refused(
              owner.words() + " has two access keys, and there is no room for a third",
              "see which is still used with `caseport access-key list %1$s`, and delete the other one: `caseport access-key delete KEY %1$s`"
                  .formatted(owner.flag()));
    };
  }
}
