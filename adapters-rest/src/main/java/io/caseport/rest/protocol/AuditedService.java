package io.caseport.rest.protocol;

import io.caseport.application.port.in.AuditedCalls;
import io.caseport.application.port.in.AuditedCalls.AuditedCall;
import io.caseport.application.port.in.Caller;
import io.caseport.domain.audit.AuditedOperation;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Makes the calls of one service so that each leaves a record, also when it is refused. */
public final class AuditedService {
  private static final String AWS = ".amazonaws.com";

  private final AuditedCalls calls;
  private final String source;
  private final Function<RuntimeException, Optional<String>> codes;

  /**
   * @param service what signatures are scoped to, such as {@code support}
   * @param codes what clients are told for a refusal; empty for what is none
   */
  public AuditedService(
      AuditedCalls calls, String service, Function<RuntimeException, Optional<String>> codes) {
    this.calls = calls;
    this.source = source(service);
    this.codes = codes;
  }

  /** What CloudTrail calls the source of a service's events, and what is not AWS's, likewise. */
  public static String source(String service) {
    return switch (service) {
      case "desk" -> "desk.caseport";
      case "caseport" -> "console.caseport";
      default -> service + AWS;
    };
  }

  public AuditedCall call(
      String operation, boolean readOnly, UUID requestId, Map<String, ?> parameters) {
    return new AuditedCall(
        new AuditedOperation(source, operation, readOnly), Optional.of(requestId), parameters);
  }

  /** Makes a call, or a part of it that may be refused. */
  public <T> T made(Caller caller, AuditedCall call, Function<AuditedCalls, T> action) {
    try {
      return action.apply(calls);
    } catch (RuntimeException refused) {
      codes.apply(refused).ifPresent(code -> calls.refused(caller, call, code, refused));
      throw refused;
    }
  }
}
