package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.CaseRequests;
import io.caseport.application.port.in.Automation;
import io.caseport.application.port.in.SupportCases.AddCommunication;
import io.caseport.domain.automation.AutomationRule;
import io.caseport.domain.automation.Response;
import io.caseport.domain.automation.Response.Ending;
import io.caseport.domain.automation.Trigger;
import io.caseport.domain.automation.Trigger.Occasion;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.CaseKey;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.desk.CannedReply;
import io.caseport.domain.desk.CannedReplyName;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.plan.Severity;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The promises of {@link Automation}. */
public interface AutomationContract extends OperatorContract {
  Duration FIVE_MINUTES = Duration.ofMinutes(5);
  String ENGINEER = "by-rule";

  private static Trigger when(Occasion occasion) {
    return new Trigger(occasion, Optional.empty(), Set.of(), Set.of(), Set.of());
  }

  private static Response saying(String text, Ending then) {
    var reply = new CannedReply(new CannedReplyName("by-rule"), LanguageCode.ENGLISH, text);
    return new Response(false, Optional.empty(), Optional.empty(), Optional.of(reply), then);
  }

  private static AutomationRule rule(String name, Trigger trigger, Response response) {
    return new AutomationRule(name, new UserName(ENGINEER), trigger, FIVE_MINUTES, response);
  }

  private static AutomationRule asking() {
    return rule(
        "asking",
        when(Occasion.CASE_CREATED),
        saying("About {displayId}, {subject}: which one?", Ending.ASK));
  }

  /** The rules at work, with nothing before it. */
  private Automation following(AutomationRule... rules) {
    var automation = tenants().automation(List.of(rules));
    assertThat(automation.workSome().problems()).isEmpty();
    return automation;
  }

  private List<String> work(Automation automation) {
    tenants().publishEvents();
    var progress = automation.workSome();
    assertThat(progress.more()).isFalse();
    return progress.problems();
  }

  private CaseId open(String subject) {
    return tenants().cases().createCase(root(), CaseRequests.about(subject));
  }

  private CaseStatus status(CaseId id) {
    return tenants()
        .cases()
        .describeCases(root(), CaseRequests.named(id))
        .items()
        .getFirst()
        .supportCase()
        .status();
  }

  private List<String> messages(CaseId id) {
    return tenants()
        .cases()
        .describeCommunications(root(), CaseRequests.communicationsOn(id))
        .items()
        .stream()
        .map(message -> message.body())
        .toList();
  }

  @Test
  default void a_rule_is_followed_once_when_its_time_has_come_and_not_before() {
    tenants().engineer(ENGINEER, "desk:*");
    var automation = following(asking());
    var id = open("The printer is on fire");
    assertThat(work(automation)).isEmpty();
    tenants().advance(FIVE_MINUTES.minusMillis(1));
    assertThat(work(automation)).isEmpty();
    assertThat(status(id)).isEqualTo(CaseStatus.UNASSIGNED);
    tenants().advance(Duration.ofMillis(1));
    assertThat(work(automation)).isEmpty();
    assertThat(status(id)).isEqualTo(CaseStatus.PENDING_CUSTOMER_ACTION);
    assertThat(messages(id)).hasSize(2);
    assertThat(messages(id).getFirst()).matches("About \\d+, The printer is on fire: which one\\?");
    tenants().advance(FIVE_MINUTES);
    assertThat(work(automation)).isEmpty();
    assertThat(messages(id)).hasSize(2);
  }

  @Test
  default void a_customer_s_reply_has_rules_of_its_own_and_the_desk_s_has_none() {
    tenants().engineer(ENGINEER, "desk:*");
    var automation =
        following(
            asking(),
            rule("thanks", when(Occasion.CUSTOMER_REPLIED), saying("Thanks.", Ending.RESOLVE)));
    var id = open("The printer is on fire");
    work(automation);
    tenants().advance(FIVE_MINUTES);
    work(automation);
    tenants()
        .cases()
        .addCommunication(
            root(), new AddCommunication(id, "The red one.", List.of(), Optional.empty()));
    work(automation);
    tenants().advance(FIVE_MINUTES);
    work(automation);
    assertThat(status(id)).isEqualTo(CaseStatus.RESOLVED);
    assertThat(messages(id)).hasSize(4).first().isEqualTo("Thanks.");
    tenants().advance(FIVE_MINUTES);
    work(automation);
    assertThat(messages(id)).hasSize(4);
  }

