package io.caseport.application.event;

import io.caseport.application.port.out.EventLog.LoggedEvent;
import io.caseport.domain.event.PublishedEvent;

/** What the log keeps, as others are told it. */
public final class Published {
  private Published() {}

  public static PublishedEvent event(LoggedEvent logged) {
    return new PublishedEvent(logged.position(), logged.number(), logged.event());
  }
}
