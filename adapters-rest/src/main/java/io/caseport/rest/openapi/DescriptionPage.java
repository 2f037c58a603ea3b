package io.caseport.rest.openapi;

import io.caseport.http.Protocol;
import io.caseport.http.WireAnswer;
import io.caseport.http.WireRequest;
import io.caseport.http.WireRequest.Header;
import io.caseport.rest.json.AnswerBytes;
import io.caseport.rest.restjson.RestError;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Gives a description to whoever asks, signed or not: it tells nothing of anybody. */
public final class DescriptionPage implements Protocol {
  private static final String JSON = "application/json";

  private final String path;
  private final Supplier<byte[]> description;
  private byte[] made = new byte[0];

  /**
   * @param description made when it is first asked for, since a server should start quickly
   */
  public DescriptionPage(String path, Supplier<byte[]> description) {
    this.path = path;
    this.description = description;
  }

  @Override
  public boolean speaks(WireRequest request) {
    return request.path().equals(path);
  }

  @Override
  public WireAnswer answer(WireRequest request, UUID requestId) {
    return request.method().equals("GET")
        ? new WireAnswer(200, JSON, description())
        : new WireAnswer(
            405, JSON, message("The method must be GET."), List.of(new Header("Allow", "GET")));
  }

  private synchronized byte[] description() {
    if (made.length == 0) {
      made = description.get();
    }
    return made;
  }

  @Override
  public WireAnswer error(int status, String code, String message, UUID requestId) {
    return new WireAnswer(
        status, JSON, message(message), List.of(new Header("x-amzn-ErrorType", code)));
  }

  private static byte[] message(String text) {
    return AnswerBytes.of(new RestError.Message(text));
  }
}
