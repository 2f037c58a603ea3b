package io.caseport.rest.openapi;

import io.caseport.rest.restjson.RestOperation;

/**
 * An operation with what people are told of it. The records of the examples are those of the
 * operation, so their members and constraints are what is described.
 *
 * @param summary a sentence
 * @param action what policies allow or deny, such as {@code desk:ClaimCase}
 */
public record DescribedOperation<R extends Record>(
    RestOperation<R> operation, String summary, String action, R input, Record output) {

  String name() {
    return operation.operation().name();
  }
}
