package io.caseport.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** A client that sends the bytes it is given, which polite ones would not. */
final class RawClient implements AutoCloseable {
  private final Socket socket;
  private final PushbackInputStream in;

  RawClient(HttpServer server) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    socket.setSoTimeout(10_000);
    socket.setTcpNoDelay(true);
    in = new PushbackInputStream(socket.getInputStream());
  }

  /** Lines as a request has them, from a text with bars between. */
  static String crlf(String text) {
    return text.replace("|", "\r\n");
  }

  RawClient send(String text) throws IOException {
    return send(text.getBytes(ISO_8859_1));
  }

  RawClient send(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    return this;
  }

  /** Reads one answer that announces its length, and no further. */
  Answer answer() throws IOException {
    var head = new ByteArrayOutputStream();
    while (!head.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
      var next = in.read();
      if (next < 0) {
        throw new IOException("the connection ended after: " + head.toString(ISO_8859_1));
      }
      head.write(next);
    }
    var lines = head.toString(ISO_8859_1).lines().toList();
    var status = Integer.parseInt(lines.getFirst().split(" ", 3)[1]);
    var answer = new Answer(status, lines.subList(1, lines.size() - 1), "");
    var length = answer.header("Content-Length").map(Integer::parseInt).orElse(0);
    return new Answer(status, answer.headers(), new String(in.readNBytes(length), ISO_8859_1));
  }

  /** Whether the server ends the connection, be it with a reset, before the client's patience. */
  boolean isClosedByServer() {
    try {
      return in.read() < 0;
    } catch (SocketTimeoutException patience) {
      return false;
    } catch (IOException reset) {
      return true;
    }
  }

  /** Reads as a client on a bad line would, and says how much came before the connection ended. */
  long readSlowly() throws IOException {
    long total = 0;
    try {
      for (int read = 1; read > 0; total += read) {
        LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        read = in.readNBytes(64 * 1024).length;
      }
      return total;
    } catch (SocketException reset) {
      return total;
    }
  }

  boolean isSilentFor(Duration time) throws IOException {
    var patience = socket.getSoTimeout();
    socket.setSoTimeout((int) time.toMillis());
    try {
      in.unread(in.read());
      return false;
    } catch (SocketTimeoutException silence) {
      return true;
    } finally {
      socket.setSoTimeout(patience);
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  record Answer(int status, List<String> headers, String body) {
    Optional<String> header(String name) {
      return headers.stream()
          .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
          .map(line -> line.substring(name.length() + 1).strip())
          .findFirst();
    }
  }
}
