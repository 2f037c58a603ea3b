package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.CaseRequests;
import io.caseport.application.port.in.EventPublishing;
import io.caseport.domain.event.Audience;
import org.junit.jupiter.api.Test;

/** The promises of {@link EventPublishing}. */
public interface EventPublishingContract extends OperatorContract {

  @Test
  default void where_nothing_has_happened_nothing_is_known() {
    assertThat(tenants().eventPublishing().publishSome()).isFalse();
    assertThat(tenants().eventFeed().end()).isZero();
  }

  @Test
  default void what_has_happened_is_known_once_it_is_published() {
    var feed = tenants().eventFeed();
    for (int i = 0; i < 3; i++) {
      tenants().cases().createCase(root(), CaseRequests.about("Case " + i));
    }
    assertThat(feed.after(0, Audience.DESK, 10).events()).isEmpty();
    while (tenants().eventPublishing().publishSome()) {}
    assertThat(feed.after(0, Audience.DESK, 10).events()).hasSize(3);
    assertThat(feed.end()).isEqualTo(3);
  }
}
