package io.caseport.http;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections on which a request's head does not become complete in time: the idle timeout
 * begins anew with every byte, so a client that sends one now and then would never meet it.
 */
final class HeadDeadline implements Connection.Listener {
  private final Map<Connection, Progress> connections = new ConcurrentHashMap<>();
  private final Duration limit;
  private volatile boolean stopped;

  HeadDeadline(Duration limit) {
    this.limit = limit;
  }

  /** Looks at all connections eight times within the limit, until {@link #stop}. */
  void watch(Scheduler scheduler) {
    if (!stopped) {
      var now = System.nanoTime();
      connections.forEach(
          (connection, progress) -> {
            if (progress.isLate(connection, now, limit.toNanos())) {
              connection.getEndPoint().close();
            }
          });
      var pause = Math.max(1, limit.toMillis() / 8);
      scheduler.schedule(() -> watch(scheduler), pause, TimeUnit.MILLISECONDS);
    }
  }

  void stop() {
    stopped = true;
  }

  @Override
  public void onOpened(Connection connection) {
    connections.put(connection, new Progress(System.nanoTime()));
  }

  @Override
  public void onClosed(Connection connection) {
    connections.remove(connection);
  }

  /** The head is complete; until the request is done, other deadlines hold. */
  void headComplete(Request request) {
    var connection = request.getConnectionMetaData().getConnection();
    var progress = connections.get(connection);
    if (progress != null) {
      progress.busy = true;
      Request.addCompletionListener(request, _ -> progress.awaitNext(connection));
    }
  }

  private static final class Progress {
    private volatile boolean busy;
    private volatile boolean headBegun = true;
    private volatile long headBegunAt;
    private volatile long bytesBefore;

    Progress(long openedAt) {
      headBegunAt = openedAt;
    }

    void awaitNext(Connection connection) {
      bytesBefore = connection.getBytesIn();
      headBegun = false;
      busy = false;
    }

    boolean isLate(Connection connection, long now, long limit) {
      if (busy) {
        return false;
      }
      if (!headBegun && connection.getBytesIn() > bytesBefore) {
        headBegunAt = now;
        headBegun = true;
      }
      return headBegun && now - headBegunAt > limit;
    }
  }
}
