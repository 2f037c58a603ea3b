package io.caseport.application.event;

import io.caseport.application.port.in.EventPublishing;
import io.caseport.application.port.out.EventLog;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.application.port.out.UnitOfWork;

/** Does a few hundred at a time, so that requests can write in between. */
public final class EventPublishingService implements EventPublishing {
  private static final int AT_ONCE = 500;

  private final EventLog events;
  private final UnitOfWork work;

  public EventPublishingService(EventLog events, UnitOfWork work) {
    this.events = events;
    this.work = work;
  }

  /** It is asked for many times a second, mostly for nothing, so it looks before it writes. */
  @Override
  public boolean publishSome() {
    if (!work.read(events::hasUnpublished)) {
      return false;
    }
    try {
      return work.write(() -> events.publish(AT_ONCE)) == AT_ONCE;
    } catch (StoreFailure.Stale | StoreFailure.IdentifierTaken _) {
      // Another server publishes too.
      return true;
    }
  }
}
