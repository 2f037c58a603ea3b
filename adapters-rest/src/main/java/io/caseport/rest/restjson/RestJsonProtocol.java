package io.caseport.rest.restjson;

import io.caseport.domain.refusal.Refusal;
import io.caseport.http.Protocol;
import io.caseport.http.RequestAuthentication;
import io.caseport.http.WireAnswer;
import io.caseport.http.WireRequest;
import io.caseport.http.WireRequest.Header;
import io.caseport.rest.json.JsonRefusal;
import io.caseport.rest.signature.SignatureRefusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** REST-JSON: an operation is a method and a path, and an error is a status and a header. */
public final class RestJsonProtocol implements Protocol {
  private final RestService service;
  private final RequestAuthentication authentication;
  private final List<RestEndpoint> endpoints;
  private final RestErrors errors;

  public RestJsonProtocol(
      RestService service, RequestAuthentication authentication, List<RestEndpoint> endpoints) {
    this.service = service;
    this.authentication = authentication;
    this.endpoints = List.copyOf(endpoints);
    this.errors = new RestErrors(service);
  }

  @Override
  public boolean speaks(WireRequest request) {
    return request.path().startsWith(service.pathStart());
  }

  @Override
  public boolean takesEscapedSlashes() {
    return true;
  }

  @Override
  public boolean takesLargeBody(WireRequest head) {
    return endpoint(head).filter(RestEndpoint::large).isPresent();
  }

  @Override
  public int workingMemory(WireRequest head) {
    return endpoint(head).map(RestEndpoint::workingMemory).orElse(0);
  }

  @Override
  public WireAnswer answer(WireRequest request, UUID requestId) {
    try {
      var caller = authentication.authenticate(request, service.name(), false);
      return endpoint(request)
          .map(endpoint -> endpoint.call().answer(caller, request, requestId))
          .map(body -> new WireAnswer(200, RestError.CONTENT_TYPE, body))
          .orElseGet(() -> notServed(request));
    } catch (JsonRefusal refusal) {
      return errors.of(refusal).toAnswer();
    } catch (SignatureRefusal refusal) {
      return errors.of(refusal).toAnswer();
    } catch (Refusal refusal) {
      return errors.of(refusal).toAnswer();
    }
  }

  /** The methods and paths that it answers, such as {@code GET /v1/checks}. */
  public List<String> operations() {
    return endpoints.stream()
        .map(endpoint -> endpoint.method() + " " + endpoint.path().text())
        .toList();
  }

  private Optional<RestEndpoint> endpoint(WireRequest request) {
    return endpoints.stream()
        .filter(endpoint -> endpoint.method().equals(request.method()) && endpoint.isAt(request))
        .findFirst();
  }

  private WireAnswer notServed(WireRequest request) {
    var methods =
        endpoints.stream()
            .filter(endpoint -> endpoint.isAt(request))
            .map(RestEndpoint::method)
            .collect(Collectors.joining(", "));
    return methods.isEmpty()
        ? RestErrors.notFound().toAnswer()
        : RestErrors.methodNotAllowed(methods).toAnswer(new Header("Allow", methods));
  }

  @Override
  public WireAnswer error(int status, String code, String message, UUID requestId) {
    return errors.of(status, code, message).toAnswer();
  }
}
