package io.caseport.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpResponse;

/** Demands of every answer, good or bad, what SDKs rely on: a name and the server's time. */
final class AnswerHeaders implements ExecutionInterceptor {

  @Override
  public void beforeUnmarshalling(
      Context.BeforeUnmarshalling context, ExecutionAttributes attributes) {
    require(context.httpResponse());
  }

  static void require(SdkHttpResponse answer) {
    assertThat(answer.firstMatchingHeader("x-amzn-RequestId"))
        .hasValueSatisfying(
            id -> assertThat(UUID.fromString(id).toString()).isEqualToIgnoringCase(id));
    assertThat(answer.firstMatchingHeader("Date"))
        .hasValueSatisfying(
            date ->
                assertThat(ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME))
                    .isNotNull());
  }
}
