package io.caseport.cli;

import io.caseport.domain.identity.Tag;
import io.caseport.domain.identity.Tags;
import java.util.List;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "tag",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Label users, roles and policies. Policies can ask for tags, as in"
          + " $${aws:PrincipalTag/team}.",
      "",
      AccountAccess.WORKS_ON
    },
    footer = {
      "",
      "Examples:",
      "  caseport tag set team=support shift=night --user eve",
      "  caseport tag list --role on-call",
      "  caseport tag remove shift --user eve"
    })
final class TagCommand {
  private final CommandContext context;

  TagCommand(CommandContext context) {
    this.context = context;
  }

  @Command(
      name = "set",
      description = "Add tags; one whose key is there, whatever its case, is replaced.",
      footer = {
        "",
        "Examples:",
        "  caseport tag set team=support 'office=New York' --user eve",
        "  caseport tag set owner=platform --policy CaseReaders"
      })
  void set(
      @Mixin AccountAccess access,
      @Parameters(
              paramLabel = "KEY=VALUE",
              arity = "1..*",
              description = "The tags; a value may be empty.")
          List<Tag> tags,
      @ArgGroup(exclusive = true, multiplicity = "1") TaggedOption tagged) {
    var added = new Tags(tags);
    access.change(
        context,
        "Tagged " + tagged.words() + ": " + TagMembers.words(added) + ".",
        desk -> desk.tags().tag(desk.root(), tagged.find(desk), added));
  }

  @Command(
      name = "list",
      description = "Show the tags of a user, role or policy.",
      footer = {"", "Example:", "  caseport tag list --user eve --output json"})
  void list(
      @Mixin AccountAccess access,
      @ArgGroup(exclusive = true, multiplicity = "1") TaggedOption tagged) {
    access.answer(
        context,
        desk -> {
          var whose = tagged.find(desk);
          var tags = Pages.all(page -> desk.tags().listTags(desk.root(), whose, page));
          context.tellIfNone(
              tags, "No tags: `caseport tag set KEY=VALUE " + tagged.flag() + "` adds one.");
          return new Answer.Several("Tags", TagMembers.list(tags));
        });
  }

  @Command(
      name = "remove",
      description = "Remove tags by their keys; keys that are not there do not matter.",
      footer = {"", "Example:", "  caseport tag remove team shift --user eve"})
  void remove(
      @Mixin AccountAccess access,
      @Parameters(paramLabel = "KEY", arity = "1..*", description = "The keys of the tags.")
          List<String> keys,
      @ArgGroup(exclusive = true, multiplicity = "1") TaggedOption tagged) {
    access.change(
        context,
        "No tag " + String.join(", ", keys) + " on " + tagged.words() + ".",
        desk -> desk.tags().untag(desk.root(), tagged.find(desk), keys));
  }
}
