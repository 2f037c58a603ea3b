package io.caseport.app;

import io.caseport.http.Presence;
import io.caseport.http.Protocol;
import io.caseport.http.RequestAuthentication;
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
import io.caseport.rest.event.SignedPresence;
import io.caseport.rest.identity.IdentityOperations;
import io.caseport.rest.inventory.InventoryOperations;
import io.caseport.rest.mail.MailIntakeApi;
import io.caseport.rest.policy.PolicyOperations;
import io.caseport.rest.query.Operation;
import io.caseport.rest.query.QueryProtocol;
import io.caseport.rest.query.QueryService;
import io.caseport.rest.role.RoleOperations;
import io.caseport.rest.signature.SignatureVerifier;
import io.caseport.rest.signature.SignedRequestAuthentication;
import io.caseport.rest.signin.SigninOperations;
import io.caseport.rest.simulation.SimulationOperations;
import io.caseport.rest.support.SupportApi;
import io.caseport.rest.tagging.TagOperations;
import io.caseport.web.SupportCenter;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All that the server speaks, in front of the core. */
final class Protocols {
  private static final Duration CLOCK_SKEW = Duration.ofMinutes(15);

  private Protocols() {}

  /**
   * @param clock what signatures are measured by
   */
  static List<Protocol> of(
      Core core, EventStreams streams, Entrance entrance, InstantSource clock) {
    var signatures =
        new SignedRequestAuthentication(
            new SignatureVerifier(clock, CLOCK_SKEW),
            core.authentication(),
            core.keyUses(),
            core.auditedCalls());
    var center =
        new SupportCenter(
            new SupportCenter.Ports(
                core.signIn().signIn(),
                core.signIn().sessions(),
                core.signIn().rootPassword(),
                core.correspondence().contacts(),
                core.auditedCalls()),
            entrance.pages(),
            new SecureRandom(),
            sessions -> operations(core, sessions, sessions, streams));
    var protocols = new ArrayList<>(center.first());
    protocols.addAll(
        operations(core, signatures, new SignedPresence(core.authentication()), streams));
    protocols.add(new ContactApi(core.correspondence().contacts()));
    entrance
        .intakeSecret()
        .ifPresent(
            secret -> protocols.add(new MailIntakeApi(core.correspondence().intake(), secret)));
    protocols.add(center.last());
    return protocols;
  }

  /** What policies decide about, for whomever the authentication proves it is that asks. */
  static List<Protocol> operations(
      Core core, RequestAuthentication authentication, Presence presence, EventStreams streams) {
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
                new EventApi(authentication, presence, core.events().feed(), streams),
                FindingApi.of(authentication, calls, core.advisor().findingImport()),
                new QueryProtocol(
                    QueryService.sts(SigninOperations.of(core.sessions())), authentication, calls),
                new QueryProtocol(QueryService.iam(iam(core)), authentication, calls)));
    protocols.addAll(
        DeskApi.of(
            authentication,
            calls,
            core.desk().cases(),
            core.desk().cannedReplies(),
            core.correspondence().contactDesk()));
    protocols.addAll(ConsoleApi.of(authentication, calls, consolePorts(core)));
    return protocols;
  }

  private static List<Operation> iam(Core core) {
    return Stream.of(
            IdentityOperations.of(core.identities()),
            RoleOperations.of(core.roles()),
            PolicyOperations.of(core.policies()),
            TagOperations.of(core.tags()),
            SimulationOperations.of(core.simulation()),
            CredentialOperations.of(core.credentials(), core.settings(), core.mfaDevices()),
            InventoryOperations.of(core.inventory()))
        .flatMap(List::stream)
        .toList();
  }

  /** What the console reaches, with signatures or with a session. */
  private static ConsolePorts consolePorts(Core core) {
    return new ConsolePorts(
        core.search(),
        core.console().timeline(),
        core.console().plans(),
        core.console().offers(),
        core.advisor().history(),
        core.console().policies(),
        core.accessReview(),
        core.console().access());
  }
}
