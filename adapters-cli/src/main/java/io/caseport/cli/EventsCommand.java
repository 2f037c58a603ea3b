package io.caseport.cli;

import io.caseport.application.port.in.EventFeed;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.event.Audience;
import io.caseport.domain.event.EventFormat;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

@Command(
    name = "events",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Read what happens to cases, and have it sent to webhooks.",
      "",
      "Works on the data folder, whether or not a server is running on it; a running server sends"
          + " the",
      "events, and sees each change at once."
    },
    footer = {
      "",
      "Examples:",
      "  caseport events tail --since 1h --follow",
      "  caseport events webhook create https://example.com/hook --account 123456789012"
    })
final class EventsCommand {
  private static final int AT_ONCE = 500;
  private static final int BETWEEN_LOOKS_MILLIS = 250;

  private final CommandContext context;
  private final JsonMapper json = JsonMapper.builder().build();

  private EventsCommand(CommandContext context) {
    this.context = context;
  }

  static CommandLine with(CommandContext context) {
    return new CommandLine(new EventsCommand(context)).addSubcommand(new WebhookCommand(context));
  }

  @Command(
      name = "tail",
      description = {
        "Print events as JSON Lines, oldest first: those of an account that its customer may know"
            + " of,",
        "or all of all accounts."
      },
      footer = {
        "",
        "Examples:",
        "  caseport events tail --since 1h",
        "  caseport events tail --account 123456789012 --format eventbridge --follow"
      })
  void tail(
      @Mixin StoreOptions store,
      @Option(
              names = "--account",
              paramLabel = "ID",
              description = "Only what this account may know of.")
          Optional<AccountId> account,
      @Option(
              names = "--format",
              paramLabel = "eventbridge|cloudevents",
              defaultValue = "cloudevents",
              description = "Form of an event (default: cloudevents).")
          EventFormat format,
      @Option(
              names = "--since",
              paramLabel = "PLACE",
              description =
                  "The first event wanted: "
                      + EventPlace.FORM
                      + " (default: the oldest, or the next with --follow).")
          Optional<EventPlace> since,
      @Option(names = "--follow", description = "Go on with what happens, until interrupted.")
          boolean follow) {
    DataAccess.in(store)
        .fromExisting(
            context,
            session -> {
              account.ifPresent(id -> session.accounts().getAccount(id));
              var audience = account.map(Audience::in).orElse(Audience.DESK);
              var feed = session.events().feed();
              publish(session);
              long start =
                  since
                      .map(place -> place.before(feed, session.desk().clock().instant()))
                      .orElseGet(() -> follow ? feed.end() : 0);
              long read = print(feed, start, audience, format);
              while (follow && pause() && !context.out().checkError()) {
                publish(session);
                read = print(feed, read, audience, format);
              }
              return read;
            });
  }

  /** So that events are there which happened while no server was running. */
  private static void publish(AdministrationSession session) {
    while (session.events().publishing().publishSome()) {}
  }

  private long print(EventFeed feed, long start, Audience audience, EventFormat format) {
    long read = start;
    while (true) {
      var batch = feed.after(read, audience, AT_ONCE);
      for (var event : batch.events()) {
        format.of(event).map(json::writeValueAsString).ifPresent(context.out()::println);
      }
      context.out().flush();
      if (batch.readTo() == read) {
        return read;
      }
      read = batch.readTo();
    }
  }

  private static boolean pause() {
    try {
      Thread.sleep(BETWEEN_LOOKS_MILLIS);
      return true;
    } catch (InterruptedException _) {
      return false;
    }
  }
}
