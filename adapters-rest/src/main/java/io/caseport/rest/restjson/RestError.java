package io.caseport.rest.restjson;

import io.caseport.rest.json.AnswerBytes;
import io.caseport.rest.protocol.WireAnswer;
import io.caseport.rest.protocol.WireRequest.Header;
import java.util.ArrayList;
import java.util.List;

/** An error as clients of REST-JSON know it. */
public record RestError(int status, String code, String message) {
  static final String CONTENT_TYPE = "application/json";

  public WireAnswer toAnswer(Header... others) {
    var headers = new ArrayList<>(List.of(others));
    headers.add(new Header("x-amzn-ErrorType", code));
    return new WireAnswer(status, CONTENT_TYPE, AnswerBytes.of(new Body(message)), headers);
  }

  private record Body(String message) {}
}
