package io.caseport.app;

import io.caseport.application.port.in.EventPublishing;
import io.caseport.application.port.in.WebhookDispatch;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.application.webhook.EventServices;
import io.caseport.domain.webhook.WebhookName;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes events and has them sent to webhooks, as long as a server runs. A webhook has a few
 * lanes of its own, each of which sends one message after the other: so many that a few receivers
 * that hang leave places for all others, and so few that none is flooded.
 */
final class EventWork implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EventWork.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(3);
  private static final int LANES_OF_A_WEBHOOK = 4;
  private static final int LANES = 256;

  /** Then a lane gives up its place, so that each webhook has its turn. */
  private static final int MESSAGES_IN_A_TURN = 50;

  private final EventPublishing publishing;
  private final WebhookDispatch dispatch;
  private final ExecutorService lanes = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<WebhookName, Lanes> running = new HashMap<>();
  private final Semaphore news = new Semaphore(0);
  private final Thread looking;
  private int lanesRunning;
  private boolean stopped;

  private EventWork(EventServices events) {
    publishing = events.publishing();
    dispatch = events.dispatch();
    looking = Thread.ofPlatform().daemon().name("events").unstarted(this::lookUntilStopped);
  }

  static EventWork begin(EventServices events) {
    var work = new EventWork(events);
    work.looking.start();
    return work;
  }

  private void lookUntilStopped() {
    while (!isStopped()) {
      pause(look());
    }
  }

  private Duration look() {
    try {
      while (publishing.publishSome() && !isStopped()) {}
      boolean more = dispatch.spreadSome();
      dispatch.waiting(LANES).forEach(this::openLane);
      return more ? Duration.ZERO : BETWEEN_LOOKS;
    } catch (RuntimeException failure) {
      tell("Sending events on", failure);
      return AFTER_FAILURE;
    }
  }

  private synchronized void openLane(WebhookName webhook) {
    var own = running.computeIfAbsent(webhook, _ -> new Lanes());
    if (!stopped
        && lanesRunning < LANES
        && own.count < LANES_OF_A_WEBHOOK
        && own.restingUntil <= System.nanoTime()) {
      own.count++;
      lanesRunning++;
      lanes.execute(() -> send(webhook));
    }
  }

  private void send(WebhookName webhook) {
    var rest = Duration.ZERO;
    try {
      dispatch.sendSome(webhook, MESSAGES_IN_A_TURN);
    } catch (RuntimeException failure) {
      rest = AFTER_FAILURE;
      tell("Sending to webhook " + webhook, failure);
    } finally {
      closeLane(webhook, rest);
    }
  }

  /** A store that is away is told in a line, and one that was closed at the end not at all. */
  private void tell(String what, RuntimeException failure) {
    if (isStopped()) {
      return;
    }
    if (failure instanceof StoreFailure.Unavailable) {
      LOG.warn("{} waits for the store: {}", what, failure.getMessage());
    } else {
      LOG.warn("{} failed and is tried again soon.", what, failure);
    }
  }

  private synchronized void closeLane(WebhookName webhook, Duration rest) {
    var own = running.getOrDefault(webhook, new Lanes());
    own.count--;
    own.restingUntil = System.nanoTime() + rest.toNanos();
    lanesRunning--;
    if (own.count == 0 && rest.isZero()) {
      running.remove(webhook);
    }
    // There may be more for it, and there is a place for another.
    news.release();
  }

  private synchronized boolean isStopped() {
    return stopped;
  }

  private void pause(Duration pause) {
    try {
      var _ = news.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
      news.drainPermits();
    } catch (InterruptedException _) {
      stop();
    }
  }

  private synchronized void stop() {
    stopped = true;
    news.release();
  }

  /** What is not sent by then is sent again by whoever comes next. */
  @Override
  public void close() {
    stop();
    lanes.shutdown();
    try {
      looking.join(LONGEST_STOP);
      var _ = lanes.awaitTermination(LONGEST_STOP.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static final class Lanes {
    private int count;
    private long restingUntil = Long.MIN_VALUE;
  }
}
