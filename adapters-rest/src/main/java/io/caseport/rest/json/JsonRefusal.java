package io.caseport.rest.json;

/** What is refused before a use case is asked, already in the words of the protocol. */
public final class JsonRefusal extends RuntimeException {
  private final int status;
  private final String code;
  private final String text;

  public JsonRefusal(int status, String code, String message) {
    super(message, null, false, false);
    this.status = status;
    this.code = code;
    this.text = message;
  }

  /** The body cannot be read as the operation's input. */
  public static JsonRefusal unreadable(String message) {
    return new JsonRefusal(400, "SerializationException", message);
  }

  public static JsonRefusal invalid(String message) {
    return new JsonRefusal(400, "ValidationException", message);
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
}
