package io.caseport.rest.console;

import io.caseport.application.fixture.Accounts;
import io.caseport.application.fixture.Cases;
import io.caseport.application.fixture.ManualClock;
import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.AccessExplanation;
import io.caseport.application.port.in.AccessExplanation.Denied;
import io.caseport.application.port.in.AccessExplanation.Grounds;
import io.caseport.application.port.in.AccessReview;
import io.caseport.application.port.in.AccessReview.Access;
import io.caseport.application.port.in.AdvisorHistory;
import io.caseport.application.port.in.CaseSearch;
import io.caseport.application.port.in.CaseTimeline;
import io.caseport.application.port.in.CaseTimeline.Change;
import io.caseport.application.port.in.CaseTimeline.ResponseClock;
import io.caseport.application.port.in.CaseTimeline.Timeline;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PolicyAnalysis;
import io.caseport.application.port.in.ServiceOffers;
import io.caseport.application.port.in.ServiceOffers.ServiceOffer;
import io.caseport.application.port.in.SupportCatalog.Described;
import io.caseport.application.port.in.SupportCatalog.ServiceDescription;
import io.caseport.application.port.in.SupportPlans;
import io.caseport.domain.advisor.DailyResult;
import io.caseport.domain.advisor.ResourceCounts;
import io.caseport.domain.audit.AuditEventId;
import io.caseport.domain.audit.AuditRecord;
import io.caseport.domain.audit.AuditedOperation;
import io.caseport.domain.audit.DeniedRequest;
import io.caseport.domain.cases.CaseEvent.Side;
import io.caseport.domain.cases.CaseEventKind;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.desk.CountedHours;
import io.caseport.domain.desk.ResponsePromise;
import io.caseport.domain.desk.ResponseState;
import io.caseport.domain.plan.IssueType;
import io.caseport.domain.plan.Severity;
import io.caseport.domain.plan.SupportPlan;
import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.GrantedPolicy;
import io.caseport.domain.policy.PolicyDocument;
import io.caseport.domain.policy.PolicyHolder;
import io.caseport.domain.policy.PolicySet;
import io.caseport.domain.policy.PolicySource;
import io.caseport.domain.policy.RequestContext;
import io.caseport.domain.policy.analysis.Permissions;
import io.caseport.domain.policy.analysis.PolicyDifference;
import io.caseport.domain.policy.analysis.Request;
import io.caseport.domain.policy.analysis.SmallestGrant;
import io.caseport.domain.policy.analysis.WhyNot;
import io.caseport.domain.policy.explanation.Explanation;
import io.caseport.domain.policy.findings.DocumentKind;
import io.caseport.domain.policy.findings.PolicyFindings;
import io.caseport.domain.policy.wording.Language;
import io.caseport.domain.refusal.Refusal;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Ports that answer what they were told to, and remember what they were asked. */
final class ScriptedConsole {
  private static final Action CREATE = Action.of("support:CreateCase");

  final List<Method> asked = new ArrayList<>();
  final List<Object[]> given = new ArrayList<>();
  Optional<Refusal> refusal = Optional.empty();
  Optional<Object> answer = Optional.empty();

  ConsolePorts ports() {
    return new ConsolePorts(
        scripted(CaseSearch.class),
        scripted(CaseTimeline.class),
        scripted(SupportPlans.class),
        scripted(ServiceOffers.class),
        scripted(AdvisorHistory.class),
        scripted(PolicyAnalysis.class),
        scripted(AccessReview.class),
        scripted(AccessExplanation.class));
  }

