package io.caseport.app;

import io.caseport.http.Protocol;
import io.caseport.rest.advisor.AdvisorApi;
import io.caseport.rest.advisor.FindingApi;
import io.caseport.rest.audit.TrailApi;
import io.caseport.rest.console.ConsoleApi;
import io.caseport.rest.console.ConsolePorts;
import io.caseport.rest.contact.ContactApi;
import io.caseport.rest.credential.CredentialOperations;
import io.caseport.rest.desk.DeskApi;
import io.caseport.rest.event.EventApi;
import io.caseport.rest.event.EventStreams;
import io.caseport.rest.identity.IdentityOperations;
import io.caseport.rest.inventory.InventoryOperations;
import io.caseport.rest.mail.MailIntakeApi;
import io.caseport.rest.policy.PolicyOperations;
import io.caseport.rest.query.QueryProtocol;
import io.caseport.rest.query.QueryService;
import io.caseport.rest.role.RoleOperations;
import io.caseport.rest.signature.SignatureVerifier;
import io.caseport.rest.signature.SignedRequestAuthentication;
import io.caseport.rest.signin.SigninOperations;
import io.caseport.rest.simulation.SimulationOperations;
import io.caseport.rest.support.SupportApi;
import io.caseport.rest.tagging.TagOperations;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that the server speaks, in front of the core. */
final class Protocols {
  private static final Duration CLOCK_SKEW = Duration.ofMinutes(15);

  private Protocols() {}

  /**
   * @param intakeSecret what who hands over mails has to know; nobody may if empty
   * @param clock what signatures are measured by
   */
  static List<Protocol> of(
      Core core, EventStreams streams, Optional<String> intakeSecret, InstantSource clock) {
    var authentication =
        new SignedRequestAuthentication(
            new SignatureVerifier(clock, CLOCK_SKEW),
            core.authentication(),
            core.keyUses(),
            core.auditedCalls());
    var iam =
        Stream.of(
                IdentityOperations.of(core.identities()),
                RoleOperations.of(core.roles()),
                PolicyOperations.of(core.policies()),
                TagOperations.of(core.tags()),
                SimulationOperations.of(core.simulation()),
                CredentialOperations.of(core.credentials(), core.settings(), core.mfaDevices()),
                InventoryOperations.of(core.inventory()))
            .flatMap(List::stream)
            .toList();
    var calls = core.auditedCalls();
    var protocols =
        new ArrayList<>(
            List.of(
                TrailApi.of(authentication, calls, core.auditTrail()),
                SupportApi.of(
                    authentication,
                    calls,
                    core.cases(),
                    core.attachments(),
                    core.catalog(),
                    core.advisor().checks()),
                AdvisorApi.of(
                    authentication,
                    calls,
                    core.advisor().recommendations(),
                    core.advisor().organizationRecommendations()),
                new EventApi(authentication, core.authentication(), core.events().feed(), streams),
                FindingApi.of(authentication, calls, core.advisor().findingImport()),
                new ContactApi(core.correspondence().contacts()),
                new QueryProtocol(
                    QueryService.sts(SigninOperations.of(core.sessions())), authentication, calls),
                new QueryProtocol(QueryService.iam(iam), authentication, calls)));
    protocols.addAll(
        DeskApi.of(
            authentication,
            calls,
            core.desk().cases(),
            core.desk().cannedReplies(),
            core.correspondence().contactDesk()));
    protocols.addAll(ConsoleApi.of(authentication, calls, consolePorts(core)));
    intakeSecret.ifPresent(
        secret -> protocols.add(new MailIntakeApi(core.correspondence().intake(), secret)));
    return protocols;
  }

  /** What the console reaches, with signatures or with a session. */
  static ConsolePorts consolePorts(Core core) {
    return new ConsolePorts(
        core.search(),
        core.console().timeline(),
        core.console().plans(),
        core.advisor().history(),
        core.console().policies(),
        core.accessReview(),
        core.console().access());
  }
}
