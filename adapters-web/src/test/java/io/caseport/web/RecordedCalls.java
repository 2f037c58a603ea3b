package io.caseport.web;

import io.caseport.application.port.in.AuditedCalls;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.RepeatedCalls.CallKey;
import io.caseport.application.port.in.RequestFacts;
import io.caseport.domain.audit.Actor;
import io.caseport.domain.identity.AccessKeyId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Remembers what was to be recorded of lengthy calls, of which the pages have no others. */
final class RecordedCalls implements AuditedCalls {
  final List<String> made = new ArrayList<>();

  @Override
  public <T> T lengthy(Caller caller, AuditedCall call, Supplier<T> action) {
    var answer = action.get();
    made.add(call.operation().name());
    return answer;
  }

  @Override
  public void refused(Caller caller, AuditedCall call, String code, RuntimeException why) {
    made.add(call.operation().name() + " " + code);
  }

  @Override
  public byte[] change(
      Caller caller, AuditedCall call, Optional<CallKey> key, Supplier<Outcome> action) {
    throw new UnsupportedOperationException();
  }

  @Override
  public byte[] issue(Caller caller, AuditedCall call, Supplier<Outcome> action) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <T> T direct(Actor actor, String userAgent, AuditedCall call, Supplier<T> action) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void read(Caller caller, AuditedCall call) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void unproved(AccessKeyId key, RequestFacts facts, AuditedCall call, String code) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void writeSome() {}

  @Override
  public void writeAll() {}
}
