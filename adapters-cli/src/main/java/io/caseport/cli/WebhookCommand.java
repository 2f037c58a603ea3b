package io.caseport.cli;

import io.caseport.application.port.in.WebhookAdministration;
import io.caseport.application.port.in.WebhookAdministration.CreateWebhook;
import io.caseport.application.port.in.WebhookAdministration.Replayed;
import io.caseport.application.port.in.WebhookAdministration.Trial;
import io.caseport.domain.event.EventFormat;
import io.caseport.domain.webhook.WebhookId;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "webhook",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Have the events of an account's cases sent to an address, signed as Standard Webhooks has"
          + " it.",
      "",
      AccountAccess.WORKS_ON
    },
    footer = {
      "",
      "Examples:",
      "  caseport events webhook create https://example.com/hook --format eventbridge",
      "  caseport events webhook list --account 123456789012",
      "  caseport events webhook test wh-0123456789abcdef",
      "  caseport events webhook replay wh-0123456789abcdef --since 1h"
    })
final class WebhookCommand {
  private static final String ID = "The ID of the webhook.";

  private final CommandContext context;

  WebhookCommand(CommandContext context) {
    this.context = context;
  }

  @Command(
      name = "create",
      description = {
        "Have events sent to an address from now on. The secret that messages are signed with is"
            + " shown",
        "once."
      },
      footer = {
        "",
        "Example:",
        "  caseport events webhook create https://example.com/hook --kind case-created --kind"
            + " case-resolved"
      })
  void create(
      @Mixin WebhookAccess access,
      @Parameters(
              paramLabel = "URL",
              description =
                  "An address of https; of http for this machine and the hosts of"
                      + " CASEPORT_WEBHOOK_HOSTS.")
          String url,
      @Option(
              names = "--format",
              paramLabel = "eventbridge|cloudevents",
              defaultValue = "cloudevents",
              description = "Form of an event (default: cloudevents).")
          EventFormat format,
      @Mixin EventKindsOption kinds) {
    access.answer(
        context,
        desk -> {
          var command = new CreateWebhook(url, format, kinds.get());
          var made = desk.events().webhooks().createWebhook(desk.root(), command);
          context.tell("The secret is shown this once: keep it where the receiver finds it.");
          return WebhookAnswers.withSecret(made);
        });
  }

  @Command(
      name = "list",
      description = "Show the webhooks of the account, oldest first.",
      footer = {"", "Example:", "  caseport events webhook list --output json"})
  void list(@Mixin WebhookAccess access) {
    access.answer(
        context,
        desk -> {
          var webhooks = desk.events().webhooks().listWebhooks(desk.root());
          context.tellIfNone(
              webhooks, "No webhooks. `caseport events webhook create URL` makes one.");
          return WebhookAnswers.several(webhooks);
        });
  }

  @Command(
      name = "show",
      description = "Show a webhook, what waits for it and what was given up.",
      footer = {"", "Example:", "  caseport events webhook show wh-0123456789abcdef"})
  void show(
      @Mixin WebhookAccess access,
      @Parameters(paramLabel = "WEBHOOK", description = ID) WebhookId id) {
    access.answer(
        context, desk -> WebhookAnswers.status(webhooks(desk).describeWebhook(desk.root(), id)));
  }

  @Command(
      name = "delete",
      description = "Forget a webhook, and all that was still to be sent to it.",
      footer = {"", "Example:", "  caseport events webhook delete wh-0123456789abcdef"})
  void delete(
      @Mixin WebhookAccess access,
      @Parameters(paramLabel = "WEBHOOK", description = ID) WebhookId id) {
    var done =
        access.ask(
            context,
            desk -> {
              webhooks(desk).deleteWebhook(desk.root(), id);
              return "Deleted webhook " + id + ".";
            });
    context.tell(done);
  }

  @Command(
      name = "enable",
      description = "Send to a webhook again, first of all what has waited for it.",
      footer = {"", "Example:", "  caseport events webhook enable wh-0123456789abcdef"})
  void enable(
      @Mixin WebhookAccess access,
      @Parameters(paramLabel = "WEBHOOK", description = ID) WebhookId id) {
    access.answer(
        context, desk -> WebhookAnswers.one(webhooks(desk).enableWebhook(desk.root(), id)));
  }

