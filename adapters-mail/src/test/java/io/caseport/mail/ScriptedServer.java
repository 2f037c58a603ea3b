package io.caseport.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A mail server that answers each command as the test says, or never. */
final class ScriptedServer implements AutoCloseable {
  private final ServerSocket socket;
  private final UnaryOperator<String> answers;

  /**
   * @param answers by the first four letters of a command, GREE for the greeting; an empty answer
   *     is silence
   */
  ScriptedServer(UnaryOperator<String> answers) {
    this.answers = answers;
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::serve);
  }

  SmtpServer address() {
    return SmtpServer.of("smtp://127.0.0.1:" + socket.getLocalPort(), Optional.empty());
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
      var command = "GREE";
      while (command != null) {
        var verb = command.substring(0, Math.min(4, command.length())).toUpperCase(Locale.ROOT);
        var answer = answers.apply(verb);
        if (!answer.isEmpty()) {
          client.getOutputStream().write((answer + "\r\n").getBytes(US_ASCII));
        }
        command = in.readLine();
      }
    } catch (IOException gone) {
      // The client has hung up.
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

  /** What a server says that takes everything. */
  static String politely(String verb) {
    return switch (verb) {
      case "GREE" -> "220 here";
      case "DATA" -> "354 go on";
      case "QUIT" -> "221 bye";
      default -> "250 ok";
    };
  }
}
