package io.caseport.rest.json;

import io.caseport.application.port.in.AuditedCalls;
import io.caseport.domain.refusal.Refusal;
import io.caseport.http.Protocol;
import io.caseport.http.RequestAuthentication;
import io.caseport.http.WireAnswer;
import io.caseport.http.WireRequest;
import io.caseport.rest.protocol.AuditedService;
import io.caseport.rest.signature.SignatureRefusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** AWS JSON 1.1: {@code POST /} and a header with the operation. */
public final class AwsJsonProtocol implements Protocol {
  private static final String TARGET = "X-Amz-Target";

  private final JsonService service;
  private final RequestAuthentication authentication;
  private final Map<String, JsonEndpoint<?>> endpoints;

  public AwsJsonProtocol(
      JsonService service,
      RequestAuthentication authentication,
      AuditedCalls auditedCalls,
      List<JsonOperation<?>> operations) {
    this.service = service;
    this.authentication = authentication;
    var audited = new AuditedService(auditedCalls, service.name(), JsonErrors::codeOf);
    this.endpoints =
        operations.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    operation -> service.targetPrefix() + operation.name(),
                    operation -> JsonEndpoint.ofBodies(operation, audited)));
  }

  @Override
  public boolean speaks(WireRequest request) {
    var target = request.header(TARGET);
    return target.filter(operation -> operation.startsWith(service.targetPrefix())).isPresent()
        || (service.takesUnclaimed() && (target.isPresent() || isJson(request)));
  }

  /** The values of {@code X-Amz-Target} that it answers. */
  public Set<String> operations() {
    return endpoints.keySet();
  }

  private static boolean isJson(WireRequest request) {
    return request
        .header("Content-Type")
        .filter(type -> type.regionMatches(true, 0, JsonErrors.CONTENT_TYPE, 0, 26))
        .isPresent();
  }

  @Override
  public boolean takesLargeBody(WireRequest head) {
    return endpoint(head).filter(endpoint -> endpoint.operation().large()).isPresent();
  }

  @Override
  public int workingMemory(WireRequest head) {
    return endpoint(head).map(endpoint -> endpoint.operation().workingMemory()).orElse(0);
  }

  @Override
  public WireAnswer answer(WireRequest request, UUID requestId) {
    try {
      return accepted(request, requestId);
    } catch (JsonRefusal refusal) {
      return JsonErrors.of(refusal);
    } catch (SignatureRefusal refusal) {
      return JsonErrors.of(refusal);
    } catch (Refusal refusal) {
      return JsonErrors.of(refusal);
    }
  }

  private WireAnswer accepted(WireRequest request, UUID requestId) {
    if (!request.method().equals("POST") || !request.path().equals("/")) {
      throw JsonRefusal.unknownOperation(
          "Operations of " + service.title() + " are called with POST /.");
    }
    var target = request.header(TARGET).orElse("");
    var caller = authentication.authenticate(request, service.name(), false);
    var endpoint = endpoint(request).orElseThrow(() -> unknown(target));
    var body = endpoint.answer(caller, request, requestId);
    return new WireAnswer(200, JsonErrors.CONTENT_TYPE, body);
  }

  private Optional<JsonEndpoint<?>> endpoint(WireRequest request) {
    return request.header(TARGET).map(endpoints::get);
  }

  private JsonRefusal unknown(String target) {
    return JsonRefusal.unknownOperation(
        "The header X-Amz-Target must be "
            + service.targetPrefix()
            + " and the name of an operation, and is "
            + Excerpt.of(target)
            + ".");
  }

  @Override
  public WireAnswer error(int status, String code, String message, UUID requestId) {
    return JsonErrors.answer(status, code, message);
  }
}
