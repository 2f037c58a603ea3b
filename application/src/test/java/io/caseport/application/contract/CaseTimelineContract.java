package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.CaseRequests;
import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.CaseDesk;
import io.caseport.application.port.in.CaseTimeline;
import io.caseport.application.port.in.CaseTimeline.Change;
import io.caseport.application.port.in.CaseTimeline.ResponseClock;
import io.caseport.application.port.in.CaseTimeline.Timeline;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.domain.cases.CaseEvent.Side;
import io.caseport.domain.cases.CaseEventKind;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.CaseKey;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.desk.ResponseState;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.plan.Severity;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The promises of {@link CaseTimeline}. */
public interface CaseTimelineContract extends DeskContract, OperatorContract {

  @Override
  Installation tenants();

  private Timeline timeline(Caller caller, CaseId id) {
    return tenants().timeline().timeline(caller, id);
  }

  private List<Change> changes(CaseKey key) {
    return timeline(root(), key.id()).changes();
  }

  private ResponseClock response(CaseKey key) {
    return timeline(root(), key.id()).firstResponse();
  }

  @Test
  default void what_has_happened_is_told_newest_first_with_the_status_it_led_to() {
    var ann = engineer("ann");
    var key = opened("A story");
    ask(ann, key, "Which one?");
    tenants().advance(Duration.ofMinutes(1));
    answerAsCustomer(key, "That one.");
    desk().setSeverity(ann, key, Severity.URGENT);
    cases().resolveCase(root(), key.id());
    answerAsCustomer(key, "It is back.");
    assertThat(changes(key))
        .extracting(change -> change.kind() + " " + change.status().orElseThrow().code())
        .containsExactly(
            "COMMUNICATION_ADDED reopened",
            "CASE_REOPENED reopened",
            "CASE_RESOLVED resolved",
            "SEVERITY_CHANGED customer-action-completed",
            "STATUS_CHANGED customer-action-completed",
            "COMMUNICATION_ADDED customer-action-completed",
            "STATUS_CHANGED pending-customer-action",
            "COMMUNICATION_ADDED pending-customer-action",
            "CASE_CREATED unassigned");
    assertThat(changes(key).getFirst().at()).isEqualTo(tenants().now());
    assertThat(changes(key).getLast().at()).isEqualTo(tenants().now().minusSeconds(60));
  }

  @Test
  default void each_change_has_its_sender_as_messages_show_it() {
    var ann = engineer("ann");
    var supporter = tenants().supporter();
    var key = opened("Of several");
    ask(ann, key, "Which one?");
    cases().addCommunication(supporter, CaseRequests.reply(key.id(), "That one."));
    cases().resolveCase(root(), key.id());
    cases().addCommunication(supporter, CaseRequests.reply(key.id(), "It is back."));
    var address = described(key.id()).submittedBy();
    var user = "supporter (User) <" + address + ">";
    assertThat(changes(key))
        .extracting(Change::by)
        .containsExactly(
            user,
            user,
            address,
            user,
            user,
            CaseDesk.SIGNATURE,
            CaseDesk.SIGNATURE,
            "Business (Root) <" + address + ">");
    assertThat(changes(key))
        .extracting(Change::side)
        .containsExactly(
            Side.CUSTOMER,
            Side.CUSTOMER,
            Side.CUSTOMER,
            Side.CUSTOMER,
            Side.CUSTOMER,
            Side.DESK,
            Side.DESK,
            Side.CUSTOMER);
  }

  @Test
  default void only_the_last_change_of_the_severity_says_what_it_led_to() {
    var ann = engineer("ann");
    var key = opened("More and more urgent");
    desk().setSeverity(ann, key, Severity.HIGH);
    desk().setSeverity(ann, key, Severity.URGENT);
    assertThat(changes(key))
        .extracting(Change::severity)
        .containsExactly(Optional.of(Severity.URGENT), Optional.empty(), Optional.empty());
  }

  @Test
  default void it_is_told_until_when_a_reply_reopens_the_case() {
    var key = opened("Soon done");
    assertThat(timeline(root(), key.id()).reopenableUntil()).isEmpty();
    cases().resolveCase(root(), key.id());
    var until = tenants().now().plus(SupportCase.REOPENABLE_FOR);
    assertThat(timeline(root(), key.id()).reopenableUntil()).contains(until);
    tenants().advance(SupportCase.REOPENABLE_FOR.plusMillis(1));
    assertThat(timeline(root(), key.id()).reopenableUntil()).isEmpty();
  }

