package io.caseport.rest.json;

import java.util.List;

/** What is refused before a use case is asked, already in the words of the protocol. */
public final class JsonRefusal extends RuntimeException {
  private final int status;
  private final String code;
  private final String text;
  private final List<InvalidField> fields;

  public JsonRefusal(int status, String code, String message) {
    this(status, code, message, List.of());
  }

  private JsonRefusal(int status, String code, String message, List<InvalidField> fields) {
    super(message, null, false, false);
    this.status = status;
    this.code = code;
    this.text = message;
    this.fields = List.copyOf(fields);
  }

  /** The body cannot be read as the operation's input. */
  public static JsonRefusal unreadable(String message) {
    return new JsonRefusal(400, "SerializationException", message);
  }

  public static JsonRefusal invalid(String message) {
    return new JsonRefusal(400, "ValidationException", message);
  }

  /** As {@link #invalid(String)}, of an input that could be read. */
  static JsonRefusal invalid(String message, List<InvalidField> fields) {
    return new JsonRefusal(400, "ValidationException", message, fields);
  }

  public static JsonRefusal unknownOperation(String message) {
    return new JsonRefusal(404, "UnknownOperationException", message);
  }

  public int status() {
    return status;
  }

  public String code() {
    return code;
  }

  public String text() {
    return text;
  }

  /** Which members are wrong, as far as that is known. */
  public List<InvalidField> fields() {
    return fields;
  }
}
