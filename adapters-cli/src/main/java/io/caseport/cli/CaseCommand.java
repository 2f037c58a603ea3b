package io.caseport.cli;

import io.caseport.application.port.in.CaseSearch.SearchCases;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.SupportCases.CaseDetails;
import io.caseport.application.port.in.SupportCases.DescribeCases;
import io.caseport.application.port.in.SupportCases.DescribeCommunications;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.CaseOrder;
import io.caseport.domain.cases.DisplayId;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "case",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Search the cases of an account, list them, and show one with its messages.",
      "",
      "Works on the data folder as the account's root user, whether or not a server is running on"
          + " it.",
      "Cases older than 24 months are not shown."
    },
    footer = {
      "",
      "Examples:",
      "  caseport case search 'printer fire'",
      "  caseport case list --unresolved --limit 10",
      "  caseport case show 170000000000001"
    })
final class CaseCommand {
  private static final String CASE_ID_START = "case-";

  private final CommandContext context;

  CaseCommand(CommandContext context) {
    this.context = context;
  }

  @Command(
      name = "search",
      description = {
        "Show the cases that have all words of a text in subject and messages, newest first.",
        "",
        "A word is found within longer ones too, whatever its case and the width of its letters;"
            + " one",
        "or two letters are found where a word begins."
      },
      footer = {
        "",
        "Examples:",
        "  caseport case search 'printer fire' --unresolved",
        "  caseport case search 印刷 --language ja --output json"
      })
  void search(
      @Mixin AccountAccess access,
      @Mixin CaseListOptions options,
      @Parameters(paramLabel = "TEXT", description = "One word or several, at most 200 characters.")
          String text) {
    access.answer(
        context,
        desk -> {
          var page =
              Pages.filled(
                  options.limit(),
                  request ->
                      desk.search()
                          .searchCases(
                              desk.inConsole(),
                              new SearchCases(
                                  Optional.of(text),
                                  options.traits(),
                                  Optional.empty(),
                                  Optional.empty(),
                                  CaseOrder.NEWEST_FIRST,
                                  request)));
          tell(page.items(), page.nextToken(), "No case has this in it.");
          return CaseAnswers.several(page.items());
        });
  }

  @Command(
      name = "list",
      description = "Show the cases of the account, newest first.",
      footer = {"", "Example:", "  caseport case list --unresolved --output json"})
  void list(@Mixin AccountAccess access, @Mixin CaseListOptions options) {
    access.answer(
        context,
        desk -> {
          var query =
              new DescribeCases(
                  List.of(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  options.includeResolved(),
                  false,
                  options.language(),
                  PageRequest.first(options.limit()));
          var page = desk.cases().describeCases(desk.inConsole(), query);
          var items = page.items().stream().map(CaseDetails::supportCase).toList();
          tell(items, page.nextToken(), "No cases.");
          return CaseAnswers.several(items);
        });
  }

  private void tell(List<SupportCase> items, Optional<String> more, String none) {
    if (items.isEmpty()) {
      context.err().println(none);
    }
    if (more.isPresent()) {
      context.err().println("There are more: --limit N shows more of them.");
    }
  }

  @Command(
      name = "show",
      description = "Show a case with all its messages, newest first.",
      footer = {"", "Example:", "  caseport case show 170000000000001 --output json"})
  void show(
      @Mixin AccountAccess access,
      @Parameters(paramLabel = "CASE", description = "The case's ID or display ID.") String name) {
    access.answer(
        context,
        desk -> {
          var found = find(desk, name);
          var messages =
              Pages.all(
                  page ->
                      desk.cases()
                          .describeCommunications(
                              desk.inConsole(),
                              new DescribeCommunications(
                                  found.id(), Optional.empty(), Optional.empty(), page)));
          return CaseAnswers.one(found, messages);
        });
  }

  private static SupportCase find(AccountDesk desk, String name) {
    boolean isId = name.startsWith(CASE_ID_START);
    var query =
        new DescribeCases(
            isId ? List.of(new CaseId(name)) : List.of(),
            isId ? Optional.empty() : Optional.of(new DisplayId(name)),
            Optional.empty(),
            Optional.empty(),
            true,
            false,
            Optional.empty(),
            PageRequest.first(1));
    return desk.cases().describeCases(desk.inConsole(), query).items().stream()
        .findFirst()
        .map(CaseDetails::supportCase)
        .orElseThrow(() -> new Refusal.CaseNotFound(name));
  }
}
