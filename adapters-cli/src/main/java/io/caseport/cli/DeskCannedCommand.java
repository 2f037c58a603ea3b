package io.caseport.cli;

import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.desk.CannedReply;
import io.caseport.domain.desk.CannedReplyName;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "canned",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Keep texts that are sent again and again, in several languages.",
      "",
      "In a text, {displayId}, {subject} and {customer} stand for what a case has."
    },
    footer = {
      "",
      "Examples:",
      "  caseport desk canned create solved --language ja --body-file solved.ja.txt --as ann",
      "  caseport desk canned render 170000000000001 solved --as mai"
    })
final class DeskCannedCommand {
  private static final String NAME = "Name of the reply: small letters, digits and hyphens.";
  private static final String LANGUAGE = "Language of the text, such as en or ja (default: en).";

  private final CommandContext context;

  DeskCannedCommand(CommandContext context) {
    this.context = context;
  }

  @Command(
      name = "list",
      description = "Show the canned replies by name and language.",
      footer = {"", "Example:", "  caseport desk canned list --as mai --output json"})
  void list(@Mixin DeskAccess access) {
    access.answer(
        context,
        seat -> {
          var all = Pages.all(page -> seat.cannedReplies().listReplies(seat.engineer(), page));
          context.tellIfNone(
              all, "No canned replies yet: `caseport desk canned create` keeps one.");
          return new Answer.Several(
              "cannedReplies", all.stream().map(DeskCannedCommand::item).toList());
        });
  }

  @Command(
      name = "create",
      description = "Keep a canned reply.",
      footer = {
        "",
        "Example:",
        "  caseport desk canned create solved --body 'We take {displayId} for solved.' --as ann"
      })
  void create(
      @Mixin DeskAccess access,
      @Mixin BodyOption body,
      @Parameters(paramLabel = "NAME", description = NAME) CannedReplyName name,
      @Option(
              names = "--language",
              paramLabel = "CODE",
              defaultValue = "en",
              description = LANGUAGE)
          LanguageCode language) {
    var reply = new CannedReply(name, language, body.read(context));
    keep(access, reply, seat -> seat.cannedReplies().createReply(seat.engineer(), reply));
  }

  @Command(
      name = "update",
      description = "Put another text in place of the one that a canned reply has.",
      footer = {
        "",
        "Example:",
        "  caseport desk canned update solved --body-file solved.txt --as ann"
      })
  void update(
      @Mixin DeskAccess access,
      @Mixin BodyOption body,
      @Parameters(paramLabel = "NAME", description = NAME) CannedReplyName name,
      @Option(
              names = "--language",
              paramLabel = "CODE",
              defaultValue = "en",
              description = LANGUAGE)
          LanguageCode language) {
    var reply = new CannedReply(name, language, body.read(context));
    keep(access, reply, seat -> seat.cannedReplies().updateReply(seat.engineer(), reply));
  }

  private void keep(DeskAccess access, CannedReply reply, Consumer<DeskSeat> how) {
    access.answer(
        context,
        seat -> {
          how.accept(seat);
          return new Answer.One(item(reply));
        });
  }

  @Command(
      name = "delete",
      description = "Delete a canned reply in one language.",
      footer = {"", "Example:", "  caseport desk canned delete solved --language ja --as ann"})
  void delete(
      @Mixin DeskAccess access,
      @Parameters(paramLabel = "NAME", description = NAME) CannedReplyName name,
      @Option(
              names = "--language",
              paramLabel = "CODE",
              required = true,
              description = "Language of the text, such as en or ja.")
          LanguageCode language) {
    access.change(
        context,
        "Deleted the canned reply " + name + " in " + language + ".",
        seat -> seat.cannedReplies().deleteReply(seat.engineer(), name, language));
  }

  @Command(
      name = "render",
      description = {
        "Fill a canned reply for a case, in its language or, if there is none, in English.",
        "",
        "Nothing is sent: `caseport desk reply --body-file -` takes the text."
      },
      footer = {"", "Example:", "  caseport desk canned render 170000000000001 solved --as mai"})
  void render(
      @Mixin DeskAccess access,
      @Parameters(index = "0", paramLabel = "CASE", description = DeskCommand.CASE) String caseName,
      @Parameters(index = "1", paramLabel = "NAME", description = NAME) CannedReplyName name) {
    access.answer(
        context,
        seat -> {
          var filled = seat.cannedReplies().renderReply(seat.engineer(), name, seat.find(caseName));
          return new Answer.Told(
              members(filled.name(), filled.language(), filled.body()),
              filled.body() + System.lineSeparator());
        });
  }

  private static SequencedMap<String, Object> item(CannedReply reply) {
    return members(reply.name(), reply.language(), reply.body());
  }

  private static SequencedMap<String, Object> members(
      CannedReplyName name, LanguageCode language, String body) {
    var item = new LinkedHashMap<String, Object>();
    item.put("name", name.value());
    item.put("language", language.value());
    item.put("body", body);
    return item;
  }
}
