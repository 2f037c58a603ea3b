package io.caseport.rest.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.application.port.in.EventFeed;
import io.caseport.domain.event.EventFormat;
import io.caseport.domain.event.PublishedEvent;
import io.caseport.domain.refusal.Refusal;
import io.caseport.http.WireStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** The stream of one listener: what it has missed, then what happens. */
final class Listening implements WireStream {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int AT_ONCE = 200;
  private static final Duration LONGEST_WAIT = Duration.ofMillis(250);

  private static final byte[] BEGINNING = "retry: 2000\n\n".getBytes(UTF_8);
  private static final byte[] SIGN_OF_LIFE = ":\n\n".getBytes(UTF_8);

  private final EventStreams streams;
  private final Listener listener;
  private final EventFeed feed;
  private final EventFormat format;
  private final Runnable permission;
  private long sentUpTo;
  private long permittedAt = System.nanoTime();
  private long wroteAt = System.nanoTime();

  /**
   * @param after from where on it wants to be told; empty for what is new
   * @param permission asks whether it may still listen; throws a {@link Refusal} if not
   */
  Listening(
      EventStreams streams,
      Listener listener,
      EventFeed feed,
      EventFormat format,
      Optional<Long> after,
      Runnable permission) {
    this.streams = streams;
    this.listener = listener;
    this.feed = feed;
    this.format = format;
    this.permission = permission;
    this.sentUpTo = after.orElse(listener.start());
  }

  @Override
  public void writeTo(Sink sink) throws IOException {
    try {
      write(sink, BEGINNING);
      catchUp(sink);
      while (mayGoOn()) {
        var next = listener.next(LONGEST_WAIT);
        if (next.isPresent()) {
          if (!isStillPermitted(streams.times().recently())) {
            return;
          }
          tell(sink, next.get());
        } else if (isOver(wroteAt, streams.times().heartbeat())) {
          write(sink, SIGN_OF_LIFE);
        }
      }
    } finally {
      streams.leave(listener);
    }
  }

  private void catchUp(Sink sink) throws IOException {
    while (sentUpTo < listener.start() && mayGoOn()) {
      var batch = feed.after(sentUpTo, listener.audience(), AT_ONCE);
      for (var event : batch.events()) {
        tell(sink, event);
      }
      sentUpTo = Math.max(sentUpTo, batch.readTo());
    }
  }

  private void tell(Sink sink, PublishedEvent event) throws IOException {
    if (event.position() > sentUpTo) {
      sentUpTo = event.position();
      var members = format.of(event);
      if (members.isPresent()) {
        var data = JSON.writeValueAsString(members.get());
        write(sink, ("id: " + event.position() + "\ndata: " + data + "\n\n").getBytes(UTF_8));
      }
    }
  }

  /** Who is too slow is cut off, and knows from the last id where to go on. */
  private boolean mayGoOn() throws IOException {
    if (listener.isOverrun()) {
      throw new IOException("the listener is too slow");
    }
    return !listener.isEnded() && isStillPermitted(streams.times().permission());
  }

  private boolean isStillPermitted(Duration holding) {
    if (!isOver(permittedAt, holding)) {
      return true;
    }
    try {
      permission.run();
      permittedAt = System.nanoTime();
      return true;
    } catch (Refusal _) {
      return false;
    }
  }

  private void write(Sink sink, byte[] part) throws IOException {
    sink.write(part);
    wroteAt = System.nanoTime();
  }

  private static boolean isOver(long since, Duration time) {
    return System.nanoTime() - since >= time.toNanos();
  }
}
