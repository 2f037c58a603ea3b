package io.caseport.app.wire;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;

/** Counts the calls that clients have sent, by operation and by whether they were refused. */
final class SentCalls implements ExecutionInterceptor {
  private final Map<String, Long> counts = new ConcurrentSkipListMap<>();

  Map<String, Long> counts() {
    return counts;
  }

  /** How both sides name a call. */
  static String name(String operation, boolean refused) {
    return Model.spelled(operation) + (refused ? " refused" : "");
  }

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    count(attributes, false);
  }

  @Override
  public void onExecutionFailure(Context.FailedExecution context, ExecutionAttributes attributes) {
    if (context.httpResponse().isPresent()) {
      count(attributes, true);
    }
  }

  private void count(ExecutionAttributes attributes, boolean refused) {
    var operation = String.valueOf(attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME));
    counts.merge(name(operation, refused), 1L, Long::sum);
  }
}