  @Test
  default void a_rule_is_for_what_it_names_alone() {
    tenants().engineer(ENGINEER, "desk:*");
    var printers =
        new Trigger(
            Occasion.CASE_CREATED,
            Optional.of(Pattern.compile("(?i)PRINTER")),
            Set.of(LanguageCode.ENGLISH),
            Set.of(Severity.LOW),
            Set.of("general-info"));
    var automation = following(rule("printers", printers, saying("Which?", Ending.ASK)));
    var printer = open("My printer");
    var scanner = open("My scanner");
    work(automation);
    tenants().advance(FIVE_MINUTES);
    work(automation);
    assertThat(status(printer)).isEqualTo(CaseStatus.PENDING_CUSTOMER_ACTION);
    assertThat(status(scanner)).isEqualTo(CaseStatus.UNASSIGNED);
  }

  @Test
  default void what_was_before_the_first_time_is_left_alone() {
    tenants().engineer(ENGINEER, "desk:*");
    var before = open("Before");
    tenants().publishEvents();
    var automation = following(asking());
    tenants().advance(FIVE_MINUTES);
    work(automation);
    assertThat(status(before)).isEqualTo(CaseStatus.UNASSIGNED);
  }

  @Test
  default void all_of_a_rule_is_done_in_order() {
    var engineer = tenants().engineer(ENGINEER, "desk:*");
    var everything =
        new Response(
            true,
            Optional.of(Severity.URGENT),
            Optional.of("By rule."),
            saying("Soon.", Ending.KEEP).reply(),
            Ending.KEEP);
    var automation = following(rule("all", when(Occasion.CASE_CREATED), everything));
    var id = open("The printer is on fire");
    work(automation);
    tenants().advance(FIVE_MINUTES);
    assertThat(work(automation)).isEmpty();
    var view = tenants().desk().describeCase(engineer, new CaseKey(root().accountId(), id));
    assertThat(view.deskCase().supportCase().severity()).isEqualTo(Severity.URGENT);
    assertThat(view.notes().items()).hasSize(1);
    assertThat(view.deskCase().handling().assignment()).isPresent();
    assertThat(messages(id)).hasSize(2);
  }

  @Test
  default void what_the_engineer_may_not_do_is_not_done_and_told_once() {
    tenants().engineer(ENGINEER, "desk:DescribeCase", "desk:ClaimCase", "desk:SetSeverity");
    var response =
        new Response(
            true,
            Optional.of(Severity.URGENT),
            Optional.empty(),
            saying("Soon.", Ending.KEEP).reply(),
            Ending.KEEP);
    var automation = following(rule("too much", when(Occasion.CASE_CREATED), response));
    var id = open("The printer is on fire");
    work(automation);
    tenants().advance(FIVE_MINUTES);
    assertThat(work(automation)).singleElement().asString().contains("too much", id.value());
    assertThat(work(automation)).isEmpty();
    var root = root();
    assertThat(tenants().cases().describeCases(root, CaseRequests.named(id)).items().getFirst())
        .satisfies(
            found -> {
              assertThat(found.supportCase().severity()).isEqualTo(Severity.LOW);
              assertThat(found.supportCase().status()).isEqualTo(CaseStatus.UNASSIGNED);
            });
  }

  @Test
  default void an_engineer_that_is_not_there_does_nothing() {
    var automation = following(asking());
    open("The printer is on fire");
    work(automation);
    tenants().advance(FIVE_MINUTES);
    assertThat(work(automation)).singleElement().asString().contains("asking");
    assertThat(work(automation)).isEmpty();
  }

  @Test
  default void a_rule_that_is_not_there_any_more_is_not_followed() {
    tenants().engineer(ENGINEER, "desk:*");
    var id = open("Opened before, seen by the first rules");
    var first = following(asking());
    var seen = open("The printer is on fire");
    work(first);
    tenants().advance(FIVE_MINUTES);
    assertThat(work(tenants().automation(List.of()))).isEmpty();
    assertThat(status(seen)).isEqualTo(CaseStatus.UNASSIGNED);
    assertThat(status(id)).isEqualTo(CaseStatus.UNASSIGNED);
  }
}
