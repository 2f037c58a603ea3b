package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.CaseRequests;
import io.caseport.application.port.in.Page;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.Communication;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Describing communications, by themselves and with their cases. */
public interface CommunicationReadingContract extends CaseContract {

  /** A case whose messages have the bodies 1, 2, 3 and so on, a second apart. */
  private CaseId openWithMessages(int count) {
    var id = cases().createCase(root(), CaseRequests.create("Printer", "1"));
    for (int number = 2; number <= count; number++) {
      tenants().advance(Duration.ofSeconds(1));
      cases().addCommunication(root(), CaseRequests.reply(id, Integer.toString(number)));
    }
    return id;
  }

  private Optional<Page<Communication>> recentOn(CaseId id) {
    var query = CaseRequests.withCommunications(CaseRequests.named(id));
    return cases().describeCases(root(), query).items().getFirst().recent();
  }

  @Test
  default void a_message_tells_its_case_its_moment_and_its_author() {
    var id = open("Printer");
    tenants().advance(Duration.ofSeconds(1));
    cases().addCommunication(tenants().supporter(), CaseRequests.reply(id, "Second"));
    var messages =
        cases().describeCommunications(root(), CaseRequests.communicationsOn(id)).items();
    assertThat(messages).extracting(Communication::caseId).containsExactly(id, id);
    assertThat(messages)
        .extracting(Communication::createdAt)
        .containsExactly(tenants().now(), tenants().now().minusSeconds(1));
    assertThat(messages).extracting(Communication::submittedBy).doesNotHaveDuplicates();
  }

  @Test
  default void messages_are_described_newest_first_in_pages_that_neither_repeat_nor_skip() {
    var id = openWithMessages(12);
    var query = CaseRequests.communicationsOn(id);
    var first = cases().describeCommunications(root(), query);
    assertThat(bodies(first.items()))
        .containsExactly("12", "11", "10", "9", "8", "7", "6", "5", "4", "3");
    cases().addCommunication(root(), CaseRequests.reply(id, "between two pages"));
    var next = CaseRequests.next(query, first.nextToken().orElseThrow());
    var last = cases().describeCommunications(root(), next);
    assertThat(bodies(last.items())).containsExactly("2", "1");
    assertThat(last.nextToken()).isEmpty();
  }

  @Test
  default void messages_of_one_moment_keep_their_order() {
    var id = cases().createCase(root(), CaseRequests.create("Printer", "1"));
    cases().addCommunication(root(), CaseRequests.reply(id, "2"));
    cases().addCommunication(root(), CaseRequests.reply(id, "3"));
    assertThat(bodiesOn(id)).containsExactly("3", "2", "1");
  }

  @Test
  default void the_time_bounds_of_messages_are_inclusive() {
    var id = openWithMessages(4);
    var second = Optional.of(tenants().now().minusSeconds(2));
    var third = Optional.of(tenants().now().minusSeconds(1));
    assertThat(bodies(id, second, third)).containsExactly("3", "2");
    assertThat(bodies(id, third, Optional.empty())).containsExactly("4", "3");
    assertThat(bodies(id, Optional.empty(), second)).containsExactly("2", "1");
    assertThat(bodies(id, third, second)).isEmpty();
    var late = third.map(moment -> moment.plusMillis(1));
    assertThat(bodies(id, late, Optional.empty())).containsExactly("4");
  }

  private List<String> bodies(CaseId id, Optional<Instant> from, Optional<Instant> to) {
    var query = CaseRequests.communicationsOn(id, from, to);
    return bodies(cases().describeCommunications(root(), query).items());
  }

  @Test
  default void messages_on_a_case_that_is_not_there_are_refused() {
    var query = CaseRequests.communicationsOn(CaseLifeContract.NO_CASE);
    assertRefused(Refusal.CaseNotFound.class, () -> cases().describeCommunications(root(), query));
  }

  @Test
  default void a_token_of_messages_holds_for_its_case_and_time_only() {
    var id = openWithMessages(11);
    var other = openWithMessages(11);
    var query = CaseRequests.communicationsOn(id);
    var token = cases().describeCommunications(root(), query).nextToken().orElseThrow();
    var elsewhere = CaseRequests.next(CaseRequests.communicationsOn(other), token);
    assertRefused(
        Refusal.InvalidPageToken.class, () -> cases().describeCommunications(root(), elsewhere));
    var now = Optional.of(tenants().now());
    var otherTime =
        CaseRequests.next(CaseRequests.communicationsOn(id, Optional.empty(), now), token);
    assertRefused(
        Refusal.InvalidPageToken.class, () -> cases().describeCommunications(root(), otherTime));
    var asCases = CaseRequests.next(CaseRequests.all(), token);
    assertRefused(Refusal.InvalidPageToken.class, () -> cases().describeCases(root(), asCases));
  }

  @Test
  default void a_case_comes_without_messages_unless_they_are_asked_for() {
    var id = open("Printer");
    var page = cases().describeCases(root(), CaseRequests.named(id));
    assertThat(page.items().getFirst().recent()).isEmpty();
  }

  @Test
  default void up_to_five_messages_come_with_their_case_and_no_token() {
    var id = openWithMessages(5);
    var recent = recentOn(id).orElseThrow();
    assertThat(bodies(recent.items())).containsExactly("5", "4", "3", "2", "1");
    assertThat(recent.nextToken()).isEmpty();
  }

  @Test
  default void the_token_behind_the_five_newest_messages_is_continued_among_communications() {
    var id = openWithMessages(8);
    var recent = recentOn(id).orElseThrow();
    assertThat(bodies(recent.items())).containsExactly("8", "7", "6", "5", "4");
    var query =
        CaseRequests.next(CaseRequests.communicationsOn(id), recent.nextToken().orElseThrow());
    var rest = cases().describeCommunications(root(), query);
    assertThat(bodies(rest.items())).containsExactly("3", "2", "1");
    assertThat(rest.nextToken()).isEmpty();
  }

  @Test
  default void each_case_of_a_list_comes_with_its_own_messages() {
    var first = openWithMessages(2);
    var second = openWithMessages(7);
    var listed = cases().describeCases(root(), CaseRequests.withCommunications(CaseRequests.all()));
    for (var details : listed.items()) {
      var id = details.supportCase().id();
      assertThat(details.recent().orElseThrow().items())
          .hasSize(id.equals(first) ? 2 : 5)
          .allMatch(message -> message.caseId().equals(id));
    }
    assertThat(listed.items())
        .extracting(details -> details.supportCase().id())
        .containsExactlyInAnyOrder(first, second);
  }
}
