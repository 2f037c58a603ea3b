package io.caseport.rest.query;

import io.caseport.application.port.in.Caller;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An operation that a service offers.
 *
 * @param changes whether a call with that input may change something, so that it must not run again
 *     when it is repeated
 * @param trace how the audit trail comes to tell of it
 * @param presignable whether its signature may be in the query string
 * @param refused parameters of AWS's model that this server does not honour yet
 */
public record Operation(
    String name,
    Predicate<Input> changes,
    Trace trace,
    boolean presignable,
    List<Parameter> required,
    List<Parameter> optional,
    List<String> refused,
    Handler handler) {

  /** How a call is recorded. */
  public enum Trace {
    /** With calls like it, since nothing is changed. */
    READ,
    /** Together with what it changes. */
    CHANGE,
    /** With the first thing that it writes. */
    LENGTHY,
    /** Before what it gives out is given. */
    ISSUE;

    /** As AWS says of such operations. */
    boolean readOnly() {
      return this == READ || this == ISSUE;
    }
  }

  /** Does what was asked and writes what is inside the result element, if anything. */
  @FunctionalInterface
  public interface Handler {
    void answer(Caller caller, Input in, Xml out);
  }

  public static Operation reading(String name, Handler handler) {
    return new Operation(
        name, _ -> false, Trace.READ, false, List.of(), List.of(), List.of(), handler);
  }

  /** An operation that gives a part of a list. */
  public static Operation listing(String name, Handler handler) {
    return reading(name, handler).accepts(Paging.MARKER, Paging.MAX_ITEMS);
  }

  public static Operation changing(String name, Handler handler) {
    return new Operation(
        name, _ -> true, Trace.CHANGE, false, List.of(), List.of(), List.of(), handler);
  }

  /** An operation that uses something up if it is called with that member, which it accepts. */
  public static Operation usingUp(Member<?> member, String name, Handler handler) {
    return new Operation(
        name,
        in -> in.find(member).isPresent(),
        Trace.ISSUE,
        false,
        List.of(),
        List.of(member),
        List.of(),
        handler);
  }

  /**
   * An operation that changes something after work too long to hold up other writers with. It is
   * not recorded, so that a repeated call runs again, as in AWS.
   */
  public static Operation lengthy(String name, Handler handler) {
    return new Operation(
        name, _ -> false, Trace.LENGTHY, false, List.of(), List.of(), List.of(), handler);
  }

  /** An operation that gives out a credential, and changes nothing. */
  public static Operation issuing(String name, Handler handler) {
    return new Operation(
        name, _ -> false, Trace.ISSUE, false, List.of(), List.of(), List.of(), handler);
  }

  public Operation requires(Parameter... members) {
    return new Operation(
        name, changes, trace, presignable, List.of(members), optional, refused, handler);
  }

  public Operation accepts(Parameter... members) {
    var all = Stream.concat(optional.stream(), List.of(members).stream()).toList();
    return new Operation(name, changes, trace, presignable, required, all, refused, handler);
  }

  public Operation refuses(String... parameters) {
    return new Operation(
        name, changes, trace, presignable, required, optional, List.of(parameters), handler);
  }

  public Operation presigned() {
    return new Operation(name, changes, trace, true, required, optional, refused, handler);
  }
}
