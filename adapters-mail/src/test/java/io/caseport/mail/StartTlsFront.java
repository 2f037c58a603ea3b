package io.caseport.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.SocketFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * What a mail server for submissions does until TLS begins: it takes nothing in plain text. Behind
 * that, the one speaks for it that it was given.
 */
final class StartTlsFront implements AutoCloseable {
  private final ServerSocket socket;
  private final SSLContext tls;
  private final boolean offersTls;
  private final int portBehind;
  private final List<String> heard = new CopyOnWriteArrayList<>();

  /**
   * @param offersTls if not, it asks for a password in plain text
   */
  StartTlsFront(SSLContext tls, boolean offersTls, int portBehind) throws IOException {
    this.tls = tls;
    this.offersTls = offersTls;
    this.portBehind = portBehind;
    this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
  }

  /** The commands that everybody on the way could have read. */
  List<String> heardInPlainText() {
    return List.copyOf(heard);
  }

  /** Leads here whatever the name of the server is. */
  SocketFactory route() {
    var here = socket.getLocalSocketAddress();
    return new SocketFactory() {
      @Override
      public Socket createSocket() {
        return new Socket() {
          @Override
          public void connect(SocketAddress endpoint, int timeout) throws IOException {
            super.connect(here, timeout);
          }
        };
      }

      @Override
      public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException();
      }

      @Override
      public Socket createSocket(String host, int port, InetAddress from, int fromPort) {
        throw new UnsupportedOperationException();
      }

      @Override
      public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException();
      }

      @Override
      public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) {
        throw new UnsupportedOperationException();
      }
    };
  }

  private void serve() {
    try {
      while (true) {
        var client = socket.accept();
        Thread.ofVirtual().start(() -> talk(client));
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }

  private void talk(Socket client) {
    try (client;
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII))) {
      say(client, "220 here");
      for (var command = in.readLine(); command != null; command = in.readLine()) {
        heard.add(command);
        var verb = command.split(" ", 2)[0].toUpperCase(Locale.ROOT);
        if (verb.equals("STARTTLS")) {
          say(client, "220 go on");
          speakFor(client);
          return;
        }
        say(client, answer(verb));
      }
    } catch (IOException gone) {
      // The client has hung up.
    }
  }

  private String answer(String verb) {
    return switch (verb) {
      case "EHLO" -> "250-here\r\n250 " + (offersTls ? "STARTTLS" : "AUTH PLAIN LOGIN");
      case "QUIT" -> "221 bye";
      default -> "530 5.7.0 begin TLS first";
    };
  }

  private static void say(Socket client, String answer) throws IOException {
    client.getOutputStream().write((answer + "\r\n").getBytes(US_ASCII));
  }

  private void speakFor(Socket client) throws IOException {
    try (var secured =
            (SSLSocket) tls.getSocketFactory().createSocket(client, null, client.getPort(), false);
        var behind = new Socket(InetAddress.getLoopbackAddress(), portBehind)) {
      secured.setUseClientMode(false);
      secured.startHandshake();
      skipGreeting(behind);
      var answers = Thread.ofVirtual().start(() -> pass(behind, secured));
      pass(secured, behind);
      behind.shutdownOutput();
      answers.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void skipGreeting(Socket behind) throws IOException {
    int read = behind.getInputStream().read();
    while (read >= 0 && read != '\n') {
      read = behind.getInputStream().read();
    }
  }

  private static void pass(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException gone) {
      // One of them has hung up.
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
