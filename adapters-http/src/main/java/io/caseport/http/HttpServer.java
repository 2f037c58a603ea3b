package io.caseport.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.VirtualThreadPool;

/** Serves the protocols at an address, each request on a virtual thread of its own. */
public final class HttpServer implements AutoCloseable {
  private static final int WAITING_TO_BE_ACCEPTED = 1024;

  /** How long a client may pause within a request in flight; idle connections wait as long. */
  private static final Duration PAUSE_WHILE_STOPPING = Duration.ofSeconds(4);

  private final Server server;
  private final ServerConnector connector;
  private final HeadDeadline headDeadline;
  private final Health health;

  /**
   * @param protocols asked in this order whether they speak a request
   * @param readiness what must hold for the server to be of use, by name, asked on each {@code GET
   *     /readyz}; it must answer quickly
   * @param proxies who tells where requests come from
   */
  public HttpServer(
      InetSocketAddress listen,
      List<Protocol> protocols,
      Supplier<Map<String, Boolean>> readiness,
      Limits limits,
      Proxies proxies) {
    health = new Health(readiness);
    headDeadline = new HeadDeadline(limits.times().head());
    server = new Server(new VirtualThreadPool(limits.concurrentRequests()));
    connector = new Listener(server, new HttpConnectionFactory(configuration(limits)));
    connector.setHost(listen.getHostString());
    connector.setPort(listen.getPort());
    connector.setIdleTimeout(limits.times().idle().toMillis());
    connector.setAcceptQueueSize(WAITING_TO_BE_ACCEPTED);
    connector.setShutdownIdleTimeout(PAUSE_WHILE_STOPPING.toMillis());
    connector.addEventListener(headDeadline);
    server.addConnector(connector);
    server.addBean(new NetworkConnectionLimit(limits.connections(), connector));
    server.setHandler(new Draining(new Router(protocols, health, limits, proxies, headDeadline)));
    server.setErrorHandler(new HttpErrors());
    server.setRequestLog(new AccessLog());
    server.setStopTimeout(limits.times().stop().toMillis());
  }

  private static HttpConfiguration configuration(Limits limits) {
    var configuration = new HttpConfiguration();
    configuration.setSendServerVersion(false);
    configuration.setRequestHeaderSize(limits.sizes().headerSection());
    // Signatures cover header values as they were written, not as they were written before.
    configuration.setHeaderCacheCaseSensitive(true);
    // Each request has a signature of its own, which would fill the cache of its connection.
    configuration.setHeaderCacheSize(0);
    // Labels of paths hold ARNs, and those slashes. The router refuses them everywhere else.
    configuration.setUriCompliance(
        UriCompliance.DEFAULT.with(
            "labels",
            UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
            UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING));
    return configuration;
  }

  /**
   * @throws IOException if the address cannot be listened at, such as a port that is taken
   */
  public void start() throws IOException {
    try {
      server.start();
    } catch (IOException | RuntimeException failure) {
      throw failure;
    } catch (Exception failure) {
      throw new IllegalStateException("the HTTP server did not start", failure);
    }
    headDeadline.watch(server.getScheduler());
  }

  /** The port it listens at, which the system has chosen if it was to be 0. */
  public int port() {
    return connector.getLocalPort();
  }

  /** Takes no more requests, and finishes those in flight. */
  @Override
  public void close() {
    health.stopping();
    headDeadline.stop();
    try {
      server.stop();
    } catch (RuntimeException failure) {
      throw failure;
    } catch (Exception failure) {
      throw new IllegalStateException("the HTTP server did not stop", failure);
    }
  }

  private static final class Listener extends ServerConnector {
    Listener(Server server, HttpConnectionFactory http) {
      super(server, http);
    }

    /**
     * Closing the listening socket ends the acceptor. Interrupted, it might drop a connection that
     * has just been made: the JDK then leaves it open and forgets it, and its client would wait for
     * an answer until the process ends.
     */
    @Override
    protected void interruptAcceptors() {}
  }

  private static final class Draining extends GracefulHandler {
    Draining(Router router) {
      super(router);
    }

    @Override
    protected void handleShutdownRejection(Request request, Response response, Callback callback) {
      var exchange = new Exchange(request, response, callback);
      exchange.closeAfterwards();
      exchange.refuse(HttpRefusal.stopping());
    }
  }
}
