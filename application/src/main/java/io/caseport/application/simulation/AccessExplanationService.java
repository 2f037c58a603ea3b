package io.caseport.application.simulation;

import io.caseport.application.access.AccessControl;
import io.caseport.application.audit.TrailAccess;
import io.caseport.application.port.in.AccessExplanation;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.out.AuditRecords;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.audit.AuditEventId;
import io.caseport.domain.audit.AuditFilter;
import io.caseport.domain.audit.AuditRecord;
import io.caseport.domain.audit.DeniedRequest;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.Decision;
import io.caseport.domain.policy.analysis.Request;
import io.caseport.domain.policy.analysis.SmallestGrant;
import io.caseport.domain.policy.analysis.WhyNot;
import io.caseport.domain.refusal.Refusal;
import java.util.Optional;
import java.util.UUID;

/** Reads what decides in one unit of work, and looks through it when the store is free again. */
public final class AccessExplanationService implements AccessExplanation {
  private static final Action SIMULATE = new Action("iam", "SimulatePrincipalPolicy");
  private static final int PAGE = 200;

  private final AccessControl access;
  private final SourceIdentities sources;
  private final AuditRecords records;
  private final UnitOfWork work;
  private final ComputingTurn turn = new ComputingTurn();

  public AccessExplanationService(
      AccessControl access, SourceIdentities sources, AuditRecords records, UnitOfWork work) {
    this.access = access;
    this.sources = sources;
    this.records = records;
    this.work = work;
  }

  @Override
  public Grounds why(Caller caller, String arn, Action action, String resource) {
    var asked = work.read(() -> allowed(caller, arn));
    return turn.take(() -> grounds(arn, asked, action, resource));
  }

  /** What governs who is asked about; empty for the root user, whom nothing does. */
  private Optional<SourceIdentities.Governed> allowed(Caller caller, String arn) {
    var account = caller.accountId();
    var identity = sources.identityOf(account, arn);
    access.require(caller, SIMULATE, sources.named(account, identity));
    return identity.equals(new Principal.Root(account).arn())
        ? Optional.empty()
        : Optional.of(sources.governed(account, identity));
  }

  @Override
  public Optional<Denied> whyDenied(Caller caller, UUID requestId) {
    var found = work.read(() -> found(caller, requestId));
    return found.map(
        one ->
            new Denied(
                one.record(),
                one.request(),
                one.asked()
                    .map(
                        asked ->
                            turn.take(
                                () ->
                                    grounds(
                                        one.request().principalArn(),
                                        Optional.of(asked),
                                        Action.of(one.request().action()),
                                        one.request().resource())))));
  }

  private record Found(
      AuditRecord record, DeniedRequest request, Optional<SourceIdentities.Governed> asked) {}

  private Optional<Found> found(Caller caller, UUID requestId) {
    TrailAccess.require(access, caller, caller.accountId());
    return record(caller.accountId(), requestId)
        .flatMap(
            record ->
                DeniedRequest.of(record)
                    .map(request -> new Found(record, request, asked(caller, request))));
  }

  private Optional<SourceIdentities.Governed> asked(Caller caller, DeniedRequest request) {
    try {
      return allowed(caller, request.principalArn());
    } catch (Refusal.InvalidInput | Refusal.NoSuchEntity gone) {
      return Optional.empty();
    }
  }

  private Optional<AuditRecord> record(AccountId account, UUID requestId) {
    var refused = AuditFilter.ALL.ofRefused();
    var before = Optional.<AuditEventId>empty();
    for (int seen = 0; seen < MOST_REFUSED; seen += PAGE) {
      var page = records.list(account, refused, before, PAGE);
      var found = page.stream().filter(one -> DeniedRequest.isOf(requestId, one)).findFirst();
      if (found.isPresent() || page.size() < PAGE) {
        return found;
      }
      before = Optional.of(page.getLast().id());
    }
    return Optional.empty();
  }

  private static Grounds grounds(
      String arn, Optional<SourceIdentities.Governed> asked, Action action, String resource) {
    if (asked.isEmpty()) {
      var request = new Request(action, resource, SimulatedCaller.unknown().build());
      return new Grounds(
          arn, request, new Decision.AllowedAsRoot(), Optional.empty(), Optional.empty());
    }
    var policies = asked.get().policies();
    var request = new Request(action, resource, asked.get().context().build());
    var decision = request.decidedBy(policies);
    return decision.isAllowed()
        ? new Grounds(arn, request, decision, Optional.empty(), Optional.empty())
        : new Grounds(
            arn,
            request,
            decision,
            Optional.of(WhyNot.of(policies, request)),
            SmallestGrant.of(policies, request));
  }
}
