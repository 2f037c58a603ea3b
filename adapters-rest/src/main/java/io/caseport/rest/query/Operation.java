package io.caseport.rest.query;

import io.caseport.application.port.in.Caller;
import java.util.List;
import java.util.stream.Stream;

/**
 * An operation that a service offers.
 *
 * @param changes whether it may change something, so that a call that is repeated must not run
 *     again
 * @param presignable whether its signature may be in the query string
 * @param refused parameters of AWS's model that this server does not honour yet
 */
public record Operation(
    String name,
    boolean changes,
    boolean presignable,
    List<Member<?>> required,
    List<Member<?>> optional,
    List<ListMember<?>> requiredLists,
    List<ListMember<?>> optionalLists,
    List<String> refused,
    Handler handler) {

  /** Does what was asked and writes what is inside the result element, if anything. */
  @FunctionalInterface
  public interface Handler {
    void answer(Caller caller, Input in, Xml out);
  }

  public static Operation reading(String name, Handler handler) {
    return of(name, false, handler);
  }

  /** An operation that gives a part of a list. */
  public static Operation listing(String name, Handler handler) {
    return reading(name, handler).accepts(Paging.MARKER, Paging.MAX_ITEMS);
  }

  public static Operation changing(String name, Handler handler) {
    return of(name, true, handler);
  }

  private static Operation of(String name, boolean changes, Handler handler) {
    return new Operation(
        name, changes, false, List.of(), List.of(), List.of(), List.of(), List.of(), handler);
  }

  public Operation requires(Member<?>... members) {
    return with(List.of(members), optional, requiredLists, optionalLists, refused, presignable);
  }

  public Operation requiresList(ListMember<?> list) {
    return with(required, optional, List.of(list), optionalLists, refused, presignable);
  }

  public Operation accepts(Member<?>... members) {
    var all = Stream.concat(optional.stream(), List.of(members).stream()).toList();
    return with(required, all, requiredLists, optionalLists, refused, presignable);
  }

  public Operation acceptsList(ListMember<?> list) {
    var all = Stream.concat(optionalLists.stream(), Stream.of(list)).toList();
    return with(required, optional, requiredLists, all, refused, presignable);
  }

  public Operation refuses(String... parameters) {
    return with(required, optional, requiredLists, optionalLists, List.of(parameters), presignable);
  }

  public Operation presigned() {
    return with(required, optional, requiredLists, optionalLists, refused, true);
  }

  private Operation with(
      List<Member<?>> newRequired,
      List<Member<?>> newOptional,
      List<ListMember<?>> newRequiredLists,
      List<ListMember<?>> newOptionalLists,
      List<String> newRefused,
      boolean newPresignable) {
    return new Operation(
        name,
        changes,
        newPresignable,
        newRequired,
        newOptional,
        newRequiredLists,
        newOptionalLists,
        newRefused,
        handler);
  }
}
