package io.caseport.app.wire;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.utils.builder.Buildable;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

/** Remembers requests, and makes of each many that differ from it in one text. */
final class RecordedRequests implements ExecutionInterceptor {
  private final List<AwsRequest> requests = new CopyOnWriteArrayList<>();

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    requests.add((AwsRequest) context.request());
  }

  List<AwsRequest> requests() {
    return List.copyOf(requests);
  }

  /** The request with the text in the place of each text in it, one at a time, and of none. */
  static List<AwsRequest> with(String text, AwsRequest request) {
    return variants(request, text).stream().map(AwsRequest.class::cast).toList();
  }

  private static List<SdkPojo> variants(SdkPojo structure, String text) {
    return structure.sdkFields().stream()
        .flatMap(
            field ->
                values(field, Optional.ofNullable(field.getValueOrDefault(structure)), text)
                    .stream()
                    .map(value -> changed(structure, field, value)))
        .toList();
  }

  private static SdkPojo changed(SdkPojo structure, SdkField<?> field, Object value) {
    var builder = ((ToCopyableBuilder<?, ?>) structure).toBuilder();
    field.set(builder, value);
    return (SdkPojo) ((Buildable) builder).build();
  }

  private static List<?> values(SdkField<?> field, Optional<?> value, String text) {
    if (field.marshallingType().equals(MarshallingType.STRING)) {
      return List.of(text);
    }
    if (field.marshallingType().equals(MarshallingType.SDK_POJO)) {
      return value.map(inner -> variants((SdkPojo) inner, text)).orElse(List.of());
    }
    var list = field.getOptionalTrait(ListTrait.class);
    if (list.isPresent()) {
      var items = value.map(given -> (List<?>) given).orElse(List.of());
      return values((SdkField<?>) list.get().memberFieldInfo(), items.stream().findFirst(), text)
          .stream()
          .map(List::of)
          .toList();
    }
    return List.of();
  }
}
