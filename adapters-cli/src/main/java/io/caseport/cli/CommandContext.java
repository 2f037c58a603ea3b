package io.caseport.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Collection;

/**
 * What every command is given to work with.
 *
 * @param out for texts
 * @param binaryOut the same for bytes, to be used alone
 */
record CommandContext(
    Installation installation,
    Settings settings,
    InputStream in,
    PrintWriter out,
    OutputStream binaryOut,
    PrintWriter err,
    Suggestions suggestions) {

  /** Tells people something beside the answer, such as which command comes next. */
  void tell(String message) {
    err.println(suggestions.complete(message));
  }

  /** An empty list is an answer, but people then want to know where to begin. */
  void tellIfNone(Collection<?> found, String message) {
    if (found.isEmpty()) {
      tell(message);
    }
  }
}
