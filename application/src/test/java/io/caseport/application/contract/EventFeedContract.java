package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.CaseRequests;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.EventFeed;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseEventKind;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.event.Audience;
import io.caseport.domain.event.PublishedEvent;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The promises of {@link EventFeed}. */
public interface EventFeedContract extends OperatorContract {

  private EventFeed feed() {
    return tenants().eventFeed();
  }

  private CaseId open(Caller caller) {
    var opened = tenants().cases().createCase(caller, CaseRequests.about("A case"));
    while (tenants().eventPublishing().publishSome()) {}
    return opened;
  }

  private static List<Long> positions(EventFeed.Batch batch) {
    return batch.events().stream().map(PublishedEvent::position).toList();
  }

  @Test
  default void who_may_see_the_cases_may_listen_to_the_events_of_the_account() {
    assertThat(feed().listen(root())).isEqualTo(Audience.in(root().accountId()));
    assertThat(feed().listen(tenants().supporter())).isEqualTo(Audience.in(root().accountId()));
    assertDenied("support:DescribeCases", () -> feed().listen(tenants().userWithoutPolicy()));
    assertRefused(Refusal.PlanNotEntitled.class, () -> feed().listen(tenants().basicRoot()));
  }

  @Test
  default void nobody_listens_for_a_desk_that_is_not_there() {
    var engineer = Caller.throughApi(new Principal.Root(AccountId.DESK));
    assertRefused(Refusal.InvalidCredential.class, () -> feed().listen(engineer));
  }

  @Test
  default void an_account_is_told_of_its_own_cases_and_the_desk_of_all() {
    var own = open(root());
    var other = open(tenants().strangerRoot());
    var told = feed().after(0, Audience.in(root().accountId()), 10);
    assertThat(told.events())
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.number()).isOne();
              assertThat(event.event().caseId()).isEqualTo(own);
              assertThat(event.event().kind()).isEqualTo(CaseEventKind.CASE_CREATED);
            });
    assertThat(feed().after(0, Audience.DESK, 10).events())
        .extracting(event -> event.event().caseId())
        .containsExactly(own, other);
  }

  @Test
  default void who_reads_on_from_where_a_batch_ended_misses_and_repeats_nothing() {
    for (int i = 0; i < 3; i++) {
      open(root());
      open(tenants().strangerRoot());
    }
    var audience = Audience.in(root().accountId());
    var first = feed().after(0, audience, 2);
    var second = feed().after(first.readTo(), audience, 2);
    var third = feed().after(second.readTo(), audience, 2);
    assertThat(positions(first)).containsExactly(1L, 3L);
    assertThat(positions(second)).containsExactly(5L);
    assertThat(second.readTo()).isEqualTo(6);
    assertThat(positions(third)).isEmpty();
    assertThat(third.readTo()).isEqualTo(6);
    open(root());
    assertThat(positions(feed().after(third.readTo(), audience, 2))).containsExactly(7L);
  }

  @Test
  default void a_moment_is_a_place_to_read_from() {
    open(root());
    tenants().advance(Duration.ofMinutes(1));
    var moment = tenants().now();
    open(root());
    assertThat(feed().before(moment)).isEqualTo(1);
    assertThat(feed().before(moment.plusSeconds(1))).isEqualTo(2);
    assertThat(feed().end()).isEqualTo(2);
  }
}
