package io.caseport.application.event;

import io.caseport.application.access.AccessControl;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.EventFeed;
import io.caseport.application.port.out.EventLog;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.event.Audience;
import io.caseport.domain.policy.Action;
import java.time.Instant;

/** Tells events from the log. */
public final class EventFeedService implements EventFeed {
  private static final Action DESCRIBE_CASES = new Action("support", "DescribeCases");
  private static final Action LISTEN = new Action("desk", "ListenToEvents");

  private final AccessControl access;
  private final EventLog events;
  private final UnitOfWork work;

  public EventFeedService(AccessControl access, EventLog events, UnitOfWork work) {
    this.access = access;
    this.events = events;
    this.work = work;
  }

  @Override
  public Audience listen(Caller caller) {
    return work.read(
        () -> {
          if (caller.accountId().equals(AccountId.DESK)) {
            access.requireDesk(caller, LISTEN);
          } else {
            access.requireSupport(caller, DESCRIBE_CASES);
          }
          caller.endRehearsal();
          return Audience.in(caller.accountId());
        });
  }

  /** When there are fewer than it looks at, it has come to the end, also for one account. */
  @Override
  public Batch after(long position, Audience audience, int most) {
    return work.read(
        () -> {
          var some = events.after(position, audience.account(), most);
          long readTo =
              some.size() < most ? Math.max(position, events.end()) : some.getLast().position();
          var told = some.stream().map(Published::event).filter(e -> audience.mayKnow(e.event()));
          return new Batch(told.toList(), readTo);
        });
  }

  @Override
  public long end() {
    return work.read(events::end);
  }

  @Override
  public long before(Instant moment) {
    return work.read(() -> events.before(moment));
  }
}