  private <T> T scripted(Class<T> port) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (_, method, arguments) -> {
              asked.add(method);
              given.add(arguments);
              if (refusal.isPresent()) {
                throw refusal.get();
              }
              return answer.orElseGet(() -> answer(method.getName()));
            }));
  }

  private static Object answer(String method) {
    return switch (method) {
      case "searchCases" ->
          new Page<>(List.of(Cases.numbered(Accounts.ACME, 1)), Optional.of("next"));
      case "timeline" -> timeline();
      case "currentPlan", "changePlan" -> SupportPlan.DEVELOPER;
      case "offers" ->
          List.of(
              new ServiceOffer(
                  new ServiceDescription(
                      "general-info", "General", List.of(new Described("using-aws", "Using AWS"))),
                  Set.of(IssueType.TECHNICAL, IssueType.CUSTOMER_SERVICE)));
      case "history" ->
          List.of(new DailyResult(LocalDate.of(2026, 3, 23), new ResourceCounts(1, 2, 3, 4, 5)));
      case "findings" ->
          PolicyFindings.of(Policies.allowing("support:NoSuch"), DocumentKind.IDENTITY);
      case "explain" ->
          Explanation.of(
              PolicyDocument.parse(Policies.withCondition("support:*")),
              DocumentKind.IDENTITY,
              Language.EN);
      case "compare" ->
          PolicyDifference.between(
              policies(Policies.withCondition("support:*")), policies(Policies.allowing("iam:*")));
      case "whoMay" ->
          new Page<>(
              List.of(
                  new Access(
                      new PolicyHolder.Role("desk"),
                      "arn:aws:iam::111122223333:role/desk",
                      Permissions.of(
                          policies(Policies.withCondition("support:*")), Set.of(CREATE)))),
              Optional.empty());
      case "why" -> grounds();
      case "whyDenied" -> Optional.of(denied(Optional.of(grounds())));
      default -> List.of();
    };
  }

  private static Timeline timeline() {
    var promise = new ResponsePromise(Duration.ofHours(4), CountedHours.BUSINESS);
    return new Timeline(
        List.of(
            change(
                CaseEventKind.SEVERITY_CHANGED,
                Side.DESK,
                CaseStatus.OPENED,
                Optional.of(Severity.HIGH)),
            change(
                CaseEventKind.STATUS_CHANGED, Side.CASEPORT, CaseStatus.OPENED, Optional.empty()),
            change(
                CaseEventKind.COMMUNICATION_ADDED, Side.DESK, CaseStatus.OPENED, Optional.empty()),
            new Change(
                CaseEventKind.CASE_CREATED,
                ManualClock.START,
                Side.CUSTOMER,
                "jane (User) <a@b.example>",
                Optional.of(CaseStatus.UNASSIGNED),
                Optional.empty())),
        new ResponseClock(
            ResponseState.ON_TIME,
            Optional.of(ManualClock.START),
            Optional.empty(),
            Optional.of(promise)),
        Optional.of(ManualClock.START));
  }

  private static Change change(
      CaseEventKind kind, Side side, CaseStatus status, Optional<Severity> severity) {
    return new Change(
        kind, ManualClock.START, side, "Amazon Web Services", Optional.of(status), severity);
  }

  private static PolicySet policies(String document) {
    var source = new PolicySource.Inline("own", new PolicyHolder.User("jane"));
    return PolicySet.of(List.of(new GrantedPolicy(source, PolicyDocument.parse(document))));
  }

  private static Grounds grounds() {
    var policies = policies(Policies.withCondition("support:*"));
    var request = new Request(CREATE, "*", RequestContext.builder().build());
    return new Grounds(
        "arn:aws:iam::111122223333:user/jane",
        request,
        request.decidedBy(policies),
        Optional.of(WhyNot.of(policies, request)),
        SmallestGrant.of(policies, request));
  }

  static Denied denied(Optional<Grounds> now) {
    var record =
        new AuditRecord(
            AuditEventId.first(ManualClock.START),
            Accounts.ACME,
            new AuditedOperation("support.amazonaws.com", "CreateCase", false),
            Optional.of("jane"),
            Optional.empty(),
            Optional.of("AccessDeniedException"),
            "{}");
    return new Denied(
        record,
        new DeniedRequest(
            "arn:aws:iam::111122223333:user/jane",
            "support:CreateCase",
            "*",
            "because no identity-based policy allows the support:CreateCase action"),
        now);
  }
}
