package io.caseport.application.kit;

import java.util.function.Supplier;

/** A way in which an adapter goes wrong, and a test of a contract that notices it. */
record SeededFault(String name, Class<?> contract, Supplier<?> adapters, String caughtBy) {
  @Override
  public String toString() {
    return name;
  }
}