  @Command(
      name = "disable",
      description = "Send nothing to a webhook; what happens waits for it.",
      footer = {"", "Example:", "  caseport events webhook disable wh-0123456789abcdef"})
  void disable(
      @Mixin WebhookAccess access,
      @Parameters(paramLabel = "WEBHOOK", description = ID) WebhookId id) {
    access.answer(
        context, desk -> WebhookAnswers.one(webhooks(desk).disableWebhook(desk.root(), id)));
  }

  @Command(
      name = "rotate",
      description = {
        "Sign messages with a new secret, which is shown once, and for 24 hours with the old one"
            + " too."
      },
      footer = {"", "Example:", "  caseport events webhook rotate wh-0123456789abcdef"})
  void rotate(
      @Mixin WebhookAccess access,
      @Parameters(paramLabel = "WEBHOOK", description = ID) WebhookId id) {
    access.answer(
        context, desk -> WebhookAnswers.withSecret(webhooks(desk).rotateSecret(desk.root(), id)));
  }

  @Command(
      name = "test",
      description = {
        "Send a signed message that is of no case, and tell what came of it; exit code 1 if it was"
            + " not",
        "taken."
      },
      footer = {"", "Example:", "  caseport events webhook test wh-0123456789abcdef"})
  int test(
      @Mixin WebhookAccess access,
      @Parameters(paramLabel = "WEBHOOK", description = ID) WebhookId id) {
    Trial trial = access.ask(context, desk -> webhooks(desk).tryWebhook(desk.root(), id));
    context.out().println(trial.outcome());
    return trial.taken() ? ExitCode.OK : ExitCode.NO;
  }

  @Command(
      name = "dead",
      description = "Show the events that nobody tries to send any more.",
      footer = {"", "Example:", "  caseport events webhook dead wh-0123456789abcdef"})
  void dead(
      @Mixin WebhookAccess access,
      @Parameters(paramLabel = "WEBHOOK", description = ID) WebhookId id) {
    access.answer(
        context,
        desk -> {
          var letters = Pages.all(page -> webhooks(desk).listDeadLetters(desk.root(), id, page));
          context.tellIfNone(letters, "No dead letters.");
          return WebhookAnswers.dead(letters);
        });
  }

  @Command(
      name = "replay",
      description = {
        "Send events again, under the same names: the dead letters, or those of a range."
      },
      footer = {
        "",
        "Examples:",
        "  caseport events webhook replay wh-0123456789abcdef",
        "  caseport events webhook replay wh-0123456789abcdef --since 2h --until 1h"
      })
  void replay(
      @Mixin WebhookAccess access,
      @Parameters(paramLabel = "WEBHOOK", description = ID) WebhookId id,
      @Option(
              names = "--since",
              paramLabel = "PLACE",
              description =
                  "The first event of the range: " + EventPlace.FORM + " (default: dead letters).")
          Optional<EventPlace> since,
      @Option(
              names = "--until",
              paramLabel = "PLACE",
              description = "The first event behind the range (default: all there are).")
          Optional<EventPlace> until) {
    if (since.isEmpty() && until.isPresent()) {
      throw CommandProblem.usage("--until needs --since", "say where to begin with --since PLACE");
    }
    int events =
        access.ask(
            context,
            desk ->
                since.isPresent()
                    ? replayRange(desk, id, since.get(), until)
                    : replayDead(desk, id));
    context.tell(events == 1 ? "1 event is sent again." : events + " events are sent again.");
  }

  private static int replayDead(AccountDesk desk, WebhookId id) {
    Replayed some = webhooks(desk).replayDeadLetters(desk.root(), id);
    int events = some.events();
    while (some.isMore()) {
      some = webhooks(desk).replayDeadLetters(desk.root(), id);
      events += some.events();
    }
    return events;
  }

  private static int replayRange(
      AccountDesk desk, WebhookId id, EventPlace since, Optional<EventPlace> until) {
    var feed = desk.events().feed();
    var now = desk.session().desk().clock().instant();
    long upTo = until.map(place -> place.before(feed, now)).orElseGet(feed::end);
    Replayed some = webhooks(desk).replay(desk.root(), id, since.before(feed, now), upTo);
    int events = some.events();
    while (some.isMore()) {
      some = webhooks(desk).replay(desk.root(), id, some.readTo(), upTo);
      events += some.events();
    }
    return events;
  }

  private static WebhookAdministration webhooks(AccountDesk desk) {
    return desk.events().webhooks();
  }
}
