package io.caseport.app.wire;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.awscore.AwsResponse;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.protocol.MarshallLocation;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.utils.builder.SdkBuilder;

/** What the SDK's model has of a service: operations, and members of what goes in and out. */
record Model(Map<String, Method> operations) {

  static Model of(Class<?> client) {
    return new Model(
        Arrays.stream(client.getMethods())
            .filter(method -> method.getParameterCount() == 1)
            .filter(method -> AwsRequest.class.isAssignableFrom(method.getParameterTypes()[0]))
            .filter(method -> AwsResponse.class.isAssignableFrom(method.getReturnType()))
            .collect(
                Collectors.toMap(Model::name, Function.identity(), (a, _) -> a, TreeMap::new)));
  }

  private static String name(Method method) {
    return method.getParameterTypes()[0].getSimpleName().replaceFirst("Request$", "");
  }

  /** An operation's name as the SDK's types spell it, where abbreviations are words. */
  static String spelled(String operation) {
    return operation.replace("MFA", "Mfa").replace("SSH", "Ssh");
  }

  /** Members that go in, also those of structures: {@code AddAttachmentsToSet.attachments.data}. */
  Set<String> requestMembers(String operation) {
    return members(operation, method(operation).getParameterTypes()[0]);
  }

  Set<String> responseMembers(String operation) {
    return members(operation, method(operation).getReturnType());
  }

  /** The request without any member that it can be sent without. */
  static Object emptyRequest(Method operation) {
    return withLabels(((AwsRequest) empty(operation.getParameterTypes()[0])).toBuilder()).build();
  }

  /** An SDK sends nothing without them, so they are there, and wrong. */
  private static AwsRequest.Builder withLabels(AwsRequest.Builder request) {
    request.build().sdkFields().stream()
        .filter(field -> field.location() == MarshallLocation.PATH)
        .forEach(label -> label.set(request, "no-such-label"));
    return request;
  }

  private Method method(String operation) {
    return Optional.ofNullable(operations.get(operation)).orElseThrow();
  }

  private static Set<String> members(String prefix, Class<?> type) {
    var members = new TreeSet<String>();
    add(prefix, (SdkPojo) empty(type), members);
    return members;
  }

  private static Object empty(Class<?> type) {
    try {
      return ((SdkBuilder<?, ?>) type.getMethod("builder").invoke(null)).build();
    } catch (ReflectiveOperationException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static void add(String prefix, SdkPojo structure, Set<String> members) {
    for (var field : structure.sdkFields()) {
      var path = prefix + "." + field.memberName();
      members.add(path);
      inside(field).ifPresent(inner -> add(path, inner, members));
    }
  }

  private static Optional<SdkPojo> inside(SdkField<?> field) {
    if (field.marshallingType().equals(MarshallingType.SDK_POJO)) {
      return Optional.of(field.constructor().get());
    }
    return field
        .getOptionalTrait(ListTrait.class)
        .flatMap(list -> inside((SdkField<?>) list.memberFieldInfo()));
  }

  /** What of the model is not among {@code handled}: operations by name, members by path. */
  static List<String> unhandled(Set<String> model, Set<String> handled) {
    return model.stream().filter(each -> !handled.contains(each)).sorted().toList();
  }
}
