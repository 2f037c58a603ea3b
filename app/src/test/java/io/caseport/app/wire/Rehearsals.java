package io.caseport.app.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.SdkHttpRequest;

/** Asks for rehearsals: the model of this SDK is older than the member {@code dryRun}. */
final class Rehearsals implements ExecutionInterceptor {
  private static final ExecutionAttribute<Boolean> DRY_RUN = new ExecutionAttribute<>("DryRun");
  private static final byte[] MEMBER =
      "{\"dryRun\":true".getBytes(java.nio.charset.StandardCharsets.UTF_8);

  static void ask(AwsRequestOverrideConfiguration.Builder request) {
    request.putExecutionAttribute(DRY_RUN, true);
  }

  @Override
  public SdkHttpRequest modifyHttpRequest(
      Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
    return rehearsed(context, attributes)
        .map(
            body ->
                context
                    .httpRequest()
                    .copy(
                        request ->
                            request.putHeader("Content-Length", Integer.toString(body.length))))
        .orElse(context.httpRequest());
  }

  @Override
  public Optional<RequestBody> modifyHttpContent(
      Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
    return rehearsed(context, attributes).map(RequestBody::fromBytes).or(context::requestBody);
  }

  /** The body as an object with one member more. */
  private static Optional<byte[]> rehearsed(
      Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
    return attributes
        .getOptionalAttribute(DRY_RUN)
        .flatMap(_ -> context.requestBody())
        .map(Rehearsals::withMember);
  }

  private static byte[] withMember(RequestBody body) {
    try (var stream = body.contentStreamProvider().newStream()) {
      var bytes = stream.readAllBytes();
      var all = new java.io.ByteArrayOutputStream(bytes.length + MEMBER.length + 1);
      all.write(MEMBER);
      if (bytes.length > 2) {
        all.write(',');
      }
      all.write(bytes, 1, bytes.length - 1);
      return all.toByteArray();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
