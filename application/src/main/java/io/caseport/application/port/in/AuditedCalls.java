package io.caseport.application.port.in;

import io.caseport.application.port.in.RepeatedCalls.CallKey;
import io.caseport.domain.audit.Actor;
import io.caseport.domain.audit.AuditedOperation;
import io.caseport.domain.identity.AccessKeyId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Makes calls of the other ports, and leaves a record of each in the audit trail. Every door makes
 * its calls through here.
 *
 * <p>What is told of a call MUST NOT hold a text that a customer wrote, a file, a document or a
 * secret: the trail is read by more people than the things themselves.
 */
public interface AuditedCalls {

  /**
   * Makes a call that changes something. What it changes and its record are all or nothing. With a
   * key, it is made once, as {@link RepeatedCalls} says, and recorded once.
   */
  byte[] change(Caller caller, AuditedCall call, Optional<CallKey> key, Supplier<Outcome> action);

  /**
   * Makes a call that gives out something that is valid, though nothing is changed, such as a
   * session. It MUST be recorded before it is given out.
   */
  byte[] issue(Caller caller, AuditedCall call, Supplier<Outcome> action);

  /**
   * Makes a call that may take long before or between what it writes. The record is all or nothing
   * with the first unit of work that it writes in; if it writes nothing, it is a {@link #read}.
   */
  <T> T lengthy(Caller caller, AuditedCall call, Supplier<T> action);

  /**
   * Makes a call for somebody at the machine itself. It is recorded, as {@link #lengthy} does, if
   * it writes something or is refused while it does; what such callers read is not.
   */
  <T> T direct(Actor actor, String userAgent, AuditedCall call, Supplier<T> action);

  /**
   * A call that changes nothing was answered. MUST NOT wait for the store unless there is too much
   * to remember; a crash may forget the last such calls. Calls that are alike and come within
   * seconds of each other may share a record, which says how many they were.
   */
  void read(Caller caller, AuditedCall call);

  /**
   * A call was refused, and whatever it did was undone. MUST be recorded on return, but for calls
   * that were one too many: those are remembered as {@link #read} does.
   *
   * @param code what the caller is told
   * @param why if it is a refusal of the core, of which the record tells what decided
   */
  void refused(Caller caller, AuditedCall call, String code, RuntimeException why);

  /**
   * Somebody did not prove to have the key they named. Recorded in a while, where the key is one of
   * an account, and as far as there is room: strangers can cause this at any rate.
   */
  void unproved(AccessKeyId key, RequestFacts facts, AuditedCall call, String code);

  /** Writes down what is remembered and due. */
  void writeSome();

  /** Writes down all that is remembered, before the end. */
  void writeAll();

  /**
   * What is told of a call.
   *
   * @param parameters by their names on the wire: texts, numbers, truth values, and lists and maps
   *     of those
   */
  record AuditedCall(
      AuditedOperation operation, Optional<UUID> requestId, Map<String, ?> parameters) {}

  /**
   * What a call gives.
   *
   * @param elements what is told of it, such as the id of what was made
   */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares two of these.
  record Outcome(byte[] answer, Map<String, ?> elements) {}
}
