package io.caseport.rest.openapi;

import static java.util.stream.Collectors.joining;

import io.caseport.rest.restjson.RestOperation;
import java.util.List;
import java.util.stream.Stream;

/**
 * An operation with what people are told of it. The records of the examples are those of the
 * operation, so their members and constraints are what is described.
 *
 * @param summary a sentence
 * @param action what policies allow or deny, such as {@code desk:ClaimCase}
 * @param otherActions what they must allow as well
 */
public record DescribedOperation<R extends Record>(
    RestOperation<R> operation,
    String summary,
    String action,
    List<String> otherActions,
    R input,
    Record output) {

  public DescribedOperation(
      RestOperation<R> operation, String summary, String action, R input, Record output) {
    this(operation, summary, action, List.of(), input, output);
  }

  String allowedBy() {
    return Stream.concat(Stream.of(action), otherActions.stream())
        .map(each -> '`' + each + '`')
        .collect(joining(" and "));
  }

  String name() {
    return operation.operation().name();
  }
}
