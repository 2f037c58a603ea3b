package io.caseport.cli;

import io.caseport.application.contract.CoreInProcess;
import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.fixture.InMemoryStore;
import io.caseport.application.port.in.AccountAdministration;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Someone at a terminal: types commands at an installation that remembers what it was asked. */
final class Terminal implements Installation {
  final Map<String, String> environment = new HashMap<>();
  final List<Path> opened = new ArrayList<>();
  final List<DatabaseOptions> databases = new ArrayList<>();
  final List<Path> attachmentsFolders = new ArrayList<>();
  final List<ServeOptions> served = new ArrayList<>();
  final CoreInProcess core = new CoreInProcess(DrivenPorts.inMemory(new InMemoryStore()));
  AccountAdministration accounts = new AccountsInMemory();
  Supplier<Integer> server = () -> 0;
  Upkeep upkeep = new RememberedUpkeep();
  String piped = "";
  int closed;

  /** What came of one command. */
  record Outcome(int exitCode, String out, String err) {}

  Outcome type(String... args) {
    var out = new ByteArrayOutputStream();
    var err = new StringWriter();
    int exitCode =
        CaseportCommand.run(
            args,
            new Settings(environment),
            new ByteArrayInputStream(piped.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintWriter(err),
            this);
    return new Outcome(exitCode, out.toString(StandardCharsets.UTF_8), err.toString());
  }

  @Override
  public AdministrationSession open(Path dataFolder, Optional<DatabaseOptions> database) {
    opened.add(dataFolder);
    database.ifPresent(databases::add);
    return new AdministrationSession(
        accounts,
        core.identities(),
        core.roles(),
        core.policies(),
        core.credentials(),
        core.mfaDevices(),
        core.cases(),
        core.search(),
        core.tags(),
        core.inventory(),
        core.accessReview(),
        core.organizations(),
        new Advisor(
            core.advisorChecks(), core.advisorHistory(), core.advisorScan(), core.findingImport()),
        core.virtualClock(),
        new Events(core.eventFeed(), core.eventPublishing(), core.webhooks()),
        new Mailbox(
            core.correspondence().queue(),
            core.correspondence().intake(),
            core.correspondence().contactDesk()),
        new Desk(core.engineers(), core.desk(), core.cannedReplies(), core::now),
        core.auditOversight(),
        () -> closed++);
  }

  @Override
  public Upkeep upkeep(
      Path dataFolder, Optional<DatabaseOptions> database, Optional<Path> attachments) {
    attachments.ifPresent(attachmentsFolders::add);
    opened.add(dataFolder);
    database.ifPresent(databases::add);
    return upkeep;
  }

  @Override
  public int serve(ServeOptions options) {
    served.add(options);
    return server.get();
  }

  @Override
  public int train() {
    return 7;
  }
}
