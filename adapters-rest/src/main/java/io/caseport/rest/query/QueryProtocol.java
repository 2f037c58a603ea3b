package io.caseport.rest.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.application.port.in.AuditedCalls;
import io.caseport.application.port.in.AuditedCalls.AuditedCall;
import io.caseport.application.port.in.AuditedCalls.Outcome;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.RepeatedCalls.CallKey;
import io.caseport.domain.refusal.Refusal;
import io.caseport.http.Protocol;
import io.caseport.http.RequestAuthentication;
import io.caseport.http.WireAnswer;
import io.caseport.http.WireRequest;
import io.caseport.rest.protocol.AuditedService;
import io.caseport.rest.signature.SignatureRefusal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Answers the calls of one service: who asks is proved first, then the operation is looked up, then
 * its parameters are checked, and only then is a port asked.
 */
public final class QueryProtocol implements Protocol {
  private static final String INVOCATION_ID = "amz-sdk-invocation-id";
  private static final Pattern INVOCATION_ID_FORM = Pattern.compile("[\\x21-\\x7E]{1,128}");

  private final QueryService service;
  private final RequestAuthentication authentication;
  private final AuditedService audited;
  private final Envelope envelope;

  public QueryProtocol(
      QueryService service, RequestAuthentication authentication, AuditedCalls auditedCalls) {
    this.service = service;
    this.authentication = authentication;
    this.audited = new AuditedService(auditedCalls, service.name(), RefusalErrors::codeOf);
    this.envelope = new Envelope(service.namespace());
  }

  @Override
  public boolean speaks(WireRequest request) {
    var query = new QueryRequest(request);
    if (!query.isAtRoot() || request.header("x-amz-target").isPresent()) {
      return false;
    }
    return query.scopedService().filter(service.name()::equals).isPresent()
        || (query.isForm() && (service.takesUnclaimed() || isNamedIn(query)));
  }

  /** The values of {@code Action} that it answers. */
  public Set<String> operations() {
    return service.operations().keySet();
  }

  private boolean isNamedIn(QueryRequest form) {
    return form.peek("Version").filter(service.version()::equals).isPresent()
        || form.peek("Action").filter(service.modelled()::contains).isPresent();
  }

  @Override
  public WireAnswer answer(WireRequest request, UUID requestId) {
    try {
      return accepted(request, requestId);
    } catch (SignatureRefusal unproved) {
      return envelope.error(error(unproved), requestId);
    } catch (QueryRefusal refused) {
      return envelope.error(refused.error(), requestId);
    } catch (Refusal refusal) {
      return envelope.error(RefusalErrors.of(refusal), requestId);
    }
  }

  @Override
  public WireAnswer error(int status, String code, String message, UUID requestId) {
    return envelope.error(new QueryError(status, code, message), requestId);
  }

  private WireAnswer accepted(WireRequest request, UUID requestId) {
    var query = new QueryRequest(request);
    boolean presignable =
        query.peek("Action").flatMap(service::find).filter(Operation::presignable).isPresent();
    Caller caller = authentication.authenticate(request, service.name(), presignable);
    FormParameters parameters = query.parameters();
    Operation operation = service.asked(parameters);
    AuditedCall call =
        audited.call(
            operation.name(),
            operation.trace().readOnly(),
            requestId,
            LoggedParameters.of(operation, parameters));
    byte[] result =
        audited.made(
            caller,
            call,
            calls -> {
              Input input = Input.of(operation, parameters);
              return operation.changes().test(input)
                  ? calls.change(
                      caller, call, key(operation, request, query), made(operation, caller, input))
                  : result(calls, operation, call, caller, input);
            });
    return envelope.result(operation.name(), result, requestId);
  }

  private static byte[] result(
      AuditedCalls calls, Operation operation, AuditedCall call, Caller caller, Input input) {
    var action = made(operation, caller, input);
    return switch (operation.trace()) {
      case CHANGE -> calls.change(caller, call, Optional.empty(), action);
      case LENGTHY -> calls.lengthy(caller, call, () -> action.get().answer());
      case ISSUE -> calls.issue(caller, call, action);
      case READ -> {
        var answer = action.get().answer();
        calls.read(caller, call);
        yield answer;
      }
    };
  }

  private static Supplier<Outcome> made(Operation operation, Caller caller, Input input) {
    return () -> {
      var out = new Xml();
      operation.handler().answer(caller, input, out);
      return new Outcome(out.toString().getBytes(UTF_8), out.results());
    };
  }

  private static Optional<CallKey> key(
      Operation operation, WireRequest request, QueryRequest query) {
    return request
        .header(INVOCATION_ID)
        .map(
            id ->
                new CallKey(
                    operation.name(), checkedInvocation(id), CallDigest.of(query.content())));
  }

  private static String checkedInvocation(String id) {
    if (!INVOCATION_ID_FORM.matcher(id).matches()) {
      throw new QueryRefusal(
          Violations.error(
              List.of(
                  Violations.invalid(
                      id, INVOCATION_ID, "Member must have 1 to 128 printable characters"))));
    }
    return id;
  }

  private static QueryError error(SignatureRefusal refusal) {
    int status = refusal.reason() == SignatureRefusal.Reason.MALFORMED_REQUEST ? 400 : 403;
    return new QueryError(
        status, refusal.reason().queryCode(), Objects.requireNonNullElse(refusal.getMessage(), ""));
  }
}
