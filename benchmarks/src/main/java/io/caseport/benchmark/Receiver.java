package io.caseport.benchmark;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executors;

/** Somebody whom events are sent to. */
interface Receiver extends AutoCloseable {
  String url();

  /** How many different messages have arrived. */
  int messages();

  /** When the first one arrived, as {@link System#nanoTime} has it. */
  long firstAt();

  /** When the last new one arrived, as {@link System#nanoTime} has it. */
  long lastAt();

  @Override
  void close();

  /** Takes each message after so long. */
  static Receiver after(Duration pause) {
    try {
      return new Taking(pause);
    } catch (IOException failure) {
      throw new LoadFailure("a receiver cannot listen", failure);
    }
  }

  /** Lets senders connect, and says nothing. */
  static Receiver silent() {
    try {
      return new Silent(new ServerSocket(0, 1_000, InetAddress.getLoopbackAddress()));
    } catch (IOException failure) {
      throw new LoadFailure("a receiver cannot listen", failure);
    }
  }

  /** One that takes what it gets. */
  final class Taking implements Receiver {
    private final Duration pause;
    private final HttpServer http;
    private final Set<String> taken = new HashSet<>();
    private long firstAt;
    private long lastAt;

    Taking(Duration pause) throws IOException {
      this.pause = pause;
      http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      http.createContext("/", this::take);
      http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      http.start();
    }

    private void take(HttpExchange exchange) throws IOException {
      try (exchange) {
        exchange.getRequestBody().readAllBytes();
        Thread.sleep(pause);
        note(exchange.getRequestHeaders().getFirst("webhook-id"));
        exchange.sendResponseHeaders(204, -1);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    }

    private synchronized void note(String id) {
      if (taken.add(id)) {
        lastAt = System.nanoTime();
        firstAt = taken.size() == 1 ? lastAt : firstAt;
      }
    }

    @Override
    public String url() {
      return "http://127.0.0.1:" + http.getAddress().getPort() + "/";
    }

    @Override
    public synchronized int messages() {
      return taken.size();
    }

    @Override
    public synchronized long firstAt() {
      return firstAt;
    }

    @Override
    public synchronized long lastAt() {
      return lastAt;
    }

    @Override
    public void close() {
      http.stop(0);
    }
  }

  /** One that never answers. */
  record Silent(ServerSocket socket) implements Receiver {
    @Override
    public String url() {
      return "http://127.0.0.1:" + socket.getLocalPort() + "/";
    }

    @Override
    public int messages() {
      return 0;
    }

    @Override
    public long firstAt() {
      return 0;
    }

    @Override
    public long lastAt() {
      return 0;
    }

    @Override
    public void close() {
      try {
        socket.close();
      } catch (IOException failure) {
        throw new LoadFailure("a receiver cannot be closed", failure);
      }
    }
  }
}
