package io.caseport.rest.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.http.WireAnswer;
import java.util.UUID;
import java.util.function.Consumer;

/** The document that a service wraps its results and errors in. */
record Envelope(String namespace) {
  /** The one operation of AWS's models that has an output without members; Go's SDK insists. */
  private static final String EMPTY_RESULT = "UpdateRole";

  private static final String CONTENT_TYPE = "text/xml; charset=utf-8";

  /** An operation without output has no result element. */
  WireAnswer result(String operation, byte[] result, UUID requestId) {
    String content = new String(result, UTF_8);
    return answer(
        200,
        operation + "Response",
        xml -> {
          if (!content.isEmpty() || operation.equals(EMPTY_RESULT)) {
            xml.nest(operation + "Result", inner -> inner.verbatim(content));
          }
          xml.nest("ResponseMetadata", data -> data.text("RequestId", requestId.toString()));
        });
  }

  WireAnswer error(QueryError error, UUID requestId) {
    return answer(
        error.status(),
        "ErrorResponse",
        xml ->
            xml.nest(
                    "Error",
                    inner ->
                        inner
                            .text("Type", error.status() < 500 ? "Sender" : "Receiver")
                            .text("Code", error.code())
                            .text("Message", error.message()))
                .text("RequestId", requestId.toString()));
  }

  private WireAnswer answer(int status, String root, Consumer<Xml> content) {
    String document = new Xml().root(root, namespace, content).toString();
    return new WireAnswer(status, CONTENT_TYPE, document.getBytes(UTF_8));
  }
}