  @Test
  default void nothing_is_told_of_engineers_and_of_what_the_desk_does_for_itself() {
    var ann = engineer("ann-the-engineer");
    var key = openedWith("urgent");
    desk().claimCase(ann, key, false);
    desk().addNote(ann, key, "For us alone.");
    desk().relateCases(ann, key, open("Another one"));
    desk().releaseCase(ann, key);
    tenants().advance(Duration.ofDays(1));
    while (tenants().responseWatch().watchSome()) {}
    keep(ann, key, "An answer.");
    assertThat(changes(key)).extracting(Change::kind).allMatch(CaseEventKind::isForCustomers);
    assertThat(changes(key)).hasSize(5);
    assertThat(timeline(root(), key.id()).toString())
        .doesNotContain("ann-the-engineer", "For us alone", ann.principal().userId());
  }

  @Test
  default void the_clock_of_the_promised_answer_is_told() {
    var ann = engineer("ann");
    var key = openedWith("urgent");
    var due = tenants().now().plus(Duration.ofHours(1));
    assertThat(response(key).state()).isEqualTo(ResponseState.ON_TIME);
    assertThat(response(key).dueAt()).contains(due);
    assertThat(response(key).promise().orElseThrow().time()).isEqualTo(Duration.ofHours(1));
    tenants().advance(Duration.ofMinutes(50));
    assertThat(response(key).state()).isEqualTo(ResponseState.AT_RISK);
    ask(ann, key, "Which one?");
    assertThat(response(key).state()).isEqualTo(ResponseState.PAUSED);
    assertThat(response(key).dueAt()).isEmpty();
    answerAsCustomer(key, "That one.");
    tenants().advance(Duration.ofMinutes(11));
    assertThat(response(key).state()).isEqualTo(ResponseState.OVERDUE);
    keep(ann, key, "Sorry.");
    assertThat(response(key).state()).isEqualTo(ResponseState.MISSED);
    assertThat(response(key).answeredAt()).contains(tenants().now());
  }

  @Test
  default void where_nothing_is_promised_there_is_no_clock() {
    var basic = new Caller(tenants().basicRoot().principal(), Caller.Channel.CONSOLE, false);
    var id =
        cases()
            .createCase(basic, CaseRequests.onTopic("customer-service", "general-info", "charges"));
    assertThat(timeline(basic, id).firstResponse())
        .isEqualTo(
            new ResponseClock(
                ResponseState.NONE, Optional.empty(), Optional.empty(), Optional.empty()));
    assertThat(timeline(basic, id).changes())
        .extracting(Change::status)
        .containsExactly(Optional.of(CaseStatus.UNASSIGNED));
  }

  @Test
  default void only_the_newest_changes_are_told() {
    var key = opened("A long one");
    for (int i = 0; i < CaseTimeline.MOST_CHANGES; i++) {
      answerAsCustomer(key, "Message " + i);
    }
    assertThat(changes(key))
        .hasSize(CaseTimeline.MOST_CHANGES)
        .extracting(Change::kind)
        .containsOnly(CaseEventKind.COMMUNICATION_ADDED);
  }

  @Test
  default void nobody_is_told_of_a_case_of_another_account_or_of_one_that_is_too_old() {
    var id = open("Mine");
    assertRefused(Refusal.CaseNotFound.class, () -> timeline(tenants().strangerRoot(), id));
    assertRefused(Refusal.CaseNotFound.class, () -> timeline(root(), new CaseId("case-1")));
    var created = tenants().now();
    var last = created.atOffset(ZoneOffset.UTC).plusMonths(SupportCase.VISIBLE_MONTHS);
    tenants().advance(Duration.between(created, last.toInstant()));
    assertThat(timeline(root(), id).changes()).hasSize(1);
    tenants().advance(Duration.ofMillis(1));
    assertRefused(Refusal.CaseNotFound.class, () -> timeline(root(), id));
  }

  @Test
  default void it_takes_both_permissions_that_show_what_it_tells() {
    var id = open("Guarded");
    assertThat(timeline(tenants().supporter(), id).changes()).hasSize(1);
    assertDenied("support:DescribeCases", () -> timeline(tenants().userWithoutPolicy(), id));
    var name = new UserName("half");
    var half = tenants().identities().createUser(root(), IamPath.ROOT, name);
    tenants()
        .policies()
        .putInlinePolicy(
            root(),
            new Holder.OfUser(name),
            new PolicyName("half"),
            Policies.allowing("support:DescribeCases"));
    assertDenied("support:DescribeCommunications", () -> timeline(tenants().as(half), id));
  }

  @Test
  default void the_api_asks_for_an_entitled_plan_and_can_be_rehearsed() {
    var id = open("Rehearsed");
    assertRefused(Refusal.PlanNotEntitled.class, () -> timeline(tenants().basicRoot(), id));
    assertRefused(Refusal.DryRunSucceeded.class, () -> timeline(root().rehearsing(), id));
  }
}
