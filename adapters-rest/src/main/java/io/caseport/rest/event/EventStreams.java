package io.caseport.rest.event;

import io.caseport.application.port.in.EventFeed;
import io.caseport.domain.event.Audience;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what is new once for all who listen to this server, while there are any. */
public final class EventStreams implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EventStreams.class);
  static final int MOST = 1_000;
  static final int MOST_OF_AN_ACCOUNT = 20;
  private static final int AT_ONCE = 500;
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

  private final EventFeed feed;
  private final StreamTimes times;
  private final List<Listener> listeners = new ArrayList<>();
  private final CountDownLatch closing = new CountDownLatch(1);
  private long position;
  private boolean closed;

  public EventStreams(EventFeed feed, StreamTimes times) {
    this.feed = feed;
    this.times = times;
    Thread.ofVirtual().name("event-streams").start(this::readOn);
  }

  StreamTimes times() {
    return times;
  }

  /**
   * @throws Refusal.Throttled if too many listen already
   */
  synchronized Listener open(Audience audience) {
    long same = listeners.stream().filter(other -> other.audience().equals(audience)).count();
    if (listeners.size() >= MOST || same >= MOST_OF_AN_ACCOUNT) {
      throw new Refusal.Throttled("too many listen to events already");
    }
    if (closed) {
      throw new Refusal.Throttled("the server is stopping");
    }
    if (listeners.isEmpty()) {
      position = feed.end();
    }
    var listener = new Listener(audience, position);
    listeners.add(listener);
    notifyAll();
    return listener;
  }

  synchronized void leave(Listener listener) {
    listeners.remove(listener);
  }

  private void readOn() {
    try {
      while (awaitListeners()) {
        pause(readSome());
      }
    } catch (InterruptedException _) {
      close();
    }
  }

  private synchronized boolean awaitListeners() throws InterruptedException {
    while (listeners.isEmpty() && !closed) {
      wait();
    }
    return !closed;
  }

  private Duration readSome() {
    try {
      var batch = feed.after(position(), Audience.DESK, AT_ONCE);
      tell(batch);
      return batch.events().isEmpty() ? times.poll() : Duration.ZERO;
    } catch (RuntimeException failure) {
      LOG.warn("Events could not be read for those who listen: {}", failure.toString());
      return AFTER_FAILURE;
    }
  }

  private synchronized long position() {
    return position;
  }

  private synchronized void tell(EventFeed.Batch batch) {
    position = batch.readTo();
    listeners.forEach(listener -> batch.events().forEach(listener::offer));
  }

  private void pause(Duration pause) throws InterruptedException {
    var _ = closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Ends all streams; each listener may come back to another server, or later. */
  @Override
  public synchronized void close() {
    closed = true;
    closing.countDown();
    listeners.forEach(Listener::end);
    notifyAll();
  }
}
