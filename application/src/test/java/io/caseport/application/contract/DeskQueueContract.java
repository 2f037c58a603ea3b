package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.CaseRequests;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.CaseDesk.ListCases;
import io.caseport.application.port.in.CaseDesk.Whose;
import io.caseport.application.port.in.PageRequest;
import io.caseport.domain.cases.CaseKey;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.desk.ResponseTarget.Lateness;
import io.caseport.domain.plan.IssueType;
import io.caseport.domain.plan.Severity;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The queue of the desk. */
public interface DeskQueueContract extends DeskContract {

  private List<CaseKey> listed(Caller engineer, ListCases query) {
    return keys(desk().listCases(engineer, query).items());
  }

  private static ListCases whose(Whose whose) {
    return new ListCases(
        whose,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        PageRequest.first(PAGE));
  }

  private CaseKey question(Caller by) {
    return key(
        by,
        cases()
            .createCase(by, CaseRequests.onTopic("customer-service", "general-info", "charges")));
  }

  @Test
  default void the_case_whose_time_is_over_first_is_the_first() {
    var ann = engineer("ann");
    var stranger = tenants().strangerRoot();
    var longWaiting = question(stranger);
    tenants().advance(QUOTA_SPAN);
    var low = openedWith("low");
    var waiting = question(root());
    tenants().advance(QUOTA_SPAN);
    var urgent = openedWith("urgent");
    var answered = openedWith("high");
    keep(ann, answered, "An answer");
    var asked = openedWith("high");
    ask(ann, asked, "A question?");
    var resolved = openedWith("urgent");
    cases().resolveCase(root(), resolved.id());
    assertThat(queue(ann))
        .startsWith(urgent, low, longWaiting, waiting)
        .containsExactlyInAnyOrder(urgent, low, longWaiting, waiting, answered, asked);
    var first = desk().listCases(ann, ListCases.all(PageRequest.first(1))).items().getFirst();
    assertThat(first).isEqualTo(view(ann, urgent).deskCase());
    assertThat(first.accountName().value()).isNotEmpty();
  }

  @Test
  default void a_reply_of_the_customer_brings_a_case_back_to_the_front() {
    var ann = engineer("ann");
    var one = question(root());
    var two = question(root());
    keep(ann, one, "An answer");
    assertThat(queue(ann)).containsExactly(two, one);
    keep(ann, two, "An answer");
    tenants().advance(QUOTA_SPAN);
    answerAsCustomer(two, "Thanks, but");
    assertThat(queue(ann)).containsExactly(two, one);
  }

  @Test
  default void pages_make_up_the_queue() {
    var ann = engineer("ann");
    for (int number = 1; number <= 5; number++) {
      open("Case " + number);
    }
    var page = desk().listCases(ann, ListCases.all(PageRequest.first(2)));
    var found = new ArrayList<>(keys(page.items()));
    assertThat(page.nextToken()).isPresent();
    var first = page.nextToken().orElseThrow();
    while (page.nextToken().isPresent()) {
      page =
          desk().listCases(ann, ListCases.all(PageRequest.first(2).next(page.nextToken().get())));
      found.addAll(keys(page.items()));
    }
    assertThat(found).hasSize(5).isEqualTo(queue(ann));
    var other = whose(Whose.NOBODYS);
    assertRefused(
        Refusal.InvalidPageToken.class,
        () ->
            desk()
                .listCases(
                    ann,
                    new ListCases(
                        other.whose(),
                        other.account(),
                        other.status(),
                        other.issueType(),
                        other.serviceCode(),
                        other.language(),
                        other.severity(),
                        other.late(),
                        PageRequest.first(2).next(first))));
  }

  @Test
  default void an_engineer_finds_what_is_theirs_and_what_is_nobodys() {
    var ann = engineer("ann");
    var bob = engineer("bob");
    var anns = opened("One");
    desk().claimCase(ann, anns, false);
    var bobs = opened("Two");
    desk().claimCase(bob, bobs, false);
    var nobodys = opened("Three");
    assertThat(listed(ann, whose(Whose.MINE))).containsExactly(anns);
    assertThat(listed(bob, whose(Whose.MINE))).containsExactly(bobs);
    assertThat(listed(ann, whose(Whose.NOBODYS))).containsExactly(nobodys);
    assertThat(queue(ann)).hasSize(3);
  }

