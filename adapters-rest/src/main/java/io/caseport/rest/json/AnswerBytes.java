package io.caseport.rest.json;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;

/** An answer of a known length, written to where it is sent from. */
public final class AnswerBytes extends ByteArrayOutputStream {
  private static final ObjectWriter WRITER =
      Json.MAPPER.writer().without(SerializationFeature.WRAP_EXCEPTIONS);

  private AnswerBytes(int length) {
    super(length);
  }

  public static byte[] of(Record answer) {
    if (!(answer instanceof Bulky bulky)) {
      return WRITER.writeValueAsBytes(answer);
    }
    var rest = WRITER.writeValueAsBytes(bulky.empty()).length;
    var bytes = new AnswerBytes(rest + bulky.blob().textLength());
    WRITER.writeValue(bytes, answer);
    return bytes.count == bytes.buf.length ? bytes.buf : Arrays.copyOf(bytes.buf, bytes.count);
  }
}
