package io.caseport.cli;

import io.caseport.cli.automation.RuleFileReader;
import io.caseport.cli.placed.Unreadable;
import io.caseport.domain.automation.AutomationRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "serve",
    description = "Answer AWS SDKs, the AWS CLI and other clients until stopped.",
    footer = {
      "",
      "Examples:",
      "  caseport serve --demo                        try it out with sample accounts and cases",
      "  caseport serve --data /srv/caseport          keep the data in a folder of your choice",
      "  caseport serve --database-url jdbc:postgresql://db:5432/caseport",
      "                                               share the data with other servers",
      "  caseport serve --attachments-folder /srv/files",
      "                                               keep the bytes of attachments out of the"
          + " database",
      "  caseport serve --demo --test-clock           move the time with `caseport clock advance"
          + " 3d`",
      "  caseport serve --listen 0.0.0.0:8080         accept connections from other machines",
      "",
      "Environment: CASEPORT_DATA, CASEPORT_DATABASE_URL, CASEPORT_ATTACHMENTS_FOLDER,"
          + " CASEPORT_LISTEN,",
      "CASEPORT_AWS_QUOTAS=true and CASEPORT_ACCEPT_LOST_WRITES=true stand in for flags that are"
          + " not given. Servers on one",
      "database need the same CASEPORT_SECRET_KEY. It is ready when GET /readyz answers 200;"
          + " SIGTERM and Ctrl-C stop it",
      "after the requests in flight. CASEPORT_SMTP_URL, CASEPORT_SMTP_PASSWORD, CASEPORT_MAIL_FROM"
          + " and CASEPORT_BASE_URL",
      "have mails sent; CASEPORT_PROXIES names the proxies in front, which tell where requests come"
          + " from;",
      "CASEPORT_MAIL_INTAKE_SECRET lets mails come in at POST /mail/intake."
    })
final class ServeCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin private StoreOptions store = new StoreOptions();

  @Mixin private AttachmentsOption attachments = new AttachmentsOption();

  @Mixin private MailFlags mail = new MailFlags();

  @Option(
      names = "--listen",
      paramLabel = "HOST:PORT",
      description =
          "Address to accept connections on; port 0 takes a free one (default: CASEPORT_LISTEN or"
              + " 127.0.0.1:8080).")
  private Optional<HostPort> listen = Optional.empty();

  @Option(names = "--demo", description = "Start with sample accounts, users, policies and cases.")
  private boolean demo;

  @Option(
      names = "--aws-quotas",
      description = "Enforce the rates and limits of AWS too, such as cases per hour.")
  private boolean awsQuotas;

  @Option(
      names = "--test-clock",
      description =
          "Begin an installation for tests in an empty place, or go on with one: `caseport clock"
              + " advance` moves its time.")
  private boolean testClock;

  @Option(
      names = "--automation",
      paramLabel = "FILE",
      description =
          "Let engineers answer by rule, for tests and demonstrations: YAML, as docs/automation.md"
              + " says.")
  private Optional<Path> automation = Optional.empty();

  ServeCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    var settings = context.settings();
    return context
        .installation()
        .serve(
            new ServeOptions(
                store.folder(settings),
                store.database(settings),
                attachments.folder(settings),
                settings.listen(listen),
                demo,
                settings.awsQuotas(awsQuotas),
                testClock,
                automation.map(this::rules).orElse(List.of()),
                mail.options(settings),
                mail.isReachedByHttps(settings)));
  }

  private List<AutomationRule> rules(Path file) {
    var text = new InputFiles(context.in()).read(file.toString());
    boolean json = file.toString().endsWith(".json");
    try {
      return RuleFileReader.read(text, !json);
    } catch (Unreadable e) {
      throw new InputProblem(
          "the rules " + file + " cannot be read",
          "line %d, column %d: %s".formatted(e.line(), e.column(), e.getMessage()),
          "docs/automation.md shows the form of a file");
    }
  }
}
