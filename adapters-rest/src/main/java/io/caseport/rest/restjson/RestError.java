package io.caseport.rest.restjson;

import io.caseport.http.WireAnswer;
import io.caseport.http.WireRequest.Header;
import io.caseport.rest.json.AnswerBytes;
import io.caseport.rest.json.InvalidField;
import io.caseport.rest.json.OneOf;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An error as clients of REST-JSON know it. */
public record RestError(int status, String code, Body body) {
  static final String CONTENT_TYPE = "application/json";

  public RestError(int status, String code, String message) {
    this(status, code, new Message(message));
  }

  public String message() {
    return body.message();
  }

  public WireAnswer toAnswer(Header... others) {
    var headers = new ArrayList<>(List.of(others));
    headers.add(new Header("x-amzn-ErrorType", code));
    return new WireAnswer(status, CONTENT_TYPE, AnswerBytes.of((Record) body), headers);
  }

  /** What an error says. */
  public sealed interface Body {
    String message();
  }

  public record Message(String message) implements Body {}

  /** An input that is wrong in some of its members. */
  public record Invalid(String message, List<InvalidField> fieldList) implements Body {}

  /**
   * What cannot be done as things stand.
   *
   * @param action what was to be done with a case, by its code
   * @param allowedActions what can be done with it instead
   * @param engineerId who has claimed it
   */
  public record Conflict(
      String message,
      @OneOf(REASONS) String reason,
      @Nullable String caseId,
      @Nullable String status,
      @Nullable String action,
      @Nullable List<String> allowedActions,
      @Nullable String engineerId,
      @Nullable String engineerName,
      @Nullable String claimedAt)
      implements Body {
    static final String STATUS = "status";
    static final String CLAIMED = "claimed";
    static final String EXISTS = "exists";
    static final String REASONS = STATUS + ", " + CLAIMED + ", " + EXISTS;
  }
}
