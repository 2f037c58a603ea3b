package io.caseport.domain.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseEvent;
import io.caseport.domain.cases.CaseEvent.Side;
import io.caseport.domain.cases.CaseEventKind;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.DisplayId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventFormatTest {
  private static final AccountId ACCOUNT = new AccountId("111122223333");
  private static final UUID ID = UUID.fromString("3433df00-5b9f-4c14-8f3e-b4b1b8a1a2a3");
  private static final Instant AT = Instant.parse("2026-02-21T15:51:19.987Z");

  private static PublishedEvent event(CaseEventKind kind, Side by, Optional<Integer> message) {
    var event =
        new CaseEvent(
            ID,
            ACCOUNT,
            new CaseId("case-111122223333-muen-2026-1"),
            new DisplayId("170000000000001"),
            kind,
            by,
            message,
            AT,
            Optional.empty());
    return new PublishedEvent(4_711, 12, event);
  }

  private static Map<String, Object> detail(Side by, int message) {
    var event = event(CaseEventKind.COMMUNICATION_ADDED, by, Optional.of(message));
    var detail = EventFormat.EVENTBRIDGE.of(event).orElseThrow().get("detail");
    return ((Map<?, ?>) Optional.ofNullable(detail).orElseThrow())
        .entrySet().stream()
            .collect(Collectors.toMap(e -> String.valueOf(e.getKey()), Map.Entry::getValue));
  }

  @Test
  void an_event_for_eventbridge_has_the_members_that_aws_sends_in_their_order() {
    var event = event(CaseEventKind.CASE_CREATED, Side.CUSTOMER, Optional.of(1));
    var members = EventFormat.EVENTBRIDGE.of(event).orElseThrow();
    assertThat(members.toString())
        .isEqualTo(
            "{version=0, id=3433df00-5b9f-4c14-8f3e-b4b1b8a1a2a3,"
                + " detail-type=Support Case Update, source=aws.support, account=111122223333,"
                + " time=2026-02-21T15:51:19Z, region=us-east-1, resources=[],"
                + " detail={case-id=case-111122223333-muen-2026-1, display-id=170000000000001,"
                + " communication-id=, event-name=CreateCase, origin=}}");
  }

  @Test
  void a_message_has_a_name_of_its_own_that_never_changes_and_its_origin() {
    var fromDesk = detail(Side.DESK, 2);
    assertThat(fromDesk.get("communication-id"))
        .asString()
        .matches("ekko:us-east-1:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        .isEqualTo(String.valueOf(detail(Side.CUSTOMER, 2).get("communication-id")))
        .isNotEqualTo(String.valueOf(detail(Side.DESK, 3).get("communication-id")));
    assertThat(fromDesk).containsEntry("origin", "AWS");
    assertThat(detail(Side.CASEPORT, 2)).containsEntry("origin", "AWS");
    assertThat(detail(Side.CUSTOMER, 2)).containsEntry("origin", "CUSTOMER");
  }

  @Test
  void eventbridge_has_four_kinds() {
    var kinds =
        Stream.of(CaseEventKind.values())
            .filter(EventFormat.EVENTBRIDGE::has)
            .collect(Collectors.toSet());
    assertThat(kinds)
        .isEqualTo(
            EnumSet.of(
                CaseEventKind.CASE_CREATED,
                CaseEventKind.COMMUNICATION_ADDED,
                CaseEventKind.CASE_RESOLVED,
                CaseEventKind.CASE_REOPENED));
    var other = event(CaseEventKind.STATUS_CHANGED, Side.DESK, Optional.empty());
    assertThat(EventFormat.EVENTBRIDGE.of(other)).isEmpty();
  }

  @Test
  void a_cloud_event_has_what_the_specification_requires() {
    var event = event(CaseEventKind.COMMUNICATION_ADDED, Side.DESK, Optional.of(2));
    assertThat(EventFormat.CLOUDEVENTS.of(event).orElseThrow().toString())
        .isEqualTo(
            "{specversion=1.0, id=3433df00-5b9f-4c14-8f3e-b4b1b8a1a2a3,"
                + " source=urn:caseport:account:111122223333,"
                + " type=io.caseport.case.communication-added, time=2026-02-21T15:51:19.987Z,"
                + " datacontenttype=application/json, subject=case-111122223333-muen-2026-1,"
                + " sequence=0000000012, position=4711,"
                + " data={accountId=111122223333, caseId=case-111122223333-muen-2026-1,"
                + " displayId=170000000000001, origin=desk, communication=2}}");
  }

  @ParameterizedTest
  @EnumSource
  void each_kind_has_a_type_of_its_own_among_cloud_events(CaseEventKind kind) {
    var type = type(kind);
    assertThat(type).matches("io\\.caseport\\.case\\.[a-z-]+");
    assertThat(Stream.of(CaseEventKind.values()).map(EventFormatTest::type))
        .filteredOn(type::equals)
        .hasSize(1);
  }

  private static String type(CaseEventKind kind) {
    var event = event(kind, Side.DESK, Optional.empty());
    return String.valueOf(EventFormat.CLOUDEVENTS.of(event).orElseThrow().get("type"));
  }

  @Test
  void formats_are_known_by_their_names() {
    assertThat(EventFormat.of("eventbridge")).contains(EventFormat.EVENTBRIDGE);
    assertThat(EventFormat.of("cloudevents")).contains(EventFormat.CLOUDEVENTS);
    assertThat(EventFormat.of("CLOUDEVENTS")).isEmpty();
  }

  @Test
  void a_trial_is_of_no_case() {
    for (var format : EventFormat.values()) {
      assertThat(format.trial(ID, "wh-1", "111122223333", AT).toString())
          .contains(ID.toString(), "wh-1")
          .doesNotContain("aws.support", "case-id");
    }
  }

  @Test
  void a_customer_may_know_of_its_own_cases_what_is_meant_for_it_and_the_desk_of_all() {
    var created = event(CaseEventKind.CASE_CREATED, Side.CUSTOMER, Optional.of(1)).event();
    var note = event(CaseEventKind.NOTE_ADDED, Side.DESK, Optional.empty()).event();
    assertThat(Audience.in(ACCOUNT).mayKnow(created)).isTrue();
    assertThat(Audience.in(ACCOUNT).mayKnow(note)).isFalse();
    assertThat(Audience.in(new AccountId("444455556666")).mayKnow(created)).isFalse();
    for (var event : List.of(created, note)) {
      assertThat(Audience.in(AccountId.DESK).mayKnow(event)).isTrue();
    }
  }
}
