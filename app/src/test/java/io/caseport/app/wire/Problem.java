package io.caseport.app.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/** An error as users of an SDK meet it: the exception that they catch and what it tells them. */
record Problem(
    Class<? extends AwsServiceException> exception, int status, String code, String message) {

  /** The problem of a call, which must also name the request, so that it can be asked about. */
  static Problem of(ThrowingCallable call) {
    var error = catchThrowableOfType(AwsServiceException.class, call);
    assertThat(error).as("a refusal").isNotNull();
    assertThat(error.requestId())
        .isNotNull()
        .satisfies(id -> assertThat(UUID.fromString(id)).hasToString(id));
    var details = error.awsErrorDetails();
    return new Problem(
        error.getClass(), error.statusCode(), details.errorCode(), details.errorMessage());
  }
}
