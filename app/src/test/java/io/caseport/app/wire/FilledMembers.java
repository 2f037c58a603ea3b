package io.caseport.app.wire;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.core.util.SdkAutoConstructList;

/** Collects which members the answers of a server have ever filled. */
final class FilledMembers implements ExecutionInterceptor {
  private final Set<String> paths = new ConcurrentSkipListSet<>();

  Set<String> paths() {
    return paths;
  }

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    var operation = attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME);
    collect(Model.spelled(String.valueOf(operation)), context.response());
  }

  private void collect(String prefix, SdkPojo structure) {
    for (var field : structure.sdkFields()) {
      var value = field.getValueOrDefault(structure);
      if (value != null && !(value instanceof SdkAutoConstructList)) {
        var path = prefix + "." + field.memberName();
        paths.add(path);
        inside(path, value);
      }
    }
  }

  private void inside(String path, Object value) {
    switch (value) {
      case SdkPojo structure -> collect(path, structure);
      case Collection<?> items -> items.forEach(item -> inside(path, item));
      default -> {}
    }
  }
}
