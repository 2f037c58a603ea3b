package io.caseport.benchmark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.util.Arrays;

/**
 * One kept-open connection. It reads no more of an answer than it must, and never times out, which
 * would cost further system calls for each answer: whoever uses it closes it when time is up.
 */
final class HttpConnection implements AutoCloseable {
  private static final byte[] LENGTH = "\r\ncontent-length:".getBytes(ISO_8859_1);
  private static final int STATUS_AT = "HTTP/1.1 ".length();

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private byte[] buffer = new byte[64 * 1024];
  private int filled;

  HttpConnection(Target target) throws IOException {
    socket = new Socket(target.host(), target.port());
    socket.setOption(StandardSocketOptions.TCP_NODELAY, true);
    in = socket.getInputStream();
    out = socket.getOutputStream();
  }

  HttpAnswer exchange(byte[] request) throws IOException {
    out.write(request);
    filled = 0;
    int headEnd;
    do {
      int searched = Math.max(0, filled - 3);
      read();
      headEnd = endOfHead(searched);
    } while (headEnd < 0);
    int end = headEnd + contentLength(headEnd);
    while (filled < end) {
      read();
    }
    if (filled > end) {
      throw new LoadFailure("more bytes came than the answer has");
    }
    return new HttpAnswer(number(STATUS_AT), buffer, headEnd, end);
  }

  private void read() throws IOException {
    if (filled == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * buffer.length);
    }
    int count = in.read(buffer, filled, buffer.length - filled);
    if (count < 0) {
      throw new EOFException("the server closed the connection");
    }
    filled += count;
  }

  private int endOfHead(int from) {
    for (int i = from; i + 3 < filled; i++) {
      if (buffer[i] == '\r'
          && buffer[i + 1] == '\n'
          && buffer[i + 2] == '\r'
          && buffer[i + 3] == '\n') {
        return i + 4;
      }
    }
    return -1;
  }

  private int contentLength(int headEnd) {
    for (int i = 0; i + LENGTH.length < headEnd; i++) {
      if (isLengthAt(i)) {
        int digits = i + LENGTH.length;
        return number(buffer[digits] == ' ' ? digits + 1 : digits);
      }
    }
    throw new LoadFailure("an answer without Content-Length");
  }

  private boolean isLengthAt(int at) {
    for (int i = 0; i < LENGTH.length; i++) {
      int given = buffer[at + i];
      if ((given >= 'A' && given <= 'Z' ? given + 32 : given) != LENGTH[i]) {
        return false;
      }
    }
    return true;
  }

  private int number(int at) {
    int number = 0;
    for (int i = at; buffer[i] >= '0' && buffer[i] <= '9'; i++) {
      number = 10 * number + buffer[i] - '0';
    }
    return number;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
