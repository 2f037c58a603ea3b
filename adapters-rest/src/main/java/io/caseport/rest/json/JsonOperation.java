package io.caseport.rest.json;

import io.caseport.application.port.in.Caller;
import java.util.function.BiFunction;

/**
 * An operation: its name, the record that its input is read into, and what it calls.
 *
 * @param changes whether it changes anything, so that a repeated call must not do so again
 * @param large whether its body may be far beyond the usual size
 * @param workingMemory about how many bytes it takes beside its body; 0 for what most take
 * @param call gives the record that the output is written from
 */
public record JsonOperation<R extends Record>(
    String name,
    Class<R> request,
    boolean changes,
    boolean large,
    int workingMemory,
    BiFunction<Caller, R, Record> call) {

  public static <R extends Record> JsonOperation<R> reading(
      String name, Class<R> request, BiFunction<Caller, R, Record> call) {
    return new JsonOperation<>(name, request, false, false, 0, call);
  }

  public static <R extends Record> JsonOperation<R> changing(
      String name, Class<R> request, BiFunction<Caller, R, Record> call) {
    return new JsonOperation<>(name, request, true, false, 0, call);
  }

  /** An operation that AWS has and this server does not have yet. */
  public static JsonOperation<?> unavailable(String name) {
    return reading(
        name,
        AnyInput.class,
        (_, _) -> {
          throw JsonRefusal.unknownOperation(
              "The operation " + name + " is not available on this server yet.");
        });
  }

  public JsonOperation<R> takingLargeBodies() {
    return new JsonOperation<>(name, request, changes, true, workingMemory, call);
  }

  public JsonOperation<R> takingMemory(int bytes) {
    return new JsonOperation<>(name, request, changes, large, bytes, call);
  }

  private record AnyInput() {}
}
