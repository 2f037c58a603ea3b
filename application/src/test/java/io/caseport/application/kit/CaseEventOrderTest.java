package io.caseport.application.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.contract.CoreInProcess;
import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.fixture.CaseRequests;
import io.caseport.application.fixture.InMemoryStore;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.CaseDesk.AfterReply;
import io.caseport.application.port.in.CaseDesk.DeskReply;
import io.caseport.domain.cases.CaseEventKind;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.CaseKey;
import io.caseport.domain.plan.Severity;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whatever is done with a case leaves word of itself, in order and of nothing else. */
class CaseEventOrderTest {
  private final DrivenPorts ports = DrivenPorts.inMemory(new InMemoryStore());
  private final CoreInProcess core = new CoreInProcess(ports);
  private final Caller root = core.businessRoot();
  private final Caller ann = core.engineer("ann", "desk:*");
  private long read;

  private CaseKey open(String severity) {
    var id = core.cases().createCase(root, CaseRequests.withSeverity(severity));
    return new CaseKey(root.accountId(), id);
  }

  private void reply(CaseKey key, AfterReply then) {
    core.desk().reply(ann, new DeskReply(key, "A message", Optional.empty(), then));
  }

  private void customerReplies(CaseId id) {
    core.cases().addCommunication(root, CaseRequests.reply(id, "Hello"));
  }

  /** What has happened since the last time: by whom and what. */
  private List<String> news() {
    while (ports.eventLog().publish(9) > 0) {}
    var news = ports.eventLog().after(read, Optional.empty(), 99);
    read = ports.eventLog().end();
    return news.stream().map(logged -> logged.event().by() + " " + logged.event().kind()).toList();
  }

  @Test
  void every_action_leaves_word_of_itself() {
    var key = open("low");
    assertThat(news()).containsExactly("CUSTOMER CASE_CREATED");
    core.desk().claimCase(ann, key, false);
    assertThat(news()).containsExactly("DESK CASE_CLAIMED", "DESK STATUS_CHANGED");
    core.desk().claimCase(ann, key, false);
    assertThat(news()).isEmpty();
    core.desk().addNote(ann, key, "A note");
    assertThat(news()).containsExactly("DESK NOTE_ADDED");
    core.desk().setSeverity(ann, key, Severity.HIGH);
    assertThat(news()).containsExactly("DESK SEVERITY_CHANGED");
    core.desk().setSeverity(ann, key, Severity.HIGH);
    assertThat(news()).isEmpty();
    reply(key, AfterReply.ASK);
    assertThat(news()).containsExactly("DESK COMMUNICATION_ADDED", "DESK STATUS_CHANGED");
    customerReplies(key.id());
    assertThat(news()).containsExactly("CUSTOMER COMMUNICATION_ADDED", "CUSTOMER STATUS_CHANGED");
    core.desk().releaseCase(ann, key);
    assertThat(news()).containsExactly("DESK CASE_RELEASED");
    core.desk().startWork(ann, key);
    assertThat(news()).containsExactly("DESK CASE_CLAIMED", "DESK STATUS_CHANGED");
    reply(key, AfterReply.RESOLVE);
    assertThat(news()).containsExactly("DESK COMMUNICATION_ADDED", "DESK CASE_RESOLVED");
    core.desk().reopenCase(ann, key);
    assertThat(news()).containsExactly("DESK CASE_REOPENED");
    core.cases().resolveCase(root, key.id());
    assertThat(news()).containsExactly("CUSTOMER CASE_RESOLVED");
    customerReplies(key.id());
    assertThat(news()).containsExactly("CUSTOMER CASE_REOPENED", "CUSTOMER COMMUNICATION_ADDED");
  }

  @Test
  void a_resolution_names_the_message_that_it_came_with() {
    var key = open("low");
    reply(key, AfterReply.KEEP);
    core.cases().resolveCase(root, key.id());
    core.desk().reopenCase(ann, key);
    reply(key, AfterReply.RESOLVE);
    var _ = news();
    assertThat(ports.eventLog().after(0, Optional.empty(), 99))
        .filteredOn(logged -> logged.event().kind() == CaseEventKind.CASE_RESOLVED)
        .extracting(logged -> logged.event().communication())
        .containsExactly(Optional.empty(), Optional.of(3));
  }

  @Test
  void both_of_two_related_cases_leave_word() {
    var key = open("low");
    var other = open("low");
    var third = open("low");
    assertThat(news()).hasSize(3);
    core.desk().relateCases(ann, key, other.id());
    assertThat(news()).containsExactly("DESK CASES_RELATED", "DESK CASES_RELATED");
    core.desk().relateCases(ann, key, other.id());
    assertThat(news()).isEmpty();
    core.desk().mergeCases(ann, third, key.id(), Optional.empty());
    assertThat(news())
        .containsExactly(
            "DESK CASES_RELATED",
            "DESK COMMUNICATION_ADDED",
            "DESK CASE_RESOLVED",
            "DESK CASES_RELATED");
  }

  @Test
  void what_is_late_is_told_once_by_whoever_comes_first() {
    var watched = open("urgent");
    var answered = open("urgent");
    assertThat(news()).hasSize(2);
    core.advance(Duration.ofMinutes(50));
    core.responseWatch().watchSome();
    assertThat(news()).containsExactly("CASEPORT RESPONSE_AT_RISK", "CASEPORT RESPONSE_AT_RISK");
    core.advance(Duration.ofMinutes(20));
    reply(answered, AfterReply.KEEP);
    assertThat(news())
        .containsExactly(
            "CASEPORT RESPONSE_OVERDUE", "DESK COMMUNICATION_ADDED", "DESK STATUS_CHANGED");
    core.responseWatch().watchSome();
    assertThat(news()).containsExactly("CASEPORT RESPONSE_OVERDUE");
    core.responseWatch().watchSome();
    core.advance(Duration.ofDays(1));
    core.responseWatch().watchSome();
    core.desk().claimCase(ann, watched, false);
    assertThat(news()).containsExactly("DESK CASE_CLAIMED", "DESK STATUS_CHANGED");
  }

  @Test
  void nobody_who_was_away_for_long_misses_what_came_first() {
    var key = open("urgent");
    assertThat(news()).hasSize(1);
    core.advance(Duration.ofDays(1));
    customerReplies(key.id());
    assertThat(news())
        .containsExactly(
            "CASEPORT RESPONSE_AT_RISK",
            "CASEPORT RESPONSE_OVERDUE",
            "CUSTOMER COMMUNICATION_ADDED");
  }
}
