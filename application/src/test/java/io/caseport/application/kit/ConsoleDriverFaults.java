package io.caseport.application.kit;

import io.caseport.application.contract.AccessExplanationContract;
import io.caseport.application.contract.CaseTimelineContract;
import io.caseport.application.contract.Installation;
import io.caseport.application.contract.PolicyAnalysisContract;
import io.caseport.application.contract.ServiceOffersContract;
import io.caseport.application.contract.SupportPlansContract;
import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.AccessExplanation;
import io.caseport.application.port.in.AccessExplanation.Grounds;
import io.caseport.application.port.in.CaseTimeline;
import io.caseport.application.port.in.CaseTimeline.Change;
import io.caseport.application.port.in.CaseTimeline.ResponseClock;
import io.caseport.application.port.in.CaseTimeline.Timeline;
import io.caseport.application.port.in.PolicyAnalysis;
import io.caseport.application.port.in.ServiceOffers;
import io.caseport.application.port.in.ServiceOffers.ServiceOffer;
import io.caseport.application.port.in.SupportPlans;
import io.caseport.domain.plan.IssueType;
import io.caseport.domain.policy.PolicyDocument;
import io.caseport.domain.policy.findings.DocumentKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Ways in which what only the console shows goes wrong. */
final class ConsoleDriverFaults {
  private ConsoleDriverFaults() {}

  static List<SeededFault> all() {
    return List.of(
        timeline(
            "everyone may see what has happened",
            DriverFaults::asRoot,
            "it_takes_both_permissions_that_show_what_it_tells"),
        timeline(
            "the oldest change comes first",
            ConsoleDriverFaults::oldestFirst,
            "what_has_happened_is_told_newest_first_with_the_status_it_led_to"),
        timeline(
            "all changes are the account's own",
            ConsoleDriverFaults::ofTheAccount,
            "each_change_has_its_sender_as_messages_show_it"),
        timeline(
            "a clock that stands still is due",
            ConsoleDriverFaults::alwaysDue,
            "the_clock_of_the_promised_answer_is_told"),
        timeline(
            "every case can be reopened",
            ConsoleDriverFaults::reopenableForEver,
            "it_is_told_until_when_a_reply_reopens_the_case"),
        plans(
            "a plan is changed by whoever may see it",
            DriverFaults::asRoot,
            "reading_and_changing_are_allowed_apart"),
        plans(
            "a changed plan is told and not kept",
            (method, given, honestly) ->
                method.equals("changePlan") ? given[1] : honestly.with(given),
            "a_changed_plan_holds_at_once_and_for_the_account_alone"),
        console(
            "services are offered to everyone",
            ServiceOffersContract.class,
            Map.of(ServiceOffers.class, DriverFaults::asRoot),
            "offers_are_seen_by_who_may_see_the_services"),
        console(
            "every service is offered for every kind of case",
            ServiceOffersContract.class,
            Map.of(ServiceOffers.class, ConsoleDriverFaults::offeringForAll),
            "each_service_is_offered_for_the_kinds_of_case_that_it_takes"),
        console(
            "whoever may look may compare",
            PolicyAnalysisContract.class,
            Map.of(PolicyAnalysis.class, DriverFaults::asRoot),
            "looking_and_comparing_are_allowed_apart"),
        console(
            "everything is looked at as a policy of identities",
            PolicyAnalysisContract.class,
            Map.of(PolicyAnalysis.class, ConsoleDriverFaults::ofIdentities),
            "a_document_is_looked_at_as_what_it_is_for"),
        console(
            "whoever asks is told why",
            AccessExplanationContract.class,
            Map.of(AccessExplanation.class, DriverFaults::asRoot),
            "it_takes_the_permissions_that_show_as_much"),
        console(
            "a document is offered that changes nothing",
            AccessExplanationContract.class,
            Map.of(AccessExplanation.class, ConsoleDriverFaults::offeringAnything),
            "what_a_statement_denies_no_document_allows"));
  }

  private static SeededFault console(
      String name, Class<?> contract, Map<Class<?>, Faulty> faults, String caughtBy) {
    return new SeededFault(
        name, contract, () -> new Console(DriverFaults.withFaults(faults)), caughtBy);
  }

  private static Object offeringForAll(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    return ((List<?>) honestly.with(given))
        .stream()
            .map(ServiceOffer.class::cast)
            .map(each -> new ServiceOffer(each.service(), Set.of(IssueType.values())))
            .toList();
  }

  private static Object ofIdentities(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    return method.equals("findings")
        ? honestly.with(given[0], given[1], DocumentKind.IDENTITY)
        : honestly.with(given);
  }

  private static Object offeringAnything(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    return honestly.with(given) instanceof Grounds grounds
        ? new Grounds(
            grounds.arn(),
            grounds.request(),
            grounds.decision(),
            grounds.whyNot(),
            Optional.of(PolicyDocument.parse(Policies.allowing("support:CreateCase"))))
        : honestly.with(given);
  }

  private static SeededFault timeline(String name, Faulty fault, String caughtBy) {
    return console(name, CaseTimelineContract.class, Map.of(CaseTimeline.class, fault), caughtBy);
  }

  private static SeededFault plans(String name, Faulty fault, String caughtBy) {
    return console(name, SupportPlansContract.class, Map.of(SupportPlans.class, fault), caughtBy);
  }

  private static Object oldestFirst(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    var honest = (Timeline) honestly.with(given);
    return new Timeline(
        honest.changes().reversed(), honest.firstResponse(), honest.reopenableUntil());
  }

  private static Object ofTheAccount(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    var honest = (Timeline) honestly.with(given);
    return new Timeline(
        honest.changes().stream()
            .map(
                change ->
                    new Change(
                        change.kind(),
                        change.at(),
                        change.side(),
                        "us",
                        change.status(),
                        change.severity()))
            .toList(),
        honest.firstResponse(),
        honest.reopenableUntil());
  }

  private static Object alwaysDue(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    var honest = (Timeline) honestly.with(given);
    var clock = honest.firstResponse();
    var due = clock.promise().map(promise -> honest.changes().getLast().at().plus(promise.time()));
    return new Timeline(
        honest.changes(),
        new ResponseClock(
            clock.state(), clock.dueAt().or(() -> due), Optional.empty(), clock.promise()),
        honest.reopenableUntil());
  }

  private static Object reopenableForEver(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    var honest = (Timeline) honestly.with(given);
    return new Timeline(
        honest.changes(),
        honest.firstResponse(),
        honest.reopenableUntil().or(() -> Optional.of(honest.changes().getLast().at())));
  }

  private record Console(Installation tenants)
      implements CaseTimelineContract,
          SupportPlansContract,
          ServiceOffersContract,
          PolicyAnalysisContract,
          AccessExplanationContract {}
}
