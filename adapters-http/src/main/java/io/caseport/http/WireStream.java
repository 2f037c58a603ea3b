package io.caseport.http;

import java.io.IOException;

/** What goes on to be written behind the head of an answer, on a thread of its own. */
public interface WireStream {

  /**
   * Writes until it is at its end.
   *
   * @throws IOException if the client is gone, or too slow: the answer then breaks off
   */
  void writeTo(Sink sink) throws IOException;

  /** The connection to the client. */
  interface Sink {
    /** Returns when the client's system has taken it. */
    void write(byte[] part) throws IOException;
  }
}
