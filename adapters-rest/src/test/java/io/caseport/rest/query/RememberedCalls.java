package io.caseport.rest.query;

import io.caseport.application.port.in.AuditedCalls;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.RepeatedCalls.CallKey;
import io.caseport.application.port.in.RequestFacts;
import io.caseport.domain.audit.Actor;
import io.caseport.domain.identity.AccessKeyId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps answers in memory, and what was told of each call. */
public final class RememberedCalls implements AuditedCalls {
  public final Map<CallKey, byte[]> answers = new LinkedHashMap<>();
  public final List<Told> told = new ArrayList<>();

  /**
   * @param how such as {@code read}, or the code of a refusal
   */
  public record Told(String how, AuditedCall call, Map<String, ?> elements) {}

  @Override
  public byte[] change(
      Caller caller, AuditedCall call, Optional<CallKey> key, Supplier<Outcome> action) {
    byte[] known = key.map(answers::get).orElse(null);
    if (known != null) {
      return known;
    }
    var outcome = action.get();
    key.ifPresent(of -> answers.put(of, outcome.answer()));
    told.add(new Told("change", call, outcome.elements()));
    return outcome.answer();
  }

  @Override
  public byte[] issue(Caller caller, AuditedCall call, Supplier<Outcome> action) {
    var outcome = action.get();
    told.add(new Told("issue", call, outcome.elements()));
    return outcome.answer();
  }

  @Override
  public <T> T lengthy(Caller caller, AuditedCall call, Supplier<T> action) {
    var result = action.get();
    told.add(new Told("lengthy", call, Map.of()));
    return result;
  }

  @Override
  public <T> T direct(Actor actor, String userAgent, AuditedCall call, Supplier<T> action) {
    return action.get();
  }

  @Override
  public void read(Caller caller, AuditedCall call) {
    told.add(new Told("read", call, Map.of()));
  }

  @Override
  public void refused(Caller caller, AuditedCall call, String code, RuntimeException why) {
    told.add(new Told(code, call, Map.of()));
  }

  @Override
  public void unproved(AccessKeyId key, RequestFacts facts, AuditedCall call, String code) {
    told.add(new Told(code, call, Map.of()));
  }

  @Override
  public void writeSome() {}

  @Override
  public void writeAll() {}
}
