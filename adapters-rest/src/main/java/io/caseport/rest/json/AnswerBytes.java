package io.caseport.rest.json;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import tools.jackson.databind.ObjectWriter;

/** An answer of a known length, written to where it is sent from. */
final class AnswerBytes extends ByteArrayOutputStream {
  private AnswerBytes(int length) {
    super(length);
  }

  static byte[] of(Record answer, ObjectWriter writer) {
    if (!(answer instanceof Bulky bulky)) {
      return writer.writeValueAsBytes(answer);
    }
    var rest = writer.writeValueAsBytes(bulky.empty()).length;
    var bytes = new AnswerBytes(rest + bulky.blob().textLength());
    writer.writeValue(bytes, answer);
    return bytes.count == bytes.buf.length ? bytes.buf : Arrays.copyOf(bytes.buf, bytes.count);
  }
}
