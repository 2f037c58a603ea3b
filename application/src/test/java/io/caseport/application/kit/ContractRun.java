package io.caseport.application.kit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Runs each test of a contract on a fresh adapter, as JUnit does, and tells which fail and how. */
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
      try {
        test.invoke(adapters.get());
      } catch (InvocationTargetException failed) {
        failures.put(test.getName(), failed.getCause());
      } catch (IllegalAccessException e) {
        throw new IllegalStateException("tests of contracts are public", e);
      }
    }
    return failures;
  }
}
