package io.caseport.rest.event;

import io.caseport.domain.event.Audience;
import io.caseport.domain.event.PublishedEvent;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;

/** One who listens, with some room for news that it has not read yet. */
final class Listener {
  private static final int ROOM = 1_000;

  private final ArrayBlockingQueue<PublishedEvent> news = new ArrayBlockingQueue<>(ROOM);
  private final Audience audience;
  private final long start;
  private long offered;
  private volatile boolean ended;
  private volatile boolean overrun;

  /**
   * @param start the position behind which it gets all news
   */
  Listener(Audience audience, long start) {
    this.audience = audience;
    this.start = start;
    this.offered = start;
  }

  Audience audience() {
    return audience;
  }

  long start() {
    return start;
  }

  /** To be called with events in their order, some perhaps again. */
  void offer(PublishedEvent event) {
    if (event.position() > offered && audience.mayKnow(event.event())) {
      offered = event.position();
      overrun |= !news.offer(event);
    }
  }

  /** The next event; empty if there is none for so long, or none any more. */
  Optional<PublishedEvent> next(Duration patience) {
    try {
      return Optional.ofNullable(news.poll(patience.toNanos(), TimeUnit.NANOSECONDS));
    } catch (InterruptedException _) {
      ended = true;
      return Optional.empty();
    }
  }

  /** The server ends all streams. */
  void end() {
    ended = true;
  }

  boolean isEnded() {
    return ended;
  }

  /** Whether there was more news than it has room for. */
  boolean isOverrun() {
    return overrun;
  }
}
