package io.caseport.application.kit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Runs tests of a contract, each on a fresh adapter, as JUnit does, and tells how they fail. */
final class ContractRun {
  private ContractRun() {}

  static List<Method> testsOf(Class<?> contract) {
    return Arrays.stream(contract.getMethods())
        .filter(method -> method.isAnnotationPresent(Test.class))
        .toList();
  }

  static Map<String, Throwable> failures(Class<?> contract, Supplier<?> adapters) {
    var failures = new TreeMap<String, Throwable>();
    for (Method test : testsOf(contract)) {
      failure(test, adapters).ifPresent(how -> failures.put(test.getName(), how));
    }
    return failures;
  }

  /** Empty if the test passes. */
  static Optional<Throwable> failure(Method test, Supplier<?> adapters) {
    try {
      test.invoke(adapters.get());
      return Optional.empty();
    } catch (InvocationTargetException failed) {
      return Optional.of(Objects.requireNonNull(failed.getCause()));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("tests of contracts are public", e);
    }
  }
}