  @Test
  default void filters_leave_only_what_they_name() {
    var ann = engineer("ann");
    var usual = opened("Printer");
    var question = question(root());
    var elsewhere =
        key(
            tenants().strangerRoot(),
            cases().createCase(tenants().strangerRoot(), CaseRequests.inLanguage("ja")));
    desk().startWork(ann, usual);
    desk().setSeverity(ann, usual, Severity.HIGH);
    var none = whose(Whose.ANYBODYS);
    var page = none.page();
    var any = Whose.ANYBODYS;
    Optional<String> no = Optional.empty();
    assertThat(
            listed(
                ann,
                new ListCases(
                    any,
                    Optional.of(elsewhere.account()),
                    Optional.empty(),
                    Optional.empty(),
                    no,
                    no,
                    Optional.empty(),
                    Optional.empty(),
                    page)))
        .containsExactly(elsewhere);
    assertThat(
            listed(
                ann,
                new ListCases(
                    any,
                    Optional.empty(),
                    Optional.of(CaseStatus.WORK_IN_PROGRESS),
                    Optional.of(IssueType.TECHNICAL),
                    Optional.of("general-info"),
                    Optional.of("en"),
                    Optional.of(Severity.HIGH),
                    Optional.empty(),
                    page)))
        .containsExactly(usual);
    assertThat(
            listed(
                ann,
                new ListCases(
                    any,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(IssueType.CUSTOMER_SERVICE),
                    no,
                    no,
                    Optional.empty(),
                    Optional.empty(),
                    page)))
        .containsExactly(question);
    assertThat(
            listed(
                ann,
                new ListCases(
                    any,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("customer-account"),
                    no,
                    Optional.empty(),
                    Optional.empty(),
                    page)))
        .isEmpty();
    assertThat(
            listed(
                ann,
                new ListCases(
                    any,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    no,
                    Optional.of("ja"),
                    Optional.empty(),
                    Optional.empty(),
                    page)))
        .containsExactly(elsewhere);
    assertRefused(
        Refusal.InvalidArgument.class,
        () ->
            listed(
                ann,
                new ListCases(
                    any,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    no,
                    Optional.of("tlh"),
                    Optional.empty(),
                    Optional.empty(),
                    page)));
  }

  @Test
  default void what_is_late_is_found_as_long_as_its_time_runs() {
    var ann = engineer("ann");
    question(root());
    var low = openedWith("low");
    var urgent = openedWith("urgent");
    var answered = openedWith("urgent");
    keep(ann, answered, "An answer");
    assertThat(listed(ann, late(Lateness.NOT))).containsExactly(urgent, low);
    assertThat(listed(ann, late(Lateness.AT_RISK))).isEmpty();
    tenants().advance(Duration.ofMinutes(59));
    assertThat(listed(ann, late(Lateness.AT_RISK))).containsExactly(urgent);
    assertThat(listed(ann, late(Lateness.OVERDUE))).isEmpty();
    tenants().advance(Duration.ofMinutes(2));
    assertThat(listed(ann, late(Lateness.AT_RISK))).containsExactly(urgent);
    assertThat(listed(ann, late(Lateness.OVERDUE))).containsExactly(urgent);
  }

  @Test
  default void what_is_late_has_pages() {
    var ann = engineer("ann");
    var cases = List.of(openedWith("urgent"), openedWith("urgent"));
    tenants().advance(Duration.ofHours(2));
    var query = late(Lateness.OVERDUE);
    var first = desk().listCases(ann, paged(query, PageRequest.first(1)));
    tenants().advance(Duration.ofMinutes(1));
    var rest = PageRequest.first(1).next(first.nextToken().orElseThrow());
    var second = desk().listCases(ann, paged(query, rest));
    assertThat(keys(Stream.of(first, second).flatMap(page -> page.items().stream()).toList()))
        .containsExactlyInAnyOrderElementsOf(cases);
  }

  private static ListCases late(Lateness late) {
    var none = whose(Whose.ANYBODYS);
    return new ListCases(
        none.whose(),
        none.account(),
        none.status(),
        none.issueType(),
        none.serviceCode(),
        none.language(),
        none.severity(),
        Optional.of(late),
        none.page());
  }

  private static ListCases paged(ListCases query, PageRequest page) {
    return new ListCases(
        query.whose(),
        query.account(),
        query.status(),
        query.issueType(),
        query.serviceCode(),
        query.language(),
        query.severity(),
        query.late(),
        page);
  }
}
