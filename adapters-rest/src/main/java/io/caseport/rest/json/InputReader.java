package io.caseport.rest.json;

import java.util.Map;
import tools.jackson.databind.ObjectReader;

/** Reads the input of an operation into its record. */
public final class InputReader<R extends Record> {
  private final Class<R> type;
  private final ObjectReader reader;

  public InputReader(Class<R> type) {
    this.type = type;
    this.reader = Json.MAPPER.readerFor(type);
  }

  /**
   * @throws JsonRefusal if the body is not one JSON object with members of the types that the
   *     record has
   */
  public R read(byte[] body) {
    return Json.read(reader, type, body);
  }

  /**
   * Reads input that is not in the body alone.
   *
   * @param others texts, lists of texts, flags and integers, which count more than members of the
   *     body of the same name
   * @throws JsonRefusal as {@link #read(byte[])}
   */
  public R read(byte[] body, Map<String, ?> others) {
    var members = Json.readObject(body);
    others.forEach((name, value) -> members.set(name, Json.MAPPER.valueToTree(value)));
    return Json.convert(reader, type, members);
  }
}
